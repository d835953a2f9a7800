import { Public, notFound } from '#http';
import { Controller, Get, Header, Optional } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LocalMailbox, type ReceivedMail } from './local-mailbox.js';
import { mailboxPage } from './mailbox-page.js';

/** What the local mailbox received; there is none in production. */
@Public()
@ApiExcludeController()
@Controller('mail')
export class MailboxController {
  constructor(@Optional() private readonly mailbox?: LocalMailbox) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(): string {
    return mailboxPage(this.messages());
  }

  /** Oldest first. */
  @Get('messages')
  list(): { readonly items: readonly ReceivedMail[] } {
    return { items: this.messages() };
  }

  private messages(): readonly ReceivedMail[] {
    if (!this.mailbox) throw notFound();
    return this.mailbox.messages();
  }
}
