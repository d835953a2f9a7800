import type { Stage } from '../stage.js';
import { WebhookReceiver } from '../webhook-receiver.js';
import type { TrailReply } from './read-trail.js';

const types = ['proposals.proposal-published.v1', 'alliances.seat-filled.v1', 'alliances.alliance-constituted.v1'];

/** A platform that connects only now is told the story from the publication on, signed and in order. */
export async function tellAnotherPlatform(
  { cast: { council }, narrator }: Stage,
  allianceId: string,
  trail: TrailReply,
): Promise<readonly string[]> {
  narrator.act(8, 'Another platform connects, and is told what it missed');
  const receiver = await WebhookReceiver.open();
  const webhook = await council.client.call<{ id: string; secret: string }>('POST', '/v1/webhooks', {
    body: { url: receiver.url, types },
  });
  try {
    if (webhook.status === 400) {
      narrator.shows(['This installation sends webhooks to public addresses only: nothing here could receive one.']);
      return [];
    }
    const { id, secret } = webhook.body;
    receiver.secret = secret;
    const published = trail.entries.find(({ type }) => type === types[0]);
    const body = { since: published?.eventId };
    await council.does('asks for everything since the publication', 200, 'POST', `/v1/webhooks/${id}/replay`, { body });
    const told = (): string[] => receiver.taken.filter(({ subject }) => subject === allianceId).map(({ type }) => type);
    await council.sees('the alliance’s story, signed and in order', () =>
      Promise.resolve(told().includes(types[2] ?? '')),
    );
    narrator.shows(inTurn(told()));
    await council.does('takes the webhook away again', 204, 'DELETE', `/v1/webhooks/${id}`);
    return told();
  } finally {
    await receiver.close();
  }
}

/** Equal ones that follow each other in one line. */
function inTurn(types: readonly string[]): string[] {
  const starts = types.flatMap((type, index) => (type === types[index - 1] ? [] : [index]));
  return starts.map((start, index) => {
    const count = (starts[index + 1] ?? types.length) - start;
    return count === 1 ? `${types[start]}` : `${count} × ${types[start]}`;
  });
}
