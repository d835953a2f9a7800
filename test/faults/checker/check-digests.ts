import type { DigestEvidence } from './evidence.js';
import { type Finding, groupBy } from './findings.js';

const weekMs = 7 * 86_400_000;
/** Monday, at the hour of digests; UTC. */
const aMonday = Date.UTC(2024, 0, 1, 8);

const weekOf = (at: number): number => Math.floor((at - aMonday) / weekMs);

/** Each notice is in one mail that arrived, each mail holds its notices and no more, and a week has one digest. */
export function checkDigests({ notices, mails }: DigestEvidence): Finding[] {
  const arrived = new Map(mails.map((mail) => [mail.id, mail]));
  const sent = notices.filter(({ mailId }) => mailId !== undefined);
  const byMail = groupBy(sent, ({ mailId = '' }) => mailId);
  return [
    ...[...byMail].flatMap(([id, held]): Finding[] => {
      const { items } = arrived.get(id) ?? {};
      if (items === undefined) return [{ kind: 'lost', text: `digest ${id} of ${held.length} did not arrive` }];
      if (items === held.length) return [];
      const kind = items > held.length ? 'repeated' : 'lost';
      return [{ kind, text: `digest ${id} holds ${items} notices of ${held.length}` }];
    }),
    ...[...groupBy(sent, ({ personId, at }) => `${personId} in week ${weekOf(at)}`)].flatMap(
      ([week, told]): Finding[] => {
        const ids = new Set(told.map(({ mailId }) => mailId));
        return ids.size > 1 ? [{ kind: 'repeated', text: `${week} has ${ids.size} digests` }] : [];
      },
    ),
    ...notices.flatMap(({ id, overdue }): Finding[] =>
      overdue ? [{ kind: 'lost', text: `notice ${id} should have left in a digest and waits` }] : [],
    ),
  ];
}
