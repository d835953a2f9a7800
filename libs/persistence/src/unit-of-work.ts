import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { mongo, type Connection } from 'mongoose';
import { CommandsUnderWay } from './commands-under-way.js';
import { type Along, Companion } from './companion.js';
import { CrashAfterWrites } from './crash-after-writes.js';
import { crashPoint, crashPointIsArmed } from './crash-point.js';
import { isLostSocket } from './lost-socket.js';
import { OutgoingInTransaction } from './outgoing-in-transaction.js';
import { Queues } from './queues.js';
import type { OutgoingStore, Tx } from './transaction.js';
import { TurnAwaited, Turns } from './turns.js';

/** After this long a unit of work gives up on transient errors, so that a request never hangs. */
export const unitOfWorkMs = 8_000;

/** What is done along with one piece of work: with more of it, records would be held for long that others want to change. */
const mostAlong = 7;
const longestAlongMs = 500;

/** A companion's work failed, and the whole with it: each does its own again, alone. */
class CompanyFailed extends Error {}

type Company = Along<OutgoingInTransaction>[];

/**
 * Runs a use case in one transaction: documents, events and timers commit together or not at all.
 * The work may run more than once (transient errors), so it must touch nothing but the transaction.
 * A unit of work inside another of the same service joins it.
 */
export class UnitOfWork {
  private readonly ambient = new AsyncLocalStorage<OutgoingInTransaction | undefined>();
  private readonly queues = new Queues<Along<OutgoingInTransaction>>();
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
    if (origin === 'messaging') return this.begin(work, { inCompany: true });
    crashPoint('command-before-transaction', this.service);
    const result = await this.commands.during(() => this.begin(work, { inCompany: false, crashes: this.crashes }));
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
    return this.workOut(whole.part(), work);
  }

  /** Runs work that has transactions of its own, also when a unit of work has begun around it. */
  outside<R>(work: () => Promise<R>): Promise<R> {
    return this.ambient.run(undefined, work);
  }

  private async begin<R>(
    work: (tx: Tx) => Promise<R>,
    { inCompany, crashes }: { readonly inCompany: boolean; readonly crashes?: CrashAfterWrites | undefined },
  ): Promise<R> {
    const session = await this.connection.startSession();
    const deadline = performance.now() + unitOfWorkMs;
    const turns = new Turns(this.queues, deadline);
    let accompanied = inCompany;
    try {
      for (let attempt = 0; ; attempt++) {
        try {
          crashes?.begin(session);
          return await this.attempt(new OutgoingInTransaction(session, turns), work, { deadline, accompanied });
        } catch (error) {
          if (error instanceof TurnAwaited) {
            const along = accompanied
              ? new Companion((tx: OutgoingInTransaction) => this.workOut(tx, work))
              : undefined;
            const ended = (await turns.come(along)) ? await along?.ended : undefined;
            if (ended?.committed) return ended.result;
            accompanied &&= ended === undefined;
            continue;
          }
          if (error instanceof CompanyFailed) {
            turns.letPass();
            accompanied = false;
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
    tx: OutgoingInTransaction,
    work: (tx: Tx) => Promise<R>,
    { deadline, accompanied }: { readonly deadline: number; readonly accompanied: boolean },
  ): Promise<R> {
    const { session } = tx;
    const company: Company = [];
    const begun = performance.now();
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    let result: R;
    try {
      result = await this.workOut(tx, work);
      if (accompanied) await takeAlong(tx, begun, company);
      await commit(session, deadline);
    } catch (error) {
      await abort(session);
      for (const along of company) along.goAlone();
      throw company.length > 0 ? new CompanyFailed('what was done along failed', { cause: error }) : error;
    }
    for (const outgoing of tx.written) this.outgoing.committed(outgoing);
    for (const along of company) along.committed();
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

/** Does the work of those who waited before this snapshot was taken: it holds all that they may have seen. */
async function takeAlong(tx: OutgoingInTransaction, begun: number, company: Company): Promise<void> {
  while (company.length < mostAlong && performance.now() - begun < longestAlongMs) {
    const along = tx.turns.takeAlong(begun);
    if (!along) return;
    company.push(along);
    await along.take(tx.part());
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
