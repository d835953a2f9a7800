import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** How the server ends the conversation about one mail. */
export type Manner = 'accept' | 'accept-late' | 'refuse-for-now' | 'refuse' | 'hang-after-data' | 'cut-before-250';

/** Of `accept-late`. */
export const lateMs = 800;

/** Where in the conversation the server can fail before it has the mail. */
export const stages = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA'] as const;
export type Stage = (typeof stages)[number];
export type StageManner = 'refuse-for-now' | 'hang' | 'cut';

export interface UnrulySmtpServer {
  readonly url: string;
  /** Whole mails as they came. */
  readonly received: string[];
  /** From now on every conversation fails there, until `behave` is called. */
  misbehaveAt(stage: Stage, manner: StageManner): void;
  /** Message-IDs as they came, accepted or not. */
  readonly seen: string[];
  /** For the conversations to come; the last one stays. */
  behave(...manners: readonly Manner[]): void;
  close(): Promise<void>;
}

/** Just enough of SMTP to end badly: real servers are too well behaved for that. */
export async function startUnrulySmtpServer(): Promise<UnrulySmtpServer> {
  const seen: string[] = [];
  const received: string[] = [];
  let trouble: { readonly stage: Stage; readonly manner: StageManner } | undefined;
  let manners: readonly Manner[] = ['accept'];
  const next = (): Manner => {
    const [manner = 'accept', ...rest] = manners;
    if (rest.length > 0) manners = rest;
    return manner;
  };
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    const answer = (stage: string, well: string): void => {
      if (trouble?.stage !== stage) return void socket.write(well);
      if (trouble.manner === 'refuse-for-now') socket.write('421 busy, desk@union.example\r\n');
      if (trouble.manner === 'cut') socket.destroy();
    };
    answer('greeting', '220 unruly.example\r\n');
    const take = (mail: string): void => {
      received.push(mail);
      seen.push(/^Message-ID: <(.*)>$/im.exec(mail)?.[1] ?? '');
      finish(socket, next());
    };
    converse(socket, answer, take);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    received,
    misbehaveAt: (stage, manner) => (trouble = { stage, manner }),
    behave: (...given) => {
      manners = given;
      trouble = undefined;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function converse(socket: Socket, answer: (stage: string, well: string) => void, take: (mail: string) => void): void {
  let buffered = '';
  let inData = false;
  socket.on('data', (chunk) => {
    buffered += chunk.toString();
    const end = inData ? '\r\n.\r\n' : '\r\n';
    for (let at = buffered.indexOf(end); at >= 0; at = buffered.indexOf(inData ? '\r\n.\r\n' : '\r\n')) {
      const part = buffered.slice(0, at);
      buffered = buffered.slice(at + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        take(`${part}\r\n`);
      } else if (/^DATA$/i.test(part)) {
        inData = true;
        answer('DATA', '354 go on\r\n');
      } else {
        const stage = part.slice(0, 4).toUpperCase();
        answer(stage, stage === 'EHLO' ? '250 unruly.example\r\n' : '250 ok\r\n');
      }
    }
  });
}

function finish(socket: Socket, manner: Manner): void {
  switch (manner) {
    case 'accept':
      socket.write('250 taken\r\n');
      return;
    case 'accept-late':
      setTimeout(() => socket.write('250 taken\r\n'), lateMs);
      return;
    case 'refuse-for-now':
      socket.write('451 busy, desk@union.example\r\n');
      return;
    case 'refuse':
      socket.write('550 no such mailbox desk@union.example\r\n');
      return;
    case 'cut-before-250':
      socket.destroy();
      return;
    case 'hang-after-data':
      return;
  }
}
