import { domainToASCII } from 'node:url';

/** A mail that cannot be handed to the post as it is; a bug of the caller. */
export class UnsafeMail extends Error {
  readonly code = 'unsafe_mail';
  constructor(readonly part: string) {
    super(`The mail's ${part} cannot be sent as it is.`);
  }
}

/** Exactly one mailbox: no display name, no group, no list, nothing that ends a header line. */
const mailbox = /^[^\s@<>()[\]\\,;:"]{1,64}@([^\s@<>()[\]\\,;:"%/?#]{1,255})$/;
const hostname = /^[a-z0-9.-]{1,255}$/;
const headerLine = /^[^\r\n\0]{0,998}$/;

/** @throws UnsafeMail */
export function checkMail(mail: {
  to: string;
  messageId: string;
  subject: string;
  headers?: Readonly<Record<string, string>>;
}): void {
  if (mail.to.length > 254 || !isMailbox(mail.to)) throw new UnsafeMail('recipient');
  if (!isMailbox(mail.messageId)) throw new UnsafeMail('Message-ID');
  if (!headerLine.test(mail.subject)) throw new UnsafeMail('subject');
  for (const [name, value] of Object.entries(mail.headers ?? {})) {
    if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name) || !headerLine.test(value)) throw new UnsafeMail(`header ${name}`);
  }
}

/** A domain may have letters of its language: servers are told it in those that all know (RFC 5891). */
function isMailbox(text: string): boolean {
  const domain = mailbox.exec(text)?.[1];
  return domain !== undefined && hostname.test(domainToASCII(domain));
}
