import type { EventLog } from '../port.js';
import type { OutboxRow } from '../outbox/outbox-row.js';

/** Told of each subject that the log took, and of those that it refused while it took others. */
export interface SendReport {
  taken(subject: string): void;
  refused(subjects: readonly string[], error: unknown): void;
}

/**
 * Appends rows, topic by topic. When the log refuses a batch, it is tried subject by subject: those that it refuses are
 * reported; if the first two are, the topic is away. A topic that is away holds up no other: its subjects are reported,
 * unless the log took nothing at all. Resolves or throws when nothing is under way any more.
 * @returns the rows that are durable in the log now
 */
export async function sendRows(
  log: EventLog,
  rows: readonly OutboxRow[],
  report: SendReport,
): Promise<readonly OutboxRow[]> {
  const topics = [...groupBy(rows, ({ topic }) => topic)];
  const results = await Promise.allSettled(topics.map(([topic, batch]) => sendTopic(log, topic, batch, report)));
  const sent = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    if (sent.length === 0) throw result.reason;
    report.refused([...groupBy(topics[index]?.[1] ?? [], ({ subject }) => subject).keys()], result.reason);
  }
  return sent;
}

async function sendTopic(
  log: EventLog,
  topic: string,
  rows: readonly OutboxRow[],
  report: SendReport,
): Promise<readonly OutboxRow[]> {
  try {
    await log.append(topic, rows);
    for (const { subject } of rows) report.taken(subject);
    return rows;
  } catch (error) {
    const subjects = groupBy(rows, ({ subject }) => subject);
    if (subjects.size === 1) {
      report.refused([...subjects.keys()], error);
      return [];
    }
    return sendSubjects(log, topic, subjects, report);
  }
}

/** Two refusals before the first success mean that the topic is away. */
async function sendSubjects(
  log: EventLog,
  topic: string,
  subjects: ReadonlyMap<string, readonly OutboxRow[]>,
  report: SendReport,
): Promise<readonly OutboxRow[]> {
  const sent: OutboxRow[] = [];
  const refused = new Map<string, unknown>();
  for (const [subject, rows] of subjects) {
    try {
      await log.append(topic, rows);
      sent.push(...rows);
      report.taken(subject);
    } catch (error) {
      refused.set(subject, error);
      if (sent.length === 0 && refused.size >= 2) throw error;
    }
  }
  for (const [subject, error] of refused) report.refused([subject], error);
  return sent;
}

function groupBy(
  rows: readonly OutboxRow[],
  keyOf: (row: OutboxRow) => string,
): ReadonlyMap<string, readonly OutboxRow[]> {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
