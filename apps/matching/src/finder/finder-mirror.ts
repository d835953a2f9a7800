import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { unavailable } from '#http';
import { ReadModels } from '#messaging';
import { type HealthContributor, Logger } from '#observability';
import { Finder } from '../domain/finder.js';
import { model } from '../domain/model.js';
import { taxonomyRelatedness } from '../domain/relatedness.js';
import { remember } from '../domain/remember.js';
import { SimilarInitiatives } from '../domain/similar/similar-initiatives.js';
import { type Share, shareText } from '../domain/share.js';
import { FinderImages, type ImageKind } from '../persistence/finder-images.js';
import { MatchingDatabase } from '../persistence/matching-database.js';
import { StatisticsSnapshots } from '../persistence/statistics-snapshots.js';
import { FinderRecords } from './finder-records.js';
import { FinderStart, ImageWasUseless } from './finder-start.js';
import { FinderStream, type FollowedBy } from './finder-stream.js';
import { ImageKeeper } from './image-keeper.js';
import { imageFingerprint } from './image-fingerprint.js';
import { Marks } from './marks.js';

const reopenMs = 1_000;
const relatedness = remember(taxonomyRelatedness);

/**
 * The Finder of this process: filled from the read models when the process starts, and kept as they are by their
 * change stream, after each commit of whichever process. A stream that cannot be resumed makes it fill again. From time to
 * time it leaves an image in the database, from which the next process goes on.
 */
@Injectable()
export class FinderMirror implements HealthContributor {
  readonly name = 'matching.finder';
  /** Resolves when it has been filled for the first time. */
  readonly ready: Promise<void>;
  private readonly closing = new AbortController();
  private readonly marks: Marks;
  private readonly images: FinderImages;
  private filled: FinderRecords | undefined;
  private stream: FinderStream | undefined;
  /** The stream whose changes are being applied. */
  private followed: FinderStream | undefined;
  private running: Promise<void> = Promise.resolve();
  private isReady: () => void = () => undefined;

  constructor(
    private readonly database: MatchingDatabase,
    private readonly readModels: ReadModels,
    private readonly snapshots: StatisticsSnapshots,
    private readonly logger: Logger,
  ) {
    this.marks = new Marks(database.marks);
    this.images = new FinderImages(database);
    this.ready = new Promise((resolve) => (this.isReady = resolve));
  }

  /**
   * @param share of the organisations that this process holds
   * @param jobRequested called when matching was asked for, by whichever process
   */
  start(share: Share, jobRequested: () => void): void {
    // A rebuilt projection has other collections.
    this.readModels.onSwap(() => void this.stream?.close().catch((error: unknown) => this.warn(error)));
    this.running = this.keep(share, jobRequested);
  }

  async stop(): Promise<void> {
    this.closing.abort();
    await this.stream?.close();
    await this.running;
  }

  check(): string | undefined {
    return this.filled ? undefined : 'organisations and initiatives are still being read';
  }

  /** @throws Problem `unavailable` while it is filled for the first time */
  get finder(): Finder {
    return this.records.finder;
  }

  /** @throws Problem `unavailable` while it is filled for the first time */
  get similar(): SimilarInitiatives {
    return this.records.similar;
  }

  /**
   * The Finder when it has seen everything that is committed now.
   * @throws FinderIsBehind
   */
  async upToDate(): Promise<Finder> {
    await this.marks.pass();
    return this.finder;
  }

  /**
   * Fills itself again when there are later statistics than those that it ranks with.
   * @returns whether there are
   */
  async renew(): Promise<boolean> {
    const { version } = await this.snapshots.current();
    const areLater = version !== this.finder.ranking.statistics.version;
    if (areLater) await this.followed?.close();
    return areLater;
  }

  private get records(): FinderRecords {
    if (!this.filled) throw unavailable();
    return this.filled;
  }

  private async keep(share: Share, jobRequested: () => void): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      try {
        await this.live(share, jobRequested);
      } catch (error) {
        if (signal.aborted) return;
        this.warn(error);
        // All rows are read at once then.
        if (error instanceof ImageWasUseless) continue;
        await delay(reopenMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async live(share: Share, jobRequested: () => void): Promise<void> {
    const statistics = await this.snapshots.current();
    const finder = new Finder({ model, statistics }, relatedness);
    const records = new FinderRecords(finder, new SimilarInitiatives(), share);
    let latest = 0;
    const by: FollowedBy = {
      records,
      mark: (mark) => {
        latest = Math.max(latest, mark);
        this.marks.see(mark, this.followed === stream ? 'asked' : 'filling');
      },
      job: jobRequested,
      statistics: () => {
        if (this.followed === stream) void this.renew().catch((error: unknown) => this.warn(error));
      },
    };
    const stream = new FinderStream(this.database, this.readModels, this.marks.instance);
    this.stream = stream;
    let keeper: ImageKeeper | undefined;
    try {
      const { rows, isFromImage, following } = await new FinderStart(this.images, this.marks, this.closing.signal).fill(
        stream,
        by,
        shareText(share),
      );
      this.filled = records;
      this.followed = stream;
      this.marks.see(latest, 'asked');
      this.isReady();
      jobRequested();
      // Others may have been taken while it was being filled.
      await this.renew();
      if (rows !== undefined) keeper = this.keeperOf({ share: shareText(share), rows }, records, stream);
      keeper?.start(isFromImage);
      if (!this.closing.signal.aborted) await following;
    } finally {
      this.followed = undefined;
      await keeper?.stop();
      await stream.close();
    }
  }

  private keeperOf(of: Omit<ImageKind, 'made'>, records: FinderRecords, stream: FinderStream): ImageKeeper {
    const draw = async (signal: AbortSignal): Promise<void> => {
      // Its mark is the latest change that it has seen then: little is to be repeated.
      await this.marks.pass();
      const kind = { ...of, made: imageFingerprint() };
      if (stream.seenUntil) await this.images.write(kind, stream.seenUntil, records.finder.image(), signal);
    };
    return new ImageKeeper(records, draw, (error) =>
      this.logger.warn('No image of the finder was drawn', error, 'Matching'),
    );
  }

  private warn(error: unknown): void {
    this.logger.warn('The finder is filled again', error, 'Matching');
  }
}
