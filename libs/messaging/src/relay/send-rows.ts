import type { EventLog } from '../port.js';
import type { OutboxRow } from '../outbox/outbox-row.js';
import type { BlockedSubjects } from './blocked-subjects.js';

/**
 * Appends rows, topic by topic. When the log refuses a batch, it is tried subject by subject: if it takes some, the
 * others are blocked; if it takes none, the log itself is away and its error is thrown.
 * @returns the rows that are durable in the log now
 */
export async function sendRows(
  log: EventLog,
  rows: readonly OutboxRow[],
  blocked: BlockedSubjects,
): Promise<readonly OutboxRow[]> {
  const byTopic = groupBy(rows, ({ topic }) => topic);
  const sent = await Promise.all([...byTopic].map(([topic, batch]) => sendTopic(log, topic, batch, blocked)));
  return sent.flat();
}

async function sendTopic(
  log: EventLog,
  topic: string,
  rows: readonly OutboxRow[],
  blocked: BlockedSubjects,
): Promise<readonly OutboxRow[]> {
  try {
    await append(log, topic, rows);
    return rows;
  } catch (error) {
    const subjects = groupBy(rows, ({ subject }) => subject);
    if (subjects.size === 1) throw error;
    return sendSubjects(log, topic, subjects, blocked);
  }
}

/** Two refusals before the first success mean that the log is away. */
async function sendSubjects(
  log: EventLog,
  topic: string,
  subjects: ReadonlyMap<string, readonly OutboxRow[]>,
  blocked: BlockedSubjects,
): Promise<readonly OutboxRow[]> {
  const sent: OutboxRow[] = [];
  const refused: string[] = [];
  for (const [subject, rows] of subjects) {
    try {
      await append(log, topic, rows);
      sent.push(...rows);
      blocked.release(subject);
    } catch (error) {
      refused.push(subject);
      if (sent.length === 0 && refused.length >= 2) throw error;
    }
  }
  for (const subject of refused) blocked.block(subject);
  return sent;
}

const append = (log: EventLog, topic: string, rows: readonly OutboxRow[]): Promise<void> =>
  log.append(
    topic,
    rows.map(({ envelope }) => envelope),
  );

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
