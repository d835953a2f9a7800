import { Injectable } from '@nestjs/common';
import { Inboxes } from '../persistence/inboxes.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';
import { type ReadFrom, shareOut } from './share-out.js';

/** As many as one stream takes at once. */
export const readAtOnce = 50;
/** Streams in one question. */
const askedTogether = 100;
/** While so many are under way, what is asked is gathered for the next one. */
const questionsAtOnce = 4;
/** Of all of them: where there are more, somebody is far behind, and each is read for itself. */
const foundTogether = 500;

interface Asked extends ReadFrom {
  resolve(notices: readonly NoticeDocument[]): void;
  reject(reason: unknown): void;
}

/**
 * Reads inboxes for live streams. An event that concerns many wakes all of their streams at one moment: what they ask
 * for then is one question of the database for each hundred of them.
 */
@Injectable()
export class ReadsTogether {
  private readonly waiting: Asked[] = [];
  private underWay = 0;

  constructor(private readonly inboxes: Inboxes) {}

  /** Oldest first, what comes after a sequence; `readAtOnce` or more say that there may be others. */
  after(personId: string, after: number): Promise<readonly NoticeDocument[]> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => this.ask());
      this.waiting.push({ personId, after, resolve, reject });
    });
  }

  private ask(): void {
    while (this.waiting.length > 0 && this.underWay < questionsAtOnce)
      void this.question(this.waiting.splice(0, askedTogether));
  }

  private async question(asked: readonly Asked[]): Promise<void> {
    this.underWay += 1;
    try {
      await this.read(asked);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    } finally {
      this.underWay -= 1;
      this.ask();
    }
  }

  private async read(asked: readonly Asked[]): Promise<void> {
    const found = asked.length === 1 ? undefined : await this.inboxes.afterEach(asked, foundTogether);
    if (found && found.length < foundTogether) {
      for (const [at, notices] of shareOut(asked, found).entries()) asked[at]?.resolve(notices);
      return;
    }
    for (const { personId, after, resolve } of asked) resolve(await this.inboxes.after(personId, after, readAtOnce));
  }
}
