import type { mongo } from 'mongoose';
import { crashPoint } from './crash-point.js';

const writes = new Set(['insert', 'update', 'delete', 'findAndModify']);

/**
 * Passes `command-inside-after-write-<n>` after the n-th write of each transaction of a session.
 * Listens to the driver, so it works for whatever a use case writes; needs `monitorCommands`.
 */
export class CrashAfterWrites {
  private readonly counts = new Map<string, number>();
  private readonly inFlight = new Map<number, string>();

  constructor(
    client: mongo.MongoClient,
    private readonly service: string,
  ) {
    client.on('commandStarted', ({ commandName, command, requestId }) => {
      const session = sessionOf(command);
      if (writes.has(commandName) && this.counts.has(session)) this.inFlight.set(requestId, session);
    });
    client.on('commandSucceeded', ({ requestId }) => this.written(requestId));
    client.on('commandFailed', ({ requestId }) => this.inFlight.delete(requestId));
  }

  /** A transaction begins on this session: its writes are counted from one. */
  begin(session: mongo.ClientSession): void {
    this.counts.set(sessionOf({ lsid: session.id }), 0);
  }

  private written(requestId: number): void {
    const session = this.inFlight.get(requestId);
    if (session === undefined) return;
    this.inFlight.delete(requestId);
    const count = (this.counts.get(session) ?? 0) + 1;
    this.counts.set(session, count);
    crashPoint(`command-inside-after-write-${count}`, this.service);
  }
}

function sessionOf(command: mongo.Document): string {
  const lsid = command.lsid as { id?: mongo.Binary } | undefined;
  return lsid?.id?.toString('hex') ?? '';
}
