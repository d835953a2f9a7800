import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '#config';
import { ProposalClosed } from '#contracts';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { type Connection, createConnection, type mongo } from 'mongoose';
import { armCrashPoint } from './crash-point.js';
import type { Outgoing, OutgoingStore } from './transaction.js';
import { UnitOfWork } from './unit-of-work.js';

interface Row {
  readonly _id: string;
}

describe('a unit of work', () => {
  let mongod: MongodServer;
  let connection: Connection;
  let rows: mongo.Collection<Row>;
  let folder: string;
  let left: { readonly events: number }[];
  let committed: number;

  const outgoing: OutgoingStore = {
    write: async ({ events }: Outgoing, session) => {
      left.push({ events: events.length });
      await rows.insertOne({ _id: `outgoing-${left.length}` }, { session });
    },
    committed: () => void (committed += 1),
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-unit-of-work-'));
    mongod = await startTemporaryMongod({ env: environment, testCommands: true });
    const options = { dbName: 'test_proposals', monitorCommands: true };
    connection = await createConnection(mongod.uri, options).asPromise();
    rows = await connection.getClient().db('test_proposals').createCollection<Row>('rows');
  }, 60_000);
  afterAll(async () => {
    await connection?.close();
    await mongod?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    armCrashPoint(undefined);
    jest.restoreAllMocks();
    await connection.getClient().db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' });
    await rows.deleteMany({});
  });

  const make = (): UnitOfWork => {
    left = [];
    committed = 0;
    return new UnitOfWork(connection, outgoing);
  };
  const ids = async (): Promise<string[]> => (await rows.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
  const fail = (data: mongo.Document, times: number): Promise<unknown> =>
    connection.getClient().db('admin').command({ configureFailPoint: 'failCommand', mode: { times }, data });

  it('commits documents and what they say together, then tells', async () => {
    await make().run(async (tx) => {
      await rows.insertOne({ _id: 'a' }, { session: tx.session });
      tx.emit(ProposalClosed, 's', ProposalClosed.example);
    });
    expect(await ids()).toEqual(['a', 'outgoing-1']);
    expect(committed).toBe(1);
  });

  it('leaves nothing of work that fails', async () => {
    const failed = make().run(async ({ session }) => {
      await rows.insertOne({ _id: 'a' }, { session });
      throw new RangeError('no');
    });
    await expect(failed).rejects.toThrow(RangeError);
    expect(await ids()).toEqual([]);
  });

  it('joins the one around it, unless it is told to stay outside', async () => {
    const unitOfWork = make();
    const inner = (_id: string) => unitOfWork.run(({ session }) => rows.insertOne({ _id }, { session }));
    const failed = unitOfWork.run(async () => {
      await inner('joined');
      await unitOfWork.outside(() => inner('apart'));
      throw new RangeError('no');
    });
    await expect(failed).rejects.toThrow(RangeError);
    expect(await ids()).toEqual(['apart']);
  });

  it('writes what a part says when the part ends, and tells of each after the commit', async () => {
    const unitOfWork = make();
    const say = (_id: string) =>
      unitOfWork.part(async (tx) => {
        await rows.insertOne({ _id }, { session: tx.session });
        tx.emit(ProposalClosed, 's', ProposalClosed.example);
      });
    await unitOfWork.run(async () => {
      await say('a');
      expect(left).toEqual([{ events: 1 }]);
      await say('b');
      expect(committed).toBe(0);
    });
    expect(await ids()).toEqual(['a', 'b', 'outgoing-1', 'outgoing-2']);
    expect(committed).toBe(2);
  });

  it('takes turns with others on a record that it asks for alone, beginning anew where it had to wait', async () => {
    const unitOfWork = make();
    const counters = rows as unknown as mongo.Collection<Row & { readonly count: number }>;
    await counters.insertOne({ _id: 'a', count: 0 });
    let attempts = 0;
    const add = () =>
      unitOfWork.run(async (tx) => {
        attempts += 1;
        await rows.findOne({ _id: 'something else' }, { session: tx.session });
        tx.alone('a');
        const count = (await counters.findOne({ _id: 'a' }, { session: tx.session }))?.count ?? 0;
        await counters.updateOne({ _id: 'a', count }, { $set: { count: count + 1 } }, { session: tx.session });
      });
    await Promise.all(Array.from({ length: 8 }, add));
    expect(await counters.findOne({ _id: 'a' })).toEqual({ _id: 'a', count: 8 });
    expect(attempts).toBeLessThanOrEqual(16);
  });

  describe('for which others wait, from messaging', () => {
    const scope = new AsyncLocalStorage<string>();

    /** Each wants the same record alone, and writes a row in its own scope. */
    const all = (unitOfWork: UnitOfWork, names: readonly string[], failing?: string) =>
      names.map((name) =>
        scope.run(name, () =>
          unitOfWork.run(async (tx) => {
            tx.alone('a');
            await rows.insertOne({ _id: scope.getStore() ?? 'nobody' }, { session: tx.session });
            tx.emit(ProposalClosed, 's', ProposalClosed.example);
            if (name === failing) throw new RangeError(name);
            return name;
          }, 'messaging'),
        ),
      );

    it('does their work along with its own, in one commit, each in its scope', async () => {
      const commits: string[] = [];
      const onCommand = ({ commandName }: { commandName: string }) =>
        void (commandName === 'commitTransaction' && commits.push(commandName));
      connection.getClient().on('commandStarted', onCommand);
      const unitOfWork = make();
      const names = ['1', '2', '3', '4', '5'];
      expect(await Promise.all(all(unitOfWork, names))).toEqual(names);
      connection.getClient().off('commandStarted', onCommand);
      expect((await ids()).filter((id) => !id.startsWith('outgoing'))).toEqual(names);
      expect(commits).toHaveLength(2);
      expect(committed).toBe(5);
    });

    it('leaves the work that fails to itself, and what was done along with it is done again alone', async () => {
      const outcomes = await Promise.allSettled(all(make(), ['1', '2', '3', '4', '5'], '4'));
      expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, true, true, false, true]);
      expect((await ids()).filter((id) => !id.startsWith('outgoing'))).toEqual(['1', '2', '3', '5']);
      expect(committed).toBe(4);
    });
  });

  it('frees a record also when the work fails', async () => {
    const unitOfWork = make();
    const failing = unitOfWork.run(async (tx) => {
      tx.alone('a');
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    await expect(unitOfWork.run((tx) => Promise.resolve(tx.alone('a')))).resolves.toBeUndefined();
  });

  it('leaves nothing of any part when one fails', async () => {
    const unitOfWork = make();
    const failed = unitOfWork.run(async () => {
      await unitOfWork.part(({ session }) => rows.insertOne({ _id: 'a' }, { session }));
      await unitOfWork.part(() => Promise.reject(new RangeError('no')));
    });
    await expect(failed).rejects.toThrow(RangeError);
    expect(await ids()).toEqual([]);
    expect(committed).toBe(0);
  });

  it('has no parts without a whole', async () => {
    await expect(make().part(() => Promise.resolve())).rejects.toThrow('A part needs a unit of work around it.');
  });

  it('tries again after a transient error, with one effect', async () => {
    await fail({ failCommands: ['insert'], errorCode: 112, errorLabels: ['TransientTransactionError'] }, 2);
    await make().run(({ session }) => rows.insertOne({ _id: 'a' }, { session }));
    expect(await ids()).toEqual(['a']);
  });

  it('tries again when a socket was lost, which the driver does not name', async () => {
    let lost = 0;
    await make().run(async ({ session }) => {
      await rows.insertOne({ _id: 'a' }, { session });
      if (++lost === 1) throw Object.assign(new Error('This socket has been ended'), { code: 'EPIPE' });
    });
    expect(lost).toBe(2);
    expect(await ids()).toEqual(['a']);
  });

  it('commits once when the result of the commit is lost on the way', async () => {
    await fail({ failCommands: ['commitTransaction'], closeConnection: true }, 2);
    await make().run(({ session }) => rows.insertOne({ _id: 'a' }, { session }));
    expect(await ids()).toEqual(['a']);
  });

  it.each([
    ['command-before-transaction', []],
    ['command-inside-after-write-1', []],
    ['command-inside-after-write-2', []],
    ['command-after-commit', ['a', 'b']],
  ])('dies at %s, for the fault campaign', async (point, visible) => {
    const marker = join(folder, point);
    armCrashPoint(`proposals/${point}:${marker}`);
    let seen: Promise<string[]> | undefined;
    // What a real kill would leave, seen from outside of the transaction at that moment.
    const kill = jest.spyOn(process, 'kill').mockImplementation(() => {
      seen ??= ids();
      return true;
    });
    // The point is reached with the answer to a command: before the answer to the next one.
    const looked = async (): Promise<unknown> => [await ids(), await seen];
    await make().run(async ({ session }) => {
      await rows.insertOne({ _id: 'a' }, { session });
      await looked();
      await rows.insertOne({ _id: 'b' }, { session });
      await looked();
    });
    await looked();
    expect(kill).toHaveBeenCalledTimes(1);
    expect(existsSync(marker)).toBe(true);
    expect(await seen).toEqual(visible);
  });
});
