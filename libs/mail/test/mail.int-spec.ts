import { generateKeyPairSync } from 'node:crypto';
import { environment } from '#config';
import { Logger } from '#observability';
import { UnitOfWork } from '#persistence';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { waitUntil } from '#testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { type LocalMailbox, type Mail, MailOutbox, type RefusedMail, startLocalMailbox } from '../src/index.js';
import type { MailRow } from '../src/mail.js';
import { MailRows } from '../src/mail-rows.js';
import { MailSettlement } from '../src/mail-settlement.js';
import { type MailSigning, smtpTransport } from '../src/mail-transport.js';
import { MailWorker } from '../src/mail-worker.js';
import { dkimSignedHeaders } from './dkim-verification.js';
import {
  lateMs,
  type Stage,
  stages,
  type StageManner as Manner,
  startUnrulySmtpServer,
  type UnrulySmtpServer,
} from './unruly-smtp-server.js';

const from = 'Alianza <no-reply@alianza.example>';
const leaseMs = 500;

interface Delivering {
  readonly signing?: MailSigning;
  readonly patienceMs?: number;
  readonly taking?: MailRows;
}

const noEvents = { write: () => Promise.resolve(), committed: () => undefined };
const mailTo = (to: string): Mail => ({
  to,
  messageId: `${uuid()}@alianza.example`,
  subject: 'Nueva contraparte: Federación del Río',
  text: 'Hay una contraparte.',
  html: '<p>Hay una contraparte.</p>',
  headers: { 'Content-Language': 'es' },
});

describe('mail', () => {
  let mongod: MongodServer;
  let connection: Connection;
  let unitOfWork: UnitOfWork;
  let rows: MailRows;
  let outbox: MailOutbox;
  let mailbox: LocalMailbox;
  let unruly: UnrulySmtpServer;
  let refused: RefusedMail[];
  let workers: MailWorker[];

  beforeAll(async () => {
    mongod = await startTemporaryMongod({ env: environment, testCommands: true });
    connection = await mongoose.createConnection(mongod.uri, { dbName: 'alianza_notifications' }).asPromise();
    rows = new MailRows(connection, leaseMs);
    await rows.prepare();
    unitOfWork = new UnitOfWork(connection, noEvents);
    outbox = new MailOutbox(rows);
  }, 60_000);

  afterAll(async () => {
    await connection.close();
    await mongod.stop();
  }, 30_000);

  beforeEach(async () => {
    mailbox = await startLocalMailbox();
    unruly = await startUnrulySmtpServer();
    refused = [];
    workers = [];
  });

  afterEach(async () => {
    await unruly.close();
    await Promise.all(workers.map((worker) => worker.stop()));
    await mailbox.close();
  });

  const deliverTo = (url: string, { signing, patienceMs = 300, taking = rows }: Delivering = {}): void => {
    const refusals = { refused: (mail: RefusedMail) => Promise.resolve(void refused.push(mail)) };
    const worker = new MailWorker({
      rows: taking,
      settlement: new MailSettlement(taking, unitOfWork, refusals),
      transport: smtpTransport(url, { from, patienceMs, ...(signing && { signing }) }),
      logger: new Logger({ level: 'silent', service: 'notifications' }),
      service: rows.service,
      random: () => 0,
      graceMs: 400,
    });
    workers.push(worker);
    worker.start();
  };
  const enqueue = (mail: Mail): Promise<void> => unitOfWork.run(({ session }) => outbox.enqueue(session, mail));
  const stored = async ({ messageId }: Mail): Promise<MailRow> => {
    const row = await connection.collection<MailRow>('mails').findOne({ _id: messageId });
    if (!row) throw new Error('no such mail');
    return row;
  };
  const until = (mail: Mail, is: (row: MailRow) => boolean): Promise<MailRow> =>
    waitUntil(
      async () => {
        const row = await stored(mail);
        return is(row) && row;
      },
      { what: 'the mail to be dealt with' },
    );
  /** Retries come after seconds; the test does not wait for them. */
  const makeDue = async ({ messageId }: Mail): Promise<void> => {
    await connection.collection<MailRow>('mails').updateOne({ _id: messageId }, { $set: { dueAt: new Date(0) } });
  };

  it('leaves after commit, over SMTP, as it was written', async () => {
    deliverTo(mailbox.smtpUrl);
    const mail = mailTo('desk@union.example');
    await enqueue(mail);
    await until(mail, ({ state }) => state === 'sent');
    expect(mailbox.messages()).toEqual([
      expect.objectContaining({
        to: ['desk@union.example'],
        from: 'no-reply@alianza.example',
        messageId: mail.messageId,
        subject: mail.subject,
        html: expect.stringContaining('<p>Hay una contraparte.</p>'),
      }),
    ]);
    expect(mailbox.messages()[0]?.headers['content-language']).toBe('es');
  });

  it('is signed with all that makes a button to unsubscribe', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    deliverTo(unruly.url, { signing: { domainName: 'alianza.example', keySelector: 'alianza', privateKey: pem } });
    const link = `<https://alianza.example/v1/unsubscribe/${'x'.repeat(160)}>`;
    const headers = { 'List-Unsubscribe': link, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
    const mail = { ...mailTo('desk@union.example'), headers };
    await enqueue(mail);
    await until(mail, ({ state }) => state === 'sent');
    const raw = unruly.received[0] ?? '';
    const signed = dkimSignedHeaders(raw, publicKey);
    expect(signed).toEqual(expect.arrayContaining(['from', 'list-unsubscribe', 'list-unsubscribe-post']));
    expect(() => dkimSignedHeaders(raw.replace('One-Click', 'Two-Clicks'), publicKey)).toThrow('signature');
  });

  it('does not leave when its transaction fails', async () => {
    deliverTo(mailbox.smtpUrl);
    const lost = mailTo('desk@union.example');
    const failing = unitOfWork.run(async ({ session }) => {
      await outbox.enqueue(session, lost);
      throw new Error('refused after all');
    });
    await expect(failing).rejects.toThrow('refused after all');
    const next = mailTo('desk@union.example');
    await enqueue(next);
    await until(next, ({ state }) => state === 'sent');
    expect(mailbox.messages().map(({ messageId }) => messageId)).toEqual([next.messageId]);
  });

  it.each<readonly [Stage, Manner]>(
    stages.flatMap((stage) => (['refuse-for-now', 'hang', 'cut'] as const).map((manner) => [stage, manner] as const)),
  )('waits, and comes once the server is well again: at %s, %s', async (stage, manner) => {
    unruly.misbehaveAt(stage, manner);
    deliverTo(unruly.url);
    const mail = mailTo('desk@union.example');
    await enqueue(mail);
    const waiting = await until(mail, ({ lastError }) => lastError !== undefined);
    expect([waiting.state, waiting.attempts]).toEqual(['pending', 1]);
    expect(waiting.lastError).not.toContain('desk@union.example');
    unruly.behave('accept');
    await makeDue(mail);
    deliverTo(unruly.url);
    await until(mail, ({ state }) => state === 'sent');
    expect(unruly.seen.every((id) => id === mail.messageId)).toBe(true);
  });

  it.each(['refuse-for-now', 'cut-before-250', 'hang-after-data'] as const)(
    'is sent again with the same Message-ID after %s',
    async (manner) => {
      unruly.behave(manner, 'accept');
      deliverTo(unruly.url);
      const mail = mailTo('desk@union.example');
      await enqueue(mail);
      const waiting = await until(mail, ({ lastError }) => lastError !== undefined);
      expect([waiting.state, waiting.attempts]).toEqual(['pending', 1]);
      await makeDue(mail);
      deliverTo(unruly.url);
      await until(mail, ({ state }) => state === 'sent');
      expect(unruly.seen).toEqual([mail.messageId, mail.messageId]);
    },
  );

  it('waits while no server listens', async () => {
    const gone = unruly.url;
    await unruly.close();
    deliverTo(gone);
    const mail = mailTo('desk@union.example');
    await enqueue(mail);
    expect(await until(mail, ({ lastError }) => lastError !== undefined)).toMatchObject({ state: 'pending' });
  });

  it('is given up when the server refuses it for good, and that is told once, without the address', async () => {
    unruly.behave('refuse');
    deliverTo(unruly.url);
    const mail = mailTo('desk@union.example');
    await enqueue(mail);
    expect(await until(mail, ({ state }) => state === 'failed')).toMatchObject({ lastError: 'SMTP 550', attempts: 1 });
    expect(refused).toEqual([{ messageId: mail.messageId, to: mail.to, reason: 'SMTP 550', noSuchAddress: false }]);
  });

  it('is taken over from a worker that died with it', async () => {
    const mail = mailTo('desk@union.example');
    await enqueue(mail);
    expect(await rows.claim('of a process that was killed', 9)).toMatchObject([{ _id: mail.messageId }]);
    deliverTo(mailbox.smtpUrl);
    await until(mail, ({ state }) => state === 'sent');
    expect(
      await rows.settle(mail.messageId, 'of a process that was killed', {
        kind: 'failed',
        reason: 'late',
        noSuchAddress: false,
      }),
    ).toBe(false);
  });

  it('is told to the server once, however long that takes and however many wait for it', async () => {
    unruly.behave('accept-late');
    const delivering = { patienceMs: 10 * lateMs, taking: new MailRows(connection, 1.5 * lateMs) };
    // More than two workers have places for: some wait for longer than a lease.
    const mails = Array.from({ length: 40 }, () => mailTo('desk@union.example'));
    await unitOfWork.run(async ({ session }) => {
      for (const mail of mails) await outbox.enqueue(session, mail);
    });
    deliverTo(unruly.url, delivering);
    deliverTo(unruly.url, delivering);
    for (const mail of mails) {
      expect(await until(mail, ({ state }) => state === 'sent')).toMatchObject({ attempts: 1 });
    }
    const ids = mails.map(({ messageId }) => messageId);
    expect(unruly.seen.filter((id) => ids.includes(id)).sort()).toEqual([...ids].sort());
  });

  it('is told once, also when the database fails as it is to be written down', async () => {
    const failUpdates = (mode: 'off' | { readonly times: number }) =>
      connection
        .getClient()
        .db('admin')
        .command({
          ...{ configureFailPoint: 'failCommand', mode },
          data: { failCommands: ['update'], errorCode: 10107 },
        });
    unruly.behave('accept-late');
    deliverTo(unruly.url, { patienceMs: 10 * lateMs, taking: new MailRows(connection, 10 * lateMs) });
    const mail = mailTo('desk@union.example');
    await enqueue(mail);
    await waitUntil(() => Promise.resolve(unruly.seen.length > 0), { what: 'the mail to be told' });
    await failUpdates({ times: 1 });
    expect(await until(mail, ({ state }) => state === 'sent')).toMatchObject({ attempts: 1 });
    expect(await failUpdates('off')).toMatchObject({ count: 1 });
    expect(unruly.seen).toEqual([mail.messageId]);
  });

  it('is given back by a worker that stops, and the next one tells it at once', async () => {
    unruly.behave('hang-after-data');
    const mails = Array.from({ length: 30 }, () => mailTo('desk@union.example'));
    await unitOfWork.run(async ({ session }) => {
      for (const mail of mails) await outbox.enqueue(session, mail);
    });
    deliverTo(unruly.url);
    await waitUntil(() => Promise.resolve(unruly.seen.length > 0), { what: 'the first to be told' });
    await workers[0]?.stop();
    const rest = await connection
      .collection<MailRow>('mails')
      .find({ attempts: 0, dueAt: new Date(0) })
      .toArray();
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.some(({ _id, lease }) => lease !== undefined || unruly.seen.includes(_id))).toBe(false);
    deliverTo(mailbox.smtpUrl);
    for (const { _id } of rest) {
      expect(await until({ ...mailTo(''), messageId: _id }, ({ state }) => state === 'sent')).toMatchObject({
        attempts: 1,
      });
    }
  });

  it('is cut when the worker stops and the server hangs, and the next one tells it when its lease has ended', async () => {
    unruly.behave('hang-after-data', 'accept');
    deliverTo(unruly.url, { patienceMs: 60_000 });
    const mail = mailTo('desk@union.example');
    await enqueue(mail);
    await waitUntil(() => Promise.resolve(unruly.seen.length > 0), { what: 'a server that hangs' });
    await workers[0]?.stop();
    expect(await stored(mail)).toMatchObject({ state: 'pending', attempts: 1, lease: expect.any(String) });
    deliverTo(unruly.url);
    expect(await until(mail, ({ state }) => state === 'sent')).toMatchObject({ attempts: 2 });
  });

  it.each<[string, Partial<Mail>]>([
    ['two recipients', { to: 'a@union.example, b@union.example' }],
    ['a group', { to: 'all: a@union.example;' }],
    ['a display name', { to: 'Desk <a@union.example>' }],
    ['a line break in the recipient', { to: 'a@union.example\r\nBcc: b@union.example' }],
    ['10 kB of recipient', { to: `${'a'.repeat(10_000)}@union.example` }],
    ['a line break in the subject', { subject: 'Hello\r\nBcc: b@union.example' }],
    ['a line break in a header', { headers: { 'X-Reason': 'x\nBcc: b@union.example' } }],
    ['a header name that is none', { headers: { 'X Reason:': 'x' } }],
  ])('refuses %s', async (_, change) => {
    await expect(enqueue({ ...mailTo('a@union.example'), ...change })).rejects.toThrow(/cannot be sent as it is/);
  });
});
