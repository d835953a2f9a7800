import { waitUntil } from '#testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailRow } from '../src/mail.js';
import { MailRows } from '../src/mail-rows.js';
import { mailTo, PostOffice } from './post-office.js';
import { lateMs, type Stage, stages, type StageManner as Manner } from './unruly-smtp-server.js';

describe('a mail on its way', () => {
  let post: PostOffice;

  beforeAll(async () => {
    post = await PostOffice.open();
  }, 60_000);

  afterAll(() => post.close(), 30_000);
  beforeEach(() => post.begin());
  afterEach(() => post.end());

  it.each<readonly [Stage, Manner]>(
    stages.flatMap((stage) => (['refuse-for-now', 'hang', 'cut'] as const).map((manner) => [stage, manner] as const)),
  )('waits, and comes once the server is well again: at %s, %s', async (stage, manner) => {
    post.unruly.misbehaveAt(stage, manner);
    post.deliverTo(post.unruly.url);
    const mail = mailTo('desk@union.example');
    await post.enqueue(mail);
    const waiting = await post.until(mail, ({ lastError }) => lastError !== undefined);
    expect([waiting.state, waiting.attempts]).toEqual(['pending', 1]);
    expect(waiting.lastError).not.toContain('desk@union.example');
    post.unruly.behave('accept');
    await post.makeDue(mail);
    post.deliverTo(post.unruly.url);
    await post.until(mail, ({ state }) => state === 'sent');
    expect(post.unruly.seen.every((id) => id === mail.messageId)).toBe(true);
  });

  it.each(['refuse-for-now', 'cut-before-250', 'hang-after-data'] as const)(
    'is sent again with the same Message-ID after %s',
    async (manner) => {
      post.unruly.behave(manner, 'accept');
      post.deliverTo(post.unruly.url);
      const mail = mailTo('desk@union.example');
      await post.enqueue(mail);
      const waiting = await post.until(mail, ({ lastError }) => lastError !== undefined);
      expect([waiting.state, waiting.attempts]).toEqual(['pending', 1]);
      await post.makeDue(mail);
      post.deliverTo(post.unruly.url);
      await post.until(mail, ({ state }) => state === 'sent');
      expect(post.unruly.seen).toEqual([mail.messageId, mail.messageId]);
    },
  );

  it('waits while no server listens', async () => {
    const gone = post.unruly.url;
    await post.unruly.close();
    post.deliverTo(gone);
    const mail = mailTo('desk@union.example');
    await post.enqueue(mail);
    expect(await post.until(mail, ({ lastError }) => lastError !== undefined)).toMatchObject({ state: 'pending' });
  });

  it('is given up when the server refuses it for good, and that is told once, without the address', async () => {
    post.unruly.behave('refuse');
    post.deliverTo(post.unruly.url);
    const mail = mailTo('desk@union.example');
    await post.enqueue(mail);
    expect(await post.until(mail, ({ state }) => state === 'failed')).toMatchObject({
      lastError: 'SMTP 550',
      attempts: 1,
    });
    expect(post.refused).toEqual([
      { messageId: mail.messageId, to: mail.to, reason: 'SMTP 550', noSuchAddress: false },
    ]);
  });

  it('is taken over from a worker that died with it', async () => {
    const mail = mailTo('desk@union.example');
    await post.enqueue(mail);
    expect(await post.rows.claim('of a process that was killed', 9)).toMatchObject([{ _id: mail.messageId }]);
    post.deliverTo(post.mailbox.smtpUrl);
    await post.until(mail, ({ state }) => state === 'sent');
    expect(
      await post.rows.settle(mail.messageId, 'of a process that was killed', {
        kind: 'failed',
        reason: 'late',
        noSuchAddress: false,
      }),
    ).toBe(false);
  });

  it('is told to the server once, however long that takes and however many wait for it', async () => {
    post.unruly.behave('accept-late');
    const delivering = { patienceMs: 10 * lateMs, taking: new MailRows(post.connection, 1.5 * lateMs) };
    // More than two workers have places for: some wait for longer than a lease.
    const mails = Array.from({ length: 40 }, () => mailTo('desk@union.example'));
    await post.enqueue(...mails);
    post.deliverTo(post.unruly.url, delivering);
    post.deliverTo(post.unruly.url, delivering);
    for (const mail of mails) {
      expect(await post.until(mail, ({ state }) => state === 'sent')).toMatchObject({ attempts: 1 });
    }
    const ids = mails.map(({ messageId }) => messageId);
    expect(post.unruly.seen.filter((id) => ids.includes(id)).sort()).toEqual([...ids].sort());
  });

  it('is told once, also when the database fails as it is to be written down', async () => {
    const failUpdates = (mode: 'off' | { readonly times: number }) =>
      post.connection
        .getClient()
        .db('admin')
        .command({
          ...{ configureFailPoint: 'failCommand', mode },
          data: { failCommands: ['update'], errorCode: 10107 },
        });
    post.unruly.behave('accept-late');
    post.deliverTo(post.unruly.url, { patienceMs: 10 * lateMs, taking: new MailRows(post.connection, 10 * lateMs) });
    const mail = mailTo('desk@union.example');
    await post.enqueue(mail);
    await waitUntil(() => Promise.resolve(post.unruly.seen.length > 0), { what: 'the mail to be told' });
    await failUpdates({ times: 1 });
    expect(await post.until(mail, ({ state }) => state === 'sent')).toMatchObject({ attempts: 1 });
    expect(await failUpdates('off')).toMatchObject({ count: 1 });
    expect(post.unruly.seen).toEqual([mail.messageId]);
  });

  it('is given back by a worker that stops, and the next one tells it at once', async () => {
    post.unruly.behave('hang-after-data');
    const mails = Array.from({ length: 30 }, () => mailTo('desk@union.example'));
    await post.enqueue(...mails);
    post.deliverTo(post.unruly.url);
    await waitUntil(() => Promise.resolve(post.unruly.seen.length > 0), { what: 'the first to be told' });
    await post.workers[0]?.stop();
    const rest = await post.connection
      .collection<MailRow>('mails')
      .find({ attempts: 0, dueAt: new Date(0) })
      .toArray();
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.some(({ _id, lease }) => lease !== undefined || post.unruly.seen.includes(_id))).toBe(false);
    post.deliverTo(post.mailbox.smtpUrl);
    for (const { _id } of rest) {
      expect(await post.until({ messageId: _id }, ({ state }) => state === 'sent')).toMatchObject({
        attempts: 1,
      });
    }
  });

  it('is cut when the worker stops and the server hangs, and the next one tells it when its lease has ended', async () => {
    post.unruly.behave('hang-after-data', 'accept');
    post.deliverTo(post.unruly.url, { patienceMs: 60_000 });
    const mail = mailTo('desk@union.example');
    await post.enqueue(mail);
    await waitUntil(() => Promise.resolve(post.unruly.seen.length > 0), { what: 'a server that hangs' });
    await post.workers[0]?.stop();
    expect(await post.stored(mail)).toMatchObject({ state: 'pending', attempts: 1, lease: expect.any(String) });
    post.deliverTo(post.unruly.url);
    expect(await post.until(mail, ({ state }) => state === 'sent')).toMatchObject({ attempts: 2 });
  });
});
