import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Mail } from '../src/index.js';
import { dkimSignedHeaders } from './dkim-verification.js';
import { mailTo, PostOffice } from './post-office.js';

describe('mail', () => {
  let post: PostOffice;

  beforeAll(async () => {
    post = await PostOffice.open();
  }, 60_000);

  afterAll(() => post.close(), 30_000);
  beforeEach(() => post.begin());
  afterEach(() => post.end());

  it('leaves after commit, over SMTP, as it was written', async () => {
    post.deliverTo(post.mailbox.smtpUrl);
    const mail = mailTo('desk@union.example');
    await post.enqueue(mail);
    await post.until(mail, ({ state }) => state === 'sent');
    expect(post.mailbox.messages()).toEqual([
      expect.objectContaining({
        to: ['desk@union.example'],
        from: 'no-reply@alianza.example',
        messageId: mail.messageId,
        subject: mail.subject,
        html: expect.stringContaining('<p>Hay una contraparte.</p>'),
      }),
    ]);
    expect(post.mailbox.messages()[0]?.headers['content-language']).toBe('es');
  });

  it('is signed with all that makes a button to unsubscribe', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    post.deliverTo(post.unruly.url, {
      signing: { domainName: 'alianza.example', keySelector: 'alianza', privateKey: pem },
    });
    const link = `<https://alianza.example/v1/unsubscribe/${'x'.repeat(160)}>`;
    const headers = { 'List-Unsubscribe': link, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
    const mail = { ...mailTo('desk@union.example'), headers };
    await post.enqueue(mail);
    await post.until(mail, ({ state }) => state === 'sent');
    const raw = post.unruly.received[0] ?? '';
    const signed = dkimSignedHeaders(raw, publicKey);
    expect(signed).toEqual(expect.arrayContaining(['from', 'list-unsubscribe', 'list-unsubscribe-post']));
    expect(() => dkimSignedHeaders(raw.replace('One-Click', 'Two-Clicks'), publicKey)).toThrow('signature');
  });

  it('goes to an address whose domain has letters of its language', async () => {
    post.deliverTo(post.mailbox.smtpUrl);
    const mail = mailTo('mesa@cañeros.example');
    await post.enqueue(mail);
    await post.until(mail, ({ state }) => state === 'sent');
    expect(post.mailbox.messages().map(({ to }) => to)).toEqual([['mesa@cañeros.example']]);
  });

  it('does not leave when its transaction fails', async () => {
    post.deliverTo(post.mailbox.smtpUrl);
    const lost = mailTo('desk@union.example');
    await expect(post.enqueueAndFail(lost)).rejects.toThrow('refused after all');
    const next = mailTo('desk@union.example');
    await post.enqueue(next);
    await post.until(next, ({ state }) => state === 'sent');
    expect(post.mailbox.messages().map(({ messageId }) => messageId)).toEqual([next.messageId]);
  });

  it.each<[string, Partial<Mail>]>([
    ['two recipients', { to: 'a@union.example, b@union.example' }],
    ['a domain that is none', { to: 'a@union%2eexample' }],
    ['a group', { to: 'all: a@union.example;' }],
    ['a display name', { to: 'Desk <a@union.example>' }],
    ['a line break in the recipient', { to: 'a@union.example\r\nBcc: b@union.example' }],
    ['10 kB of recipient', { to: `${'a'.repeat(10_000)}@union.example` }],
    ['a line break in the subject', { subject: 'Hello\r\nBcc: b@union.example' }],
    ['a line break in a header', { headers: { 'X-Reason': 'x\nBcc: b@union.example' } }],
    ['a header name that is none', { headers: { 'X Reason:': 'x' } }],
  ])('refuses %s', async (_, change) => {
    await expect(post.enqueue({ ...mailTo('a@union.example'), ...change })).rejects.toThrow(/cannot be sent as it is/);
  });
});
