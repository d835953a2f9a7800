import type { Stage } from '../stage.js';
import type { PostedInitiative } from './post-initiative.js';
import type { PageReply } from './replies.js';

interface MailReply {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One that takes no seat follows the initiative all the same. */
export async function followFromOutside(
  { cast: { returnedMigrants } }: Stage,
  { id: record }: PostedInitiative,
): Promise<void> {
  const options = { body: { type: 'initiative', record } };
  await returnedMigrants.sees(`${returnedMigrants.name} follows the initiative without a seat`, async (client) => {
    const { status } = await client.call('POST', '/v1/follows', options);
    return status === 201;
  });
}

/** What followed reaches it as one mail, from which it can stop all mails with one click. */
export async function readDigest(
  { cast: { returnedMigrants }, narrator, baseUrl }: Stage,
  allianceId: string,
): Promise<void> {
  narrator.act(9, 'Who follows from outside reads it in a digest, and can stop it');
  const { email } = await returnedMigrants.client.get<{ email: string }>('/v1/me');
  const mail = await returnedMigrants.sees('the news of the alliance, in a digest', async () => {
    const response = await fetch(new URL('/mail/messages', baseUrl));
    const { items } = (await response.json()) as PageReply<MailReply>;
    return items.find(({ to, text }) => to.includes(email) && text.includes(`/v1/alliances/${allianceId}\n`));
  });
  narrator.shows([mail.subject, ...mail.text.split('\n').filter((line) => line.startsWith('* '))]);
  const link = new URL(/<([^>]+)>/.exec(mail.headers['list-unsubscribe'] ?? '')?.[1] ?? '');
  const click = (body: string): Promise<Response> =>
    fetch(new URL(link.pathname, baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
  await returnedMigrants.sees('mails stop with one click, without signing in', async (client) => {
    const { status } = await click('List-Unsubscribe=One-Click');
    const { email: isWanted } = await client.get<{ email: boolean }>('/v1/notification-preferences');
    return status === 200 && !isWanted;
  });
  // So that the story can be played again.
  await click('scope=none');
}
