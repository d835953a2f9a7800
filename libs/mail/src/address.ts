/** A mail that cannot be handed to the post as it is; a bug of the caller. */
export class UnsafeMail extends Error {
  readonly code = 'unsafe_mail';
  constructor(readonly part: string) {
    super(`The mail's ${part} cannot be sent as it is.`);
  }
}

/** Exactly one mailbox: no display name, no group, no list, nothing that ends a header line. */
const mailbox = /^[^\s@<>()[\]\\,;:"]{1,64}@[A-Za-z0-9.-]{1,255}$/;
const headerLine = /^[^\r\n\0]{0,998}$/;

/** @throws UnsafeMail */
export function checkMail(mail: {
  to: string;
  messageId: string;
  subject: string;
  headers?: Readonly<Record<string, string>>;
}): void {
  if (mail.to.length > 254 || !mailbox.test(mail.to)) throw new UnsafeMail('recipient');
  if (!mailbox.test(mail.messageId)) throw new UnsafeMail('Message-ID');
  if (!headerLine.test(mail.subject)) throw new UnsafeMail('subject');
  for (const [name, value] of Object.entries(mail.headers ?? {})) {
    if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name) || !headerLine.test(value)) throw new UnsafeMail(`header ${name}`);
  }
}
