import { NoticeStream } from '#testing';
import type { Desk } from '../desk.js';
import type { Stage } from '../stage.js';
import type { PostedInitiative } from './post-initiative.js';
import type { NoticeReply, PageReply } from './replies.js';

export interface ToldPartners {
  /** What the union's live stream delivered of this initiative, in order. */
  readonly streamed: readonly number[];
}

/** The union is told in its inbox, by mail and on its live stream, with the reason; the stream survives a cut. */
export async function tellPartners(
  { cast: { corridorUnions }, narrator, baseUrl }: Stage,
  initiative: PostedInitiative,
): Promise<ToldPartners> {
  narrator.act(3, 'The partners are told, in their language, with the reason');
  const told = 'an initiative seeks a partner like it';
  const notice = await noticeOf(corridorUnions, initiative, 'partner_suggested', told);
  narrator.shows([notice.title, notice.body]);
  if (notice.correlationId !== initiative.correlationId) throw new Error('The notice lost the correlation id');
  await corridorUnions.sees('the same notice as a mail, over SMTP', () => mailWith(baseUrl, notice.title));
  const streamed = await streamAfter(corridorUnions, baseUrl, notice.sequence - 1);
  return { streamed };
}

/** The notice of this kind on this initiative, once it is in the desk's inbox. */
export function noticeOf(desk: Desk, initiative: PostedInitiative, type: string, says: string): Promise<NoticeReply> {
  return desk.sees(`${desk.name} is told: ${says}`, async (client) => {
    const { items } = await client.get<PageReply<NoticeReply>>(`/v1/notifications?type=${type}`);
    return items.find(({ initiativeId }) => initiativeId === initiative.id);
  });
}

async function mailWith(baseUrl: string, subject: string): Promise<boolean> {
  const response = await fetch(new URL('/mail/messages', baseUrl));
  const { items } = (await response.json()) as PageReply<{ subject: string }>;
  return items.some((mail) => mail.subject === subject);
}

/** Connects as after a cut: what came since is delivered once, in order. */
async function streamAfter(desk: Desk, baseUrl: string, lastEventId: number): Promise<readonly number[]> {
  const stream = await NoticeStream.open(baseUrl, desk.client.token ?? '', { lastEventId });
  try {
    await desk.sees('the live stream resumes after the last notice seen', () =>
      Promise.resolve(stream.received.some(({ id }) => id === lastEventId + 1)),
    );
    return stream.received.map(({ id }) => id);
  } finally {
    await stream.close();
  }
}
