import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Inboxes } from '../persistence/inboxes.js';
import { LiveClient, type LiveReader } from './live-client.js';
import { liveStreams } from './live-streams.metric.js';
import { NoticeWakeUps } from './notice-wake-ups.js';
import { readAtOnce, ReadsTogether } from './reads-together.js';
import { WordsOnce } from './words-once.js';

/** How often a silent stream gives a sign of life, and how long a client may leave what it is sent unread. */
export class StreamTiming {
  readonly heartbeatMs: number = 15_000;
  readonly stalledMs: number = 45_000;
}

/**
 * A person's notices as they come, as the text of an event stream. Notices are read from the inbox, in order of their
 * gapless sequence and only as fast as the client takes them: no gap, no repeat, and no buffer that grows.
 */
@Injectable()
export class LiveNotices {
  private readonly words = new WordsOnce();

  constructor(
    private readonly inboxes: Inboxes,
    private readonly reads: ReadsTogether,
    private readonly wakeUps: NoticeWakeUps,
    private readonly timing: StreamTiming,
  ) {}

  /** Ends when the signal aborts and when the reader may read no more. */
  follow(reader: LiveReader, signal: AbortSignal): Readable {
    const { heartbeatMs } = this.timing;
    const client = new LiveClient(reader, {
      lastSequence: (personId) => this.inboxes.lastSequence(personId),
      after: (personId, sequence) => this.reads.after(personId, sequence),
      words: (...notice) => this.words.of(...notice),
      readAtOnce,
      heartbeatMs,
    });
    this.wakeUps.add(reader.personId, client);
    liveStreams.inc();
    client.once('close', () => {
      this.wakeUps.remove(reader.personId, client);
      liveStreams.dec();
    });
    signal.addEventListener('abort', () => client.finish(), { once: true });
    return client;
  }
}
