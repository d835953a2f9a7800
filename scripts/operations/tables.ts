import type { ServiceName } from '#contracts';
import Table from 'cli-table3';
import type { Lag, Mended, ParkedSubject } from './operations.js';

/** Which subjects wait, why, and until when. */
export function parkedTable(rows: readonly (readonly [ServiceName, ParkedSubject])[]): string {
  if (rows.length === 0) return 'No subject is parked.';
  const head = ['service', 'id', 'group', 'waiting', 'reason', 'cause', 'tried again'];
  const table = new Table({ ...plain, head, wordWrap: true, colWidths: [null, null, null, null, null, 40, null] });
  for (const [service, { id, group, waiting, reason, cause, retryAt = 'by a person only' }] of rows) {
    table.push([service, id, group, waiting, reason, cause, retryAt]);
  }
  return table.toString();
}

/** What has still to be sent and read; an empty installation has zeros. */
export function lagTable(rows: readonly (readonly [ServiceName, Lag])[]): string {
  const table = new Table({
    head: ['service', 'outbox', 'oldest, s', 'timers due', 'group', 'lag', 'parked'],
    ...plain,
  });
  for (const [service, { outboxDepth, outboxAgeSeconds, dueTimers, groups }] of rows) {
    const own = [service, outboxDepth, Math.round(outboxAgeSeconds), dueTimers];
    const [first = { group: '—', lag: 0, parked: 0 }, ...others] = groups;
    table.push([...own, first.group, first.lag, first.parked]);
    for (const { group, lag, parked } of others) table.push(['', '', '', '', group, lag, parked]);
  }
  return table.toString();
}

export function mended({ applied, parked, cause }: Mended): string {
  const events = applied === 1 ? 'One event took effect' : `${applied} events took effect`;
  return parked
    ? `${events}; the subject still waits: ${cause ?? 'no cause is told'}.`
    : `${events}; nothing waits now.`;
}

/** One line a row and no colours, so that a table can be piped. */
const plain = {
  style: { head: [], border: [] },
  chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
};
