import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

const produceKey = 0;

/**
 * A way to a broker on which produce requests can be held up, as in a network that stands still: the client gives up
 * and goes, and what it sent arrives later all the same.
 */
export interface DelayingProxy {
  /** `host:port` of the proxy; the broker's answers name it too. */
  readonly broker: string;
  /** Holds the produce requests of the connections that are open now. */
  hold(): void;
  /** Lets go what was held; resolves with the number of requests when the broker has answered each. */
  release(): Promise<number>;
  close(): Promise<void>;
}

export async function delayingProxy(port: number): Promise<DelayingProxy> {
  const ways = new Set<Way>();
  const server = createServer((client) => ways.add(new Way(client, port, (server.address() as AddressInfo).port)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    broker: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: () => ways.forEach((way) => way.hold()),
    release: async () => (await Promise.all([...ways].map((way) => way.release()))).reduce((sum, one) => sum + one, 0),
    close: async () => {
      for (const way of ways) way.end();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One connection; stays open towards the broker when the client has gone. */
class Way {
  private readonly broker: Socket;
  private held: Buffer[] | undefined;
  private readonly awaited = new Map<number, () => void>();

  constructor(
    private readonly client: Socket,
    brokerPort: number,
    ownPort: number,
  ) {
    this.broker = connect(brokerPort, '127.0.0.1');
    const ownAddress = address(ownPort);
    const requests = new Frames((frame) => {
      if (this.held && frame.readInt16BE(4) === produceKey) this.held.push(frame);
      else this.broker.write(frame);
    });
    const answers = new Frames((frame) => {
      this.awaited.get(frame.readInt32BE(4))?.();
      if (client.writable) client.write(replaced(frame, address(brokerPort), ownAddress));
    });
    client.on('data', (chunk: Buffer) => requests.take(chunk));
    this.broker.on('data', (chunk: Buffer) => answers.take(chunk));
    client.on('close', () => (this.held?.length ? undefined : this.broker.end()));
    for (const socket of [client, this.broker]) socket.on('error', () => socket.destroy());
  }

  hold(): void {
    this.held = [];
  }

  async release(): Promise<number> {
    const late = this.held ?? [];
    this.held = undefined;
    await Promise.all(
      late.map((frame) => {
        const answered = new Promise<void>((resolve) => this.awaited.set(frame.readInt32BE(8), resolve));
        this.broker.write(frame);
        return answered;
      }),
    );
    return late.length;
  }

  end(): void {
    this.client.destroy();
    this.broker.destroy();
  }
}

/** Cuts a stream into Kafka's frames: four bytes of length, then so many more. */
class Frames {
  private rest = Buffer.alloc(0);

  constructor(private readonly onFrame: (frame: Buffer) => void) {}

  take(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    while (this.rest.length >= 4 && this.rest.length >= 4 + this.rest.readInt32BE(0)) {
      const length = 4 + this.rest.readInt32BE(0);
      this.onFrame(this.rest.subarray(0, length));
      this.rest = this.rest.subarray(length);
    }
  }
}

/** A broker's address as its answers write it: the host, then the port in four bytes. */
function address(port: number): Buffer {
  const written = Buffer.alloc(4);
  written.writeInt32BE(port);
  return Buffer.concat([Buffer.from('127.0.0.1'), written]);
}

function replaced(frame: Buffer, from: Buffer, to: Buffer): Buffer {
  const copy = Buffer.from(frame);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + to.length)) to.copy(copy, at);
  return copy;
}
