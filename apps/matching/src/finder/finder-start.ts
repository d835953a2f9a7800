import type { FinderImages } from '../persistence/finder-images.js';
import type { FinderImage } from '../persistence/finder-image.schema.js';
import { imageFingerprint } from './image-fingerprint.js';
import type { Drawn, FinderStream, FollowedBy } from './finder-stream.js';
import type { Marks } from './marks.js';

/** A start from an image did not succeed; the image is gone, and the next start reads all rows. */
export class ImageWasUseless extends Error {
  readonly code = 'image_was_useless';
  constructor(cause: unknown) {
    super('the finder could not go on from its image', { cause });
  }
}

export interface Started {
  /** What the database calls the collection of rows. */
  readonly rows: string | undefined;
  readonly isFromImage: boolean;
  /** Rejects when the stream ends. */
  readonly following: Promise<never>;
}

/** Fills a finder from the latest image and the changes since it was drawn, or else from all rows. */
export class FinderStart {
  constructor(
    private readonly images: FinderImages,
    private readonly marks: Marks,
    private readonly closing: AbortSignal,
  ) {}

  /**
   * @param share `1/2`
   * @throws ImageWasUseless
   */
  async fill(stream: FinderStream, by: FollowedBy, share: string): Promise<Started> {
    const rows = await stream.idOfRows();
    const image = await this.images.latest(share);
    if (image && image.rows === rows && image.made === imageFingerprint()) {
      return { rows, isFromImage: true, ...(await this.fromImage(image, stream, by)) };
    }
    await stream.fill(by);
    return { rows, isFromImage: false, ...follow(stream, by) };
  }

  /** Ready when it has seen all changes since: what was true when the image was drawn need not be so any more. */
  private async fromImage(
    image: FinderImage,
    stream: FinderStream,
    by: FollowedBy,
  ): Promise<Pick<Started, 'following'>> {
    const drawn: Drawn = {
      from: image.from,
      restore: ({ finder }) => this.images.eachPart(image, (bytes) => finder.restore(bytes)),
    };
    try {
      await stream.fill(by, drawn);
      const followed = follow(stream, by);
      await Promise.race([this.marks.pass('filling'), followed.following]);
      return followed;
    } catch (error) {
      if (this.closing.aborted) throw error;
      await this.images.forget(image);
      throw new ImageWasUseless(error);
    }
  }
}

function follow(stream: FinderStream, by: FollowedBy): Pick<Started, 'following'> {
  const following = stream.follow(by);
  // Whoever awaits it hears of it; until then it is no rejection that nobody handles.
  following.catch(() => undefined);
  return { following };
}
