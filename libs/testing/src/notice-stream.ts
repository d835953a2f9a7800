import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
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
  private readonly reading: Promise<void>;
  private isClosed = false;

  private constructor(
    private readonly response: IncomingMessage,
    onNotice?: StreamOptions['onNotice'],
  ) {
    this.reading = this.read(onNotice);
  }

  /**
   * Resolves when the server has answered, so that nothing written from now on is missed.
   * @param onNotice called with each notice at the moment at which it came
   */
  static async open(
    baseUrl: string,
    token: string,
    { lastEventId, onNotice }: StreamOptions = {},
  ): Promise<NoticeStream> {
    // A connection of its own, which ends with the client: a server that stops waits for one that `fetch` keeps.
    const url = new URL('/v1/notifications/stream', baseUrl);
    const request = (url.protocol === 'https:' ? https : http).get(url, {
      agent: false,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'text/event-stream',
        ...(lastEventId !== undefined && { 'last-event-id': String(lastEventId) }),
      },
    });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    if (response.statusCode !== 200) {
      response.destroy();
      throw new Error(`The stream answered ${response.statusCode}`);
    }
    return new NoticeStream(response, onNotice);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.response.destroy();
    await this.reading;
  }

  private async read(onNotice?: StreamOptions['onNotice']): Promise<void> {
    const parser = createParser({
      onEvent: ({ id, data }) => {
        const notice = { id: Number(id), data: JSON.parse(data) as Record<string, unknown> };
        this.received.push(notice);
        onNotice?.(notice);
      },
    });
    try {
      for await (const text of this.response.setEncoding('utf8')) parser.feed(text as string);
    } catch (error) {
      if (!this.isClosed) throw error;
    }
  }
}
