import { contactsTopic } from '#contracts';
import type { Evidence, HandledEvent, LoggedEvent } from './evidence.js';
import { type Finding, groupBy } from './findings.js';

const streamOf = ({ topic, subject }: LoggedEvent | HandledEvent): string => `${topic} ${subject}`;
const handlerOf = (event: HandledEvent): string => `${event.group} of ${streamOf(event)}`;

/** On the wire an event may come again; the first time that each comes is in order and without a gap. */
export function checkWire({ logged }: Evidence): Finding[] {
  return [...groupBy(logged, streamOf)].flatMap(([stream, events]) => {
    // Only the newest record of a subject is kept there.
    const gapless = events[0]?.topic !== contactsTopic;
    const seen = new Set<string>();
    let last = 0;
    for (const { id, sequence } of events) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (gapless ? sequence !== last + 1 : sequence <= last) {
        return [{ kind: 'out of order', text: `the log has ${sequence} after ${last} of ${stream}` } as const];
      }
      last = sequence;
    }
    return [];
  });
}

/** Each group goes through each subject once, upwards, and to its end. */
export function checkHandlers(evidence: Evidence): Finding[] {
  return [...checkSteps(evidence), ...checkEnds(evidence)];
}

function checkSteps({ handled }: Evidence): Finding[] {
  const findings: Finding[] = [];
  for (const [handler, events] of groupBy(handled, handlerOf)) {
    let last = 0;
    for (const { sequence } of events) {
      if (sequence === last) findings.push({ kind: 'repeated', text: `${handler} did ${sequence} twice` });
      if (sequence < last) findings.push({ kind: 'out of order', text: `${handler} did ${sequence} after ${last}` });
      last = Math.max(last, sequence);
    }
  }
  return findings;
}

/** A group that reads a topic has come to the end of each of its subjects. */
function checkEnds({ handled, logged }: Evidence): Finding[] {
  const reached = new Map<string, number>();
  for (const event of handled) {
    const handler = handlerOf(event);
    reached.set(handler, Math.max(reached.get(handler) ?? 0, event.sequence));
  }
  const groups = new Map<string, Set<string>>();
  for (const { topic, group } of handled) groups.set(topic, (groups.get(topic) ?? new Set()).add(group));
  return [...groupBy(logged, streamOf)].flatMap(([stream, events]) => {
    const end = Math.max(...events.map(({ sequence }) => sequence));
    const [{ topic } = { topic: '' }] = events;
    return [...(groups.get(topic) ?? [])].flatMap((group): Finding[] => {
      const at = reached.get(`${group} of ${stream}`) ?? 0;
      return at < end ? [{ kind: 'lost', text: `${group} of ${stream} came to ${at} of ${end}` }] : [];
    });
  });
}
