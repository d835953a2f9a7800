export { UnsafeMail } from './address.js';
export { LocalMailbox, type LocalMailboxOptions, type ReceivedMail, startLocalMailbox } from './local-mailbox.js';
export { LocalMailboxModule } from './local-mailbox.module.js';
export type { Mail } from './mail.js';
export { MailOutbox } from './mail-outbox.js';
export { MailRefusals, type RefusedMail } from './mail-refusals.js';
export { mailProviders } from './mail-providers.js';
export { mailboxPage } from './mailbox-page.js';
