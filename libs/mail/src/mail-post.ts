import { Logger } from '#observability';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  Optional,
} from '@nestjs/common';
import { MailRows } from './mail-rows.js';
import { MailSettlement } from './mail-settlement.js';
import type { MailTransport } from './mail-transport.js';
import { MailWorker } from './mail-worker.js';

/** The server to hand mails to; absent when none is configured. */
export const MAIL_TRANSPORT = Symbol('MAIL_TRANSPORT');

/** The process is killed when it takes ten seconds to end. */
const graceMs = 2_500;

/** Delivers a service's mails while the process runs; without a server to hand them to, they wait. */
@Injectable()
export class MailPost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private worker?: MailWorker;

  constructor(
    private readonly rows: MailRows,
    private readonly settlement: MailSettlement,
    private readonly logger: Logger,
    @Optional() @Inject(MAIL_TRANSPORT) private readonly transport?: MailTransport,
  ) {}

  onApplicationBootstrap(): void {
    const { rows, settlement, transport, logger } = this;
    if (transport === undefined) {
      logger.warn('SMTP_URL is not set: mails are kept and not sent', 'Mail');
      return;
    }
    const { service } = rows;
    this.worker = new MailWorker({ rows, settlement, transport, logger, service, random: Math.random, graceMs });
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.stop();
  }
}
