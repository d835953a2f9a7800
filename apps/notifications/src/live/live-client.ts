import { Readable } from 'node:stream';
import type { Language } from '#taxonomy';
import type { renderNotice } from '../domain/render-notice.js';
import { notificationView } from '../http/notification.view.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';
import { heartbeat, opening, serverSentEvent } from './server-sent-event.js';

export interface LiveReader {
  readonly personId: string;
  readonly language: Language;
  /** Sequence of the last notice that the client has; undefined: only what comes from now on. */
  readonly lastSeen: number | undefined;
  /** Whether the token still stands; asked before anything is sent. */
  mayRead(): Promise<boolean>;
}

/** Where a client's notices are read. */
export interface LiveSource {
  lastSequence(personId: string): Promise<number>;
  /** Oldest first, what comes after a sequence; `readAtOnce` or more say that there may be others. */
  after(personId: string, sequence: number): Promise<readonly NoticeDocument[]>;
  readonly words: typeof renderNotice;
  readonly readAtOnce: number;
  readonly heartbeatMs: number;
}

/**
 * What one client of the live stream is sent. Between two notices it holds nothing but its place: it is read for when it
 * was woken and has taken what it was sent before.
 */
export class LiveClient extends Readable {
  private sent = 0;
  private isWoken = true;
  private isReady = false;
  private isReading = true;
  private isOver = false;
  private readonly silence: NodeJS.Timeout;

  constructor(
    private readonly reader: LiveReader,
    private readonly source: LiveSource,
  ) {
    // Whatever waits to be taken is enough: the rest stays in the inbox.
    super({ highWaterMark: 1 });
    this.silence = setTimeout(() => this.breakSilence(), source.heartbeatMs);
    void this.begin();
  }

  /** There may be something new. */
  wake(): void {
    this.isWoken = true;
    this.look();
  }

  /** Nothing more is sent. */
  finish(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.silence);
    this.push(null);
  }

  override _read(): void {
    this.isReady = true;
    this.look();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.isOver = true;
    clearTimeout(this.silence);
    done(error);
  }

  private async begin(): Promise<void> {
    await this.orFail(async () => {
      const { personId, lastSeen } = this.reader;
      const last = await this.source.lastSequence(personId);
      // An id from before the inbox was lost must not silence the stream.
      this.sent = Math.min(lastSeen ?? last, last);
      this.say(opening(this.sent));
    });
  }

  /** A client that takes nothing is sent no signs of life either. */
  private breakSilence(): void {
    if (this.isReady && !this.isReading) this.say(heartbeat);
    this.listenOn();
    // Whether the token still stands is seen with it, and what no waking told of.
    this.wake();
  }

  private look(): void {
    if (!this.isWoken || !this.isReady || this.isReading || this.isOver) return;
    this.isWoken = false;
    this.isReading = true;
    void this.orFail(() => this.tell());
  }

  private async tell(): Promise<void> {
    const { personId, language } = this.reader;
    const notices = await this.source.after(personId, this.sent);
    if (!(await this.reader.mayRead())) return this.finish();
    if (notices.length > 0) this.listenOn();
    for (const notice of notices) {
      const data = notificationView(notice, language, this.source.words);
      this.say(serverSentEvent({ id: notice.sequence, event: 'notice', data }));
      this.sent = notice.sequence;
    }
    if (notices.length >= this.source.readAtOnce) this.isWoken = true;
  }

  /** The silence begins anew. */
  private listenOn(): void {
    // One that was cleared would begin to run again.
    if (!this.isOver) this.silence.refresh();
  }

  private async orFail(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.isReading = false;
      this.look();
    }
  }

  private say(text: string): void {
    if (this.isOver) return;
    this.isReady = false;
    this.push(text);
  }
}
