import { createHash, randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { eachBatch } from './each-batch.js';
import type { FinderImage } from './finder-image.schema.js';
import type { MatchingDatabase } from './matching-database.js';

/** A part is two megabytes. */
const partsABatch = 3;

/** What an image must be of, so that a process can go on from it. */
export type ImageKind = Pick<FinderImage, 'made' | 'rows'> & { readonly share: string };

/** Parts are missing or are not what was written. */
class ImageIsBroken extends Error {
  readonly code = 'image_is_broken';
  constructor(
    readonly image: string,
    readonly part: number,
  ) {
    super(`part ${part} of the image ${image} is missing or is not what was written`);
  }
}

/** Images of the packed organisations in the database, the latest of each share. */
export class FinderImages {
  constructor(private readonly database: MatchingDatabase) {}

  async latest(share: string): Promise<FinderImage | undefined> {
    return (await this.database.images.findOne({ _id: share })) ?? undefined;
  }

  /** @throws ImageIsBroken */
  async eachPart({ image, parts }: FinderImage, use: (bytes: Uint8Array) => void): Promise<void> {
    let next = 0;
    const options = { sort: { part: 1 }, batchSize: partsABatch, promoteBuffers: true } as const;
    await eachBatch(this.database.imageParts.find({ image }, options), (batch) => {
      for (const { part, bytes, sum } of batch) {
        if (part !== next || sumOf(bytes) !== sum) throw new ImageIsBroken(image, next);
        use(bytes);
        next += 1;
      }
    });
    if (next !== parts) throw new ImageIsBroken(image, next);
  }

  /**
   * Replaces the latest one of its share when all parts are written.
   * @param from a time of the database before the first part is drawn, up to which everything had been seen
   */
  async write(kind: ImageKind, from: mongo.Timestamp, parts: Iterable<Uint8Array>, signal: AbortSignal): Promise<void> {
    const image = randomUUID();
    const { share: _id, made, rows } = kind;
    const $currentDate = { at: true } as const;
    let count = 0;
    for (const bytes of parts) {
      signal.throwIfAborted();
      const $set = { bytes: Buffer.from(bytes), sum: sumOf(bytes) };
      await this.database.imageParts.updateOne({ image, part: count }, { $set, $currentDate }, { upsert: true });
      count += 1;
    }
    const $set = { image, parts: count, made, rows, from };
    const before = await this.database.images.findOneAndUpdate({ _id }, { $set, $currentDate }, { upsert: true });
    if (before) await this.database.imageParts.deleteMany({ image: before.image });
  }

  /** Nobody goes on from it any more. */
  async forget({ _id, image }: FinderImage): Promise<void> {
    await this.database.images.deleteOne({ _id, image });
    await this.database.imageParts.deleteMany({ image });
  }
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
