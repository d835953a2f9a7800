import { createParser } from 'eventsource-parser';

export interface StreamedNotice {
  /** The person's sequence number, as sent in the `id` field. */
  readonly id: number;
  readonly data: Record<string, unknown>;
}

interface StreamOptions {
  readonly lastEventId?: number | undefined;
  readonly onNotice?: (notice: StreamedNotice) => void;
}

/** A connected client of the live stream; what it received stays in `received`. */
export class NoticeStream {
  readonly received: StreamedNotice[] = [];
  private readonly abort = new AbortController();
  private reading: Promise<void> = Promise.resolve();

  private constructor() {}

  /**
   * Resolves when the server has answered, so that nothing written from now on is missed.
   * @param onNotice called with each notice at the moment at which it came
   */
  static async open(
    baseUrl: string,
    token: string,
    { lastEventId, onNotice }: StreamOptions = {},
  ): Promise<NoticeStream> {
    const stream = new NoticeStream();
    const response = await fetch(new URL('/v1/notifications/stream', baseUrl), {
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'text/event-stream',
        ...(lastEventId !== undefined && { 'last-event-id': String(lastEventId) }),
      },
      signal: stream.abort.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`The stream answered ${response.status}`);
    stream.reading = stream.read(response.body, onNotice);
    return stream;
  }

  async close(): Promise<void> {
    this.abort.abort();
    await this.reading;
  }

  private async read(body: ReadableStream<Uint8Array>, onNotice?: StreamOptions['onNotice']): Promise<void> {
    const parser = createParser({
      onEvent: ({ id, data }) => {
        const notice = { id: Number(id), data: JSON.parse(data) as Record<string, unknown> };
        this.received.push(notice);
        onNotice?.(notice);
      },
    });
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) parser.feed(decoder.decode(chunk, { stream: true }));
    } catch (error) {
      if (!this.abort.signal.aborted) throw error;
    }
  }
}
