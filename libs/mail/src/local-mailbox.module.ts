import { Config } from '#config';
import { Global, Module, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { LocalMailbox, startLocalMailbox } from './local-mailbox.js';
import { MailboxController } from './mailbox.controller.js';

/**
 * For the platform of one developer: without `SMTP_URL` mails go to a mailbox in this process, shown at /mail.
 * In production there is none.
 */
@Global()
@Module({
  controllers: [MailboxController],
  providers: [
    {
      provide: LocalMailbox,
      inject: [Config],
      useFactory: async ({ NODE_ENV, SMTP_URL }: Config) =>
        NODE_ENV === 'production' || SMTP_URL !== undefined ? undefined : await startLocalMailbox(),
    },
  ],
  exports: [LocalMailbox],
})
export class LocalMailboxModule implements OnApplicationShutdown {
  constructor(@Optional() private readonly mailbox?: LocalMailbox) {}

  async onApplicationShutdown(): Promise<void> {
    await this.mailbox?.close();
  }
}
