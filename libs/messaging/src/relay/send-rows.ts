import type { EventLog, MayWrite } from '../port.js';
import type { OutboxRow } from '../outbox/outbox-row.js';
import { LeaseLost } from './lease-lost.js';

/** Told of what the log took, and of what it refused while it took others: of the same subjects of the same topics. */
export interface SendReport {
  taken(rows: readonly OutboxRow[]): void;
  refused(rows: readonly OutboxRow[], error: unknown): void;
}

export interface Sending {
  readonly log: EventLog;
  readonly report: SendReport;
  /** Throws LeaseLost when another process sends now. */
  readonly mayWrite: MayWrite;
  /** Aborts when the lease is lost or the process stops: what was refused is not tried again. */
  readonly signal: AbortSignal;
}

/**
 * Appends rows, topic by topic. When the log refuses a batch, it is tried subject by subject: those that it refuses are
 * reported; if the first two are, the topic is away. A topic that is away holds up no other: its subjects are reported,
 * unless the log took nothing at all. Resolves or throws when nothing is under way any more.
 * @returns the rows that are durable in the log now
 * @throws LeaseLost, and what the log throws that takes nothing
 */
export async function sendRows(rows: readonly OutboxRow[], sending: Sending): Promise<readonly OutboxRow[]> {
  const topics = [...groupBy(rows, ({ topic }) => topic)];
  const results = await Promise.allSettled(topics.map(([topic, batch]) => sendTopic(topic, batch, sending)));
  const sent = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    if (sent.length === 0 || result.reason instanceof LeaseLost) throw result.reason;
    sending.report.refused(topics[index]?.[1] ?? [], result.reason);
  }
  return sent;
}

async function sendTopic(topic: string, rows: readonly OutboxRow[], sending: Sending): Promise<readonly OutboxRow[]> {
  const { log, report, mayWrite, signal } = sending;
  try {
    await log.append(topic, rows, mayWrite);
    report.taken(rows);
    return rows;
  } catch (error) {
    if (error instanceof LeaseLost || signal.aborted) throw error;
    const subjects = groupBy(rows, ({ subject }) => subject);
    if (subjects.size === 1) {
      report.refused(rows, error);
      return [];
    }
    return sendSubjects(topic, subjects, sending);
  }
}

/** Two refusals before the first success mean that the topic is away. */
async function sendSubjects(
  topic: string,
  subjects: ReadonlyMap<string, readonly OutboxRow[]>,
  { log, report, mayWrite, signal }: Sending,
): Promise<readonly OutboxRow[]> {
  const sent: OutboxRow[] = [];
  const refused = new Map<readonly OutboxRow[], unknown>();
  for (const rows of subjects.values()) {
    if (signal.aborted) break;
    try {
      await log.append(topic, rows, mayWrite);
      sent.push(...rows);
      report.taken(rows);
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      refused.set(rows, error);
      if (sent.length === 0 && refused.size >= 2) throw error;
    }
  }
  for (const [rows, error] of refused) report.refused(rows, error);
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
