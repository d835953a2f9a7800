import type { mongo } from 'mongoose';
import { type OutboxRow, sequenceIndex } from '../outbox/outbox-row.js';

export interface Excluded {
  /** Rows being sent or marked now. */
  readonly inFlight: ReadonlySet<string>;
  /** Subjects of which an event could not be sent: nothing after it may be. */
  readonly blocked: readonly string[];
}

const remembered = 20_000;

/**
 * Reads what waits in the outbox. Never by a watermark: neither an ObjectId nor a timestamp is a commit order, so what
 * is pending is looked at again each time.
 */
export class PendingRows {
  /** The last sequence read of a topic and subject; a row that follows it has no lower one left behind. */
  private readonly lastRead = new Map<string, number>();

  constructor(private readonly rows: mongo.Collection<OutboxRow>) {}

  /** The oldest rows, each subject complete from its lowest pending sequence on, in order per subject. */
  async read(limit: number, { inFlight, blocked }: Excluded): Promise<readonly OutboxRow[]> {
    const filter = {
      pending: true as const,
      ...(inFlight.size > 0 ? { _id: { $nin: [...inFlight] } } : {}),
      ...(blocked.length > 0 ? { subject: { $nin: [...blocked] } } : {}),
    };
    const oldest = await this.rows.find(filter, options).sort({ _id: 1 }).limit(limit).toArray();
    const rows = [...oldest, ...(await this.lowerRows(oldest, inFlight))].sort(bySubjectAndSequence);
    for (const row of rows) this.remember(row);
    return rows;
  }

  /** After a failure nothing is known of what was sent. */
  forget(): void {
    this.lastRead.clear();
  }

  private async lowerRows(read: readonly OutboxRow[], inFlight: ReadonlySet<string>): Promise<readonly OutboxRow[]> {
    const highest = new Map<string, number>();
    const unsure: OutboxRow[] = [];
    for (const row of [...read].sort(bySubjectAndSequence)) {
      const before = highest.get(keyOf(row)) ?? this.lastRead.get(keyOf(row)) ?? 0;
      if (row.sequence !== before + 1) unsure.push(row);
      highest.set(keyOf(row), row.sequence);
    }
    if (unsure.length === 0) return [];
    const known = new Set(read.map(({ _id }) => _id));
    const candidates = this.rows.find({ pending: true, ...below(unsure) }, { ...options, hint: sequenceIndex });
    return (await candidates.toArray()).filter(
      (row) => !known.has(row._id) && !inFlight.has(row._id) && row.sequence < (highest.get(keyOf(row)) ?? 0),
    );
  }

  private remember(row: OutboxRow): void {
    if (this.lastRead.size > remembered) this.lastRead.clear();
    this.lastRead.set(keyOf(row), row.sequence);
  }
}

/** One moment's committed state: a scan that sees a row sees what was committed before it. */
const options: mongo.FindOptions = { readConcern: { level: 'snapshot' } };

/** Whatever of these subjects may stand before these rows, and more: told in ranges of one index. */
const below = (rows: readonly OutboxRow[]): mongo.Filter<OutboxRow> => ({
  topic: { $in: [...new Set(rows.map(({ topic }) => topic))] },
  subject: { $in: [...new Set(rows.map(({ subject }) => subject))] },
  sequence: { $lt: Math.max(...rows.map(({ sequence }) => sequence)) },
});

const keyOf = ({ topic, subject }: OutboxRow): string => `${topic}|${subject}`;

function bySubjectAndSequence(a: OutboxRow, b: OutboxRow): number {
  return compare(a.topic, b.topic) || compare(a.subject, b.subject) || a.sequence - b.sequence;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
