import { environment } from '#config';
import { Logger } from '#observability';
import { UnitOfWork } from '#persistence';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { waitUntil } from '#testing';
import mongoose, { type Connection } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { type LocalMailbox, type Mail, MailOutbox, type RefusedMail, startLocalMailbox } from '../src/index.js';
import type { MailRow } from '../src/mail.js';
import { MailRows } from '../src/mail-rows.js';
import { MailSettlement } from '../src/mail-settlement.js';
import { type MailSigning, smtpTransport } from '../src/mail-transport.js';
import { MailWorker } from '../src/mail-worker.js';
import { startUnrulySmtpServer, type UnrulySmtpServer } from './unruly-smtp-server.js';

const from = 'Alianza <no-reply@alianza.example>';
const leaseMs = 500;
const noEvents = { write: () => Promise.resolve(), committed: () => undefined };

interface Delivering {
  readonly signing?: MailSigning;
  readonly patienceMs?: number;
  readonly taking?: MailRows;
}

export const mailTo = (to: string): Mail => ({
  to,
  messageId: `${uuid()}@alianza.example`,
  subject: 'Nueva contraparte: Federación del Río',
  text: 'Hay una contraparte.',
  html: '<p>Hay una contraparte.</p>',
  headers: { 'Content-Language': 'es' },
});

/** A database in which mails wait, one server that takes them and one that can misbehave, anew with each `begin`. */
export class PostOffice {
  mailbox!: LocalMailbox;
  unruly!: UnrulySmtpServer;
  refused: RefusedMail[] = [];
  workers: MailWorker[] = [];
  private readonly outbox: MailOutbox;

  private constructor(
    private readonly mongod: MongodServer,
    readonly connection: Connection,
    readonly rows: MailRows,
    readonly unitOfWork: UnitOfWork,
  ) {
    this.outbox = new MailOutbox(rows);
  }

  static async open(): Promise<PostOffice> {
    const mongod = await startTemporaryMongod({ env: environment, testCommands: true });
    const connection = await mongoose.createConnection(mongod.uri, { dbName: 'alianza_notifications' }).asPromise();
    const rows = new MailRows(connection, leaseMs);
    await rows.prepare();
    return new PostOffice(mongod, connection, rows, new UnitOfWork(connection, noEvents));
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.mongod.stop();
  }

  /** Without what an earlier test left waiting, whose time may come in this one. */
  async begin(): Promise<void> {
    await this.connection.collection<MailRow>('mails').deleteMany({});
    this.mailbox = await startLocalMailbox();
    this.unruly = await startUnrulySmtpServer();
    this.refused = [];
    this.workers = [];
  }

  async end(): Promise<void> {
    await this.unruly.close();
    await Promise.all(this.workers.map((worker) => worker.stop()));
    await this.mailbox.close();
  }

  deliverTo(url: string, { signing, patienceMs = 300, taking = this.rows }: Delivering = {}): void {
    const refusals = { refused: (mail: RefusedMail) => Promise.resolve(void this.refused.push(mail)) };
    const worker = new MailWorker({
      rows: taking,
      settlement: new MailSettlement(taking, this.unitOfWork, refusals),
      transport: smtpTransport(url, { from, patienceMs, ...(signing && { signing }) }),
      logger: new Logger({ level: 'silent', service: 'notifications' }),
      service: this.rows.service,
      random: () => 0,
      graceMs: 400,
    });
    this.workers.push(worker);
    worker.start();
  }

  enqueue(...mails: readonly Mail[]): Promise<void> {
    return this.unitOfWork.run(async ({ session }) => {
      for (const mail of mails) await this.outbox.enqueue(session, mail);
    });
  }

  async enqueueAndFail(mail: Mail): Promise<void> {
    await this.unitOfWork.run(async ({ session }) => {
      await this.outbox.enqueue(session, mail);
      throw new Error('refused after all');
    });
  }

  async stored({ messageId }: Pick<Mail, 'messageId'>): Promise<MailRow> {
    const row = await this.connection.collection<MailRow>('mails').findOne({ _id: messageId });
    if (!row) throw new Error('no such mail');
    return row;
  }

  until(mail: Pick<Mail, 'messageId'>, is: (row: MailRow) => boolean): Promise<MailRow> {
    return waitUntil(
      async () => {
        const row = await this.stored(mail);
        return is(row) && row;
      },
      { what: 'the mail to be dealt with' },
    );
  }

  /** Retries come after seconds; a test does not wait for them. */
  async makeDue({ messageId }: Mail): Promise<void> {
    await this.connection.collection<MailRow>('mails').updateOne({ _id: messageId }, { $set: { dueAt: new Date(0) } });
  }
}
