import { IndicatorValueGiven } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../domain/testing/record-scenario.js';
import { announceIndicator } from './announce-indicators.js';

describe('a period of an indicator that is closed', () => {
  it('is told to each organisation whose value is asked for no more', () => {
    const said: unknown[] = [];
    const closed = {
      type: 'indicator-period-closed',
      at: '2027-05-01T12:00:00.000Z',
      indicatorId: 'recruited',
      period: '2027-Q1',
      released: ['union', 'chamber'],
    } as const;
    announceIndicator(closed, RecordScenario.active().record, {
      ids: { allianceId: 'alliance', initiativeId: 'initiative' },
      members: [],
      openDuties: () => 0,
      say: ({ type }, data) => said.push([type, data]),
    });
    const about = { allianceId: 'alliance', initiativeId: 'initiative', indicatorId: 'recruited', period: '2027-Q1' };
    expect(said).toEqual(
      closed.released.map((organizationId) => [IndicatorValueGiven.type, { ...about, organizationId }]),
    );
  });
});
