import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../testing/record-scenario.js';
import { whoIsClosedOut } from './closed-out.js';

describe('to whom an alliance is closed', () => {
  const { alliance } = RecordScenario.active().record;
  const closedSince = '2027-02-01T00:00:00.000Z';
  const confidential = { visibility: 'alliance', sharedWith: [] } as const;

  it('is nobody while it is open to everybody, and never who takes part', () => {
    expect(whoIsClosedOut(alliance, { visibility: 'registered', sharedWith: [] })('ministry')).toBeUndefined();
    expect(whoIsClosedOut(alliance, { ...confidential, closedSince })('union')).toBeUndefined();
  });

  it('is who takes no part, since it became confidential or since its last place ended, where that was kept', () => {
    const left = '2027-03-01T00:00:00.000Z';
    const places = alliance.places.map((one) => (one.organizationId === 'union' ? { ...one, until: left } : one));
    const closedOut = whoIsClosedOut({ ...alliance, places }, { ...confidential, closedSince });
    expect(closedOut('ministry')).toEqual({ since: closedSince });
    expect(closedOut('union')).toEqual({ since: left });
    expect(whoIsClosedOut(alliance, confidential)('ministry')).toEqual({});
  });
});
