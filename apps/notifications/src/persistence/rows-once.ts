import { Injectable } from '@nestjs/common';
import { type ReadModel, ReadModels } from '#messaging';
import type { Tx } from '#persistence';

interface Row {
  readonly _id: string;
}

type Seen = Map<string, Row | undefined>;

/**
 * Rows of read models by their ids, as one transaction sees them. Each is asked for once in a transaction: its snapshot
 * would say the same again.
 */
@Injectable()
export class RowsOnce {
  private readonly seen = new WeakMap<Tx['snapshot'], Map<string, Seen>>();

  constructor(private readonly readModels: ReadModels) {}

  /** Those that there are, in the order of the ids. @param tx absent: as they are now */
  async of<T extends Row>(model: ReadModel<T>, ids: readonly string[], tx?: Tx): Promise<readonly T[]> {
    const seen: Seen = tx ? this.seenOf(model, tx) : new Map<string, Row | undefined>();
    const unseen = ids.filter((id) => !seen.has(id));
    if (unseen.length > 0) {
      const rows = this.readModels.collection<Row>(model);
      const found = await rows.find({ _id: { $in: unseen } }, { session: tx?.session }).toArray();
      for (const id of unseen) seen.set(id, undefined);
      for (const row of found) seen.set(row._id, row);
    }
    return ids.flatMap((id) => (seen.get(id) as T | undefined) ?? []);
  }

  async one<T extends Row>(model: ReadModel<T>, id: string, tx: Tx): Promise<T | undefined> {
    return (await this.of(model, [id], tx))[0];
  }

  private seenOf({ name }: ReadModel, { snapshot }: Tx): Seen {
    const models = this.seen.get(snapshot) ?? new Map<string, Seen>();
    this.seen.set(snapshot, models);
    const rows: Seen = models.get(name) ?? new Map<string, Row | undefined>();
    models.set(name, rows);
    return rows;
  }
}
