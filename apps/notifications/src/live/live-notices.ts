import type { Language } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { notificationView } from '../http/notification.view.js';
import { Inboxes } from '../persistence/inboxes.js';
import { Bell } from './bell.js';
import { liveStreams } from './live-streams.metric.js';
import { NoticeWakeUps } from './notice-wake-ups.js';
import { readAtOnce, ReadsTogether } from './reads-together.js';
import { heartbeat, opening, serverSentEvent } from './server-sent-event.js';

/** How often a silent stream gives a sign of life, and how long a client may leave what it is sent unread. */
export class StreamTiming {
  readonly heartbeatMs: number = 15_000;
  readonly stalledMs: number = 45_000;
}

export interface LiveReader {
  readonly personId: string;
  readonly language: Language;
  /** Sequence of the last notice that the client has; undefined: only what comes from now on. */
  readonly lastSeen: number | undefined;
  /** Whether the token still stands; asked before anything is sent. */
  mayRead(): Promise<boolean>;
}

/**
 * A person's notices as they come, as the text of an event stream. Notices are read from the inbox, in order of their
 * gapless sequence and only as fast as the client takes them: no gap, no repeat, and no buffer that grows.
 */
@Injectable()
export class LiveNotices {
  constructor(
    private readonly inboxes: Inboxes,
    private readonly reads: ReadsTogether,
    private readonly wakeUps: NoticeWakeUps,
    private readonly timing: StreamTiming,
  ) {}

  /** Ends when the signal aborts and when the reader may read no more. */
  async *follow(reader: LiveReader, signal: AbortSignal): AsyncGenerator<string> {
    const bell = new Bell();
    this.wakeUps.add(reader.personId, bell);
    liveStreams.inc();
    try {
      const last = await this.inboxes.lastSequence(reader.personId);
      // An id from before the inbox was lost must not silence the stream.
      let sent = Math.min(reader.lastSeen ?? last, last);
      yield opening;
      while (!signal.aborted) {
        const notices = await this.reads.after(reader.personId, sent);
        if (!(await reader.mayRead())) return;
        for (const notice of notices) {
          yield serverSentEvent({
            id: notice.sequence,
            event: 'notice',
            data: notificationView(notice, reader.language),
          });
          sent = notice.sequence;
        }
        if (notices.length >= readAtOnce) continue;
        if (!(await bell.heard(this.timing.heartbeatMs, signal))) yield heartbeat;
      }
    } finally {
      liveStreams.dec();
      this.wakeUps.remove(reader.personId, bell);
    }
  }
}
