import { waitUntil } from '#testing';

interface MailboxReply {
  readonly items: readonly { readonly to: readonly string[]; readonly text: string }[];
}

/** The code that was mailed to an address, from the local mailbox at /mail; waits until it has arrived. */
export async function mailedToken(baseUrl: string, email: string): Promise<string> {
  return waitUntil(
    async () => {
      const response = await fetch(new URL('/mail/messages', baseUrl));
      const { items } = (await response.json()) as MailboxReply;
      const mail = items.findLast(({ to }) => to.includes(email));
      // The code stands on a line of its own.
      return mail && /^[\w-]{20,}$/m.exec(mail.text)?.[0];
    },
    { what: `the mail to ${email}` },
  );
}
