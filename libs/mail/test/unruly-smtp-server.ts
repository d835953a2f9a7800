import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** How the server ends the conversation about one mail. */
export type Manner = 'accept' | 'refuse-for-now' | 'refuse' | 'hang-after-data' | 'cut-before-250';

export interface UnrulySmtpServer {
  readonly url: string;
  /** Message-IDs as they came, accepted or not. */
  readonly seen: string[];
  /** For the conversations to come; the last one stays. */
  behave(...manners: readonly Manner[]): void;
  close(): Promise<void>;
}

/** Just enough of SMTP to end badly: real servers are too well behaved for that. */
export async function startUnrulySmtpServer(): Promise<UnrulySmtpServer> {
  const seen: string[] = [];
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
    socket.write('220 unruly.example\r\n');
    converse(socket, seen, next);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    behave: (...given) => (manners = given),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function converse(socket: Socket, seen: string[], next: () => Manner): void {
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
        seen.push(/^Message-ID: <(.*)>$/im.exec(part)?.[1] ?? '');
        finish(socket, next());
      } else if (/^DATA$/i.test(part)) {
        inData = true;
        socket.write('354 go on\r\n');
      } else {
        socket.write(/^EHLO/i.test(part) ? '250 unruly.example\r\n' : '250 ok\r\n');
      }
    }
  });
}

function finish(socket: Socket, manner: Manner): void {
  switch (manner) {
    case 'accept':
      socket.write('250 taken\r\n');
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
