import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { mongo, type Connection } from 'mongoose';
import { CommandsUnderWay } from './commands-under-way.js';
import { CrashAfterWrites } from './crash-after-writes.js';
import { crashPoint, crashPointIsArmed } from './crash-point.js';
import { isLostSocket } from './lost-socket.js';
import { OutgoingInTransaction } from './outgoing-in-transaction.js';
import { Queues } from './queues.js';
import type { OutgoingStore, Tx } from './transaction.js';
import { TurnAwaited, Turns } from './turns.js';

/** After this long a unit of work gives up on transient errors, so that a request never hangs. */
export const unitOfWorkMs = 8_000;

/**
 * Runs a use case in one transaction: documents, events and timers commit together or not at all.
 * The work may run more than once (transient errors), so it must touch nothing but the transaction.
 * A unit of work inside another of the same service joins it.
 */
export class UnitOfWork {
  private readonly ambient = new AsyncLocalStorage<OutgoingInTransaction | undefined>();
  private readonly queues = new Queues();
  private readonly service: string;
  private readonly crashes?: CrashAfterWrites;

  constructor(
    private readonly connection: Connection,
    private readonly outgoing: OutgoingStore,
    /** What it runs as commands, beside those of other services of the process where they are given. */
    readonly commands = new CommandsUnderWay(),
  ) {
    this.service = connection.name.slice(connection.name.lastIndexOf('_') + 1);
    if (crashPointIsArmed()) this.crashes = new CrashAfterWrites(connection.getClient(), this.service);
  }

  /** @param origin what asks for it: dates give way to commands, and the fault campaign kills those at points of their own. */
  async run<R>(work: (tx: Tx) => Promise<R>, origin: 'command' | 'messaging' = 'command'): Promise<R> {
    const joined = this.ambient.getStore();
    if (joined) return work(joined);
    if (origin === 'messaging') return this.begin(work);
    crashPoint('command-before-transaction', this.service);
    const result = await this.commands.during(() => this.begin(work, this.crashes));
    crashPoint('command-after-commit', this.service);
    return result;
  }

  /**
   * A part of the unit of work around it: what it emits is written when it ends, under the correlation id at work
   * here. Commits with the whole or not at all.
   */
  async part<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const whole = this.ambient.getStore();
    if (!whole) throw new Error('A part needs a unit of work around it.');
    return this.workOut(new OutgoingInTransaction(whole.session, whole.turns, whole.written), work);
  }

  /** Runs work that has transactions of its own, also when a unit of work has begun around it. */
  outside<R>(work: () => Promise<R>): Promise<R> {
    return this.ambient.run(undefined, work);
  }

  private async begin<R>(work: (tx: Tx) => Promise<R>, crashes?: CrashAfterWrites): Promise<R> {
    const session = await this.connection.startSession();
    const deadline = performance.now() + unitOfWorkMs;
    const turns = new Turns(this.queues, deadline);
    try {
      for (let attempt = 0; ; attempt++) {
        try {
          crashes?.begin(session);
          return await this.attempt(session, turns, work, deadline);
        } catch (error) {
          if (error instanceof TurnAwaited) {
            await turns.come();
            continue;
          }
          if (!mayRetry(error) || performance.now() > deadline) throw error;
          await wait(Math.random() * Math.min(5 * 2 ** attempt, 200));
        }
      }
    } finally {
      turns.end();
      await session.endSession();
    }
  }

  private async attempt<R>(
    session: mongo.ClientSession,
    turns: Turns,
    work: (tx: Tx) => Promise<R>,
    deadline: number,
  ): Promise<R> {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    const tx = new OutgoingInTransaction(session, turns);
    let result: R;
    try {
      result = await this.workOut(tx, work);
    } catch (error) {
      await abort(session);
      throw error;
    }
    await commit(session, deadline);
    for (const outgoing of tx.written) this.outgoing.committed(outgoing);
    return result;
  }

  private async workOut<R>(tx: OutgoingInTransaction, work: (tx: Tx) => Promise<R>): Promise<R> {
    const result = await this.ambient.run(tx, () => work(tx));
    if (tx.isEmpty) return result;
    await this.outgoing.write(tx, tx.session);
    tx.written.push(tx);
    return result;
  }
}

async function commit(session: mongo.ClientSession, deadline: number): Promise<void> {
  for (;;) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      const unknown = error instanceof mongo.MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
      if (!(unknown || isLostSocket(error)) || performance.now() > deadline) throw error;
    }
  }
}

/** The server has often aborted already; what failed is the first error, which the caller throws. */
async function abort(session: mongo.ClientSession): Promise<void> {
  if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
}

const mayRetry = (error: unknown): boolean =>
  isLostSocket(error) || (error instanceof mongo.MongoError && error.hasErrorLabel('TransientTransactionError'));
