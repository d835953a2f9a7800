import { checkDates } from './check-dates.js';
import { checkDigests } from './check-digests.js';
import { checkHandlers, checkWire } from './check-order.js';
import type { Effect, Evidence } from './evidence.js';
import { type Finding, groupBy } from './findings.js';

/**
 * What a run did wrong; empty when it kept the promise: (a) acknowledged is present, (b) each effect is there once,
 * (c) each handler saw each subject in order, (d) nothing is there without a committed cause, (e) all came to rest.
 */
export function check(evidence: Evidence): readonly Finding[] {
  return [
    ...checkCommands(evidence),
    ...checkLog(evidence),
    ...checkWire(evidence),
    ...checkHandlers(evidence),
    ...checkEffects(evidence),
    ...checkMails(evidence),
    ...checkDates(evidence.dates),
    ...checkDigests(evidence.digests),
    ...evidence.unfinished.map((text) => ({ kind: 'unfinished', text }) as const),
  ];
}

function checkCommands({ commands }: Evidence): Finding[] {
  return commands.flatMap(({ what, acknowledged, present }): Finding[] => {
    if (present > 1) return [{ kind: 'repeated', text: `${what} is there ${present} times` }];
    return acknowledged && present === 0 ? [{ kind: 'lost', text: `${what} was acknowledged and is not there` }] : [];
  });
}

function checkLog({ committed, logged }: Evidence): Finding[] {
  const known = new Set(committed.map(({ id }) => id));
  const sent = new Set(logged.map(({ id }) => id));
  const name = ({ topic, subject, sequence }: (typeof logged)[number]): string => `${sequence} of ${topic} ${subject}`;
  return [
    ...committed.flatMap((event): Finding[] => {
      if (event.pending) return [{ kind: 'unfinished', text: `${name(event)} waits in the outbox` }];
      const gone = !sent.has(event.id) && !event.topic.endsWith('.contacts');
      return gone ? [{ kind: 'lost', text: `${name(event)} was committed and is not in the log` }] : [];
    }),
    ...logged.flatMap((event): Finding[] =>
      known.has(event.id) ? [] : [{ kind: 'without cause', text: `${name(event)} is in the log, never committed` }],
    ),
  ];
}

function checkEffects({ effects, owed, committed }: Evidence): Finding[] {
  const known = new Set(committed.map(({ id }) => id));
  const nameOf = ({ cause, what }: Effect): string => `${what} of ${cause}`;
  const found = groupBy(effects, nameOf);
  return [
    ...owed.flatMap((effect): Finding[] =>
      found.has(nameOf(effect)) ? [] : [{ kind: 'lost', text: `${nameOf(effect)} is owed and not there` }],
    ),
    ...[...found].flatMap(([name, times]): Finding[] =>
      times.length > 1 ? [{ kind: 'repeated', text: `${name} is there ${times.length} times` }] : [],
    ),
    ...effects.flatMap((effect): Finding[] =>
      known.has(effect.cause) ? [] : [{ kind: 'without cause', text: `${nameOf(effect)}: no such event` }],
    ),
  ];
}

/** A mail may come again after a crash, with the same id. */
function checkMails({ sent, received }: Evidence): Finding[] {
  const arrived = new Set(received.map(({ messageId }) => messageId));
  const handedOver = new Set(sent.map(({ messageId }) => messageId));
  return [
    ...sent.flatMap(({ messageId }): Finding[] =>
      arrived.has(messageId) ? [] : [{ kind: 'lost', text: `mail ${messageId} was written and did not arrive` }],
    ),
    ...[...arrived].flatMap((id): Finding[] =>
      handedOver.has(id) ? [] : [{ kind: 'without cause', text: `mail ${id} arrived and was never written` }],
    ),
    ...[...groupBy(received, ({ about }) => about)].flatMap(([about, mails]): Finding[] => {
      const ids = new Set(mails.map(({ messageId }) => messageId));
      return ids.size > 1 ? [{ kind: 'repeated', text: `${about}: ${ids.size} mails with ids of their own` }] : [];
    }),
  ];
}
