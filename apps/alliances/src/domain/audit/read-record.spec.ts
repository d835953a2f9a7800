import { describe, expect, it } from '@jest/globals';
import { decideAlliance } from '../alliance/decide-alliance.js';
import { evolveAll } from '../alliance/evolve-alliance.js';
import type { Alliance } from '../alliance/alliance.js';
import { desk, Scenario, seat, tripartite } from '../testing/scenario.js';
import type { AuditRecord, DocumentKind } from './audit-record.js';
import { type Difference, differences, type Json } from './differences.js';
import { readRecord } from './read-record.js';

const at = '2027-01-01T00:00:00.000Z';

const recordOf = (kind: DocumentKind, told: readonly Difference[], more: Partial<AuditRecord> = {}): AuditRecord => ({
  allianceId: 'alliance',
  number: 3,
  version: 3,
  at,
  by: desk('union'),
  facts: [
    { of: 'alliance', event: { type: 'candidate-voiced', at } },
    { of: 'alliance', event: { type: 'interest-declined', at } },
  ],
  changes: [{ kind, id: 'alliance', version: 3, digest: '0', differences: told }],
  ...more,
});

/** A union declines another one in the workers' group; with what changed by it. */
function declined(): { readonly alliance: Alliance; readonly told: readonly Difference[] } {
  const scenario = new Scenario([
    ...tripartite.slice(0, 1),
    seat('workers', 'workers'),
    seat('employers', 'employers'),
  ]);
  scenario.constitute();
  scenario.invites('league', 'workers', 'workers');
  const interestId = scenario.stands('federation', 'workers', 'workers');
  const before = scenario.alliance;
  const command = { type: 'decline-interest', by: desk('union'), interestId, reason: 'other' } as const;
  const decision = decideAlliance(before, command, { at, newId: () => 'id' });
  if (!decision.accepted) throw new Error('the union has no word');
  const alliance = evolveAll(before, decision.events);
  return { alliance, told: differences(before as unknown as Json, alliance as unknown as Json) };
}

describe('a record of what institutions clear among themselves', () => {
  const { alliance } = declined();
  const fact = (type: string) => ({ of: 'clearance', event: { type, at } });
  const told = [{ path: '', after: { note: { en: 'No funds' } } }];
  const readBy = (organizationId: string, types: readonly string[]) =>
    readRecord(recordOf('clearance', told, { facts: types.map(fact), among: ['union'] }), alliance, [organizationId]);

  it('is theirs until it is signed', () => {
    expect(readBy('union', ['position-objected'])).toMatchObject({
      by: desk('union'),
      withheld: false,
      what: ['position-objected'],
      changes: [{ differences: told, withheld: false }],
    });
    const theirs = readBy('chamber', ['position-objected']);
    expect(theirs).toMatchObject({ withheld: true, what: [], changes: [] });
    expect(theirs).not.toHaveProperty('by');
  });

  it('says to all that it was signed and by whom, and keeps their words', () => {
    expect(readBy('chamber', ['position-signed', 'report-validated'])).toMatchObject({
      by: desk('union'),
      withheld: false,
      changes: [{ differences: [], withheld: true }],
    });
  });
});

describe('a record of the audit, as it is read', () => {
  const { alliance, told } = declined();
  const pathsFor = (organization: string, record: AuditRecord): readonly string[] =>
    readRecord(record, alliance, [organization]).changes[0]?.differences.map(({ path }) => path) ?? [];

  it('tells the group whose word it was and why, and others only what became of it', () => {
    const record = recordOf('alliance', told, { group: 'workers' });
    const [ours, theirs] = ['union', 'chamber'].map((one) => readRecord(record, alliance, [one]));
    expect(ours).toMatchObject({ by: desk('union'), withheld: false, what: ['candidate-voiced', 'interest-declined'] });
    expect(theirs).toMatchObject({ withheld: true, what: ['interest-declined'], changes: [{ withheld: true }] });
    expect(theirs).not.toHaveProperty('by');
    expect(pathsFor('union', record).filter((path) => /voices|reason/.test(path))).toHaveLength(2);
    expect(pathsFor('chamber', record).filter((path) => /voices|reason/.test(path))).toEqual([]);
    expect(pathsFor('chamber', record)).toContainEqual(expect.stringMatching(/^\/interests\/.+\/status$/));
    expect(JSON.stringify(theirs)).not.toMatch(/"choice"/);
  });

  it('keeps the same from them where a whole list is told', () => {
    const whole = [{ path: '', after: alliance as unknown as Json }];
    const [change] = readRecord(recordOf('alliance', whole), alliance, ['chamber']).changes;
    expect(change).toMatchObject({ withheld: true });
    expect(JSON.stringify(change)).not.toMatch(/"choice"/);
    expect(change?.differences[0]?.after).toMatchObject({ id: 'alliance', status: 'constituted' });
  });

  it('never tells evidence, nor to whom a confidential call was shown', () => {
    const delivery = { id: 'd1', amount: '5', evidence: [{ url: 'https://papers.example/1.pdf' }] };
    const commitment = recordOf('commitment', [{ path: '/deliveries/d1', after: delivery }]);
    expect(readRecord(commitment, alliance, ['union']).changes).toMatchObject([
      { withheld: true, differences: [{ path: '/deliveries/d1', after: { id: 'd1', amount: '5' } }] },
    ]);
    const call = recordOf('alliance', [{ path: '/call/sharedWith/0', after: 'somebody' }]);
    expect(readRecord(call, alliance, ['union']).changes).toMatchObject([{ withheld: true, differences: [] }]);
  });

  it('tells plans and meetings whole', () => {
    const noted = [{ path: '/note', before: 'a', after: 'b' }];
    for (const kind of ['workplan', 'meeting'] as const) {
      expect(readRecord(recordOf(kind, noted), alliance, ['union']).changes).toMatchObject([
        { withheld: false, differences: noted },
      ]);
    }
  });
});
