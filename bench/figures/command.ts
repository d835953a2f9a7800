import { bareTransactions } from '../comparators/bare-transactions.js';
import { exampleBody } from '../example-body.js';
import { type Bench, compare, type Figure } from '../figure.js';
import { writesOfLastTransaction } from '../last-transaction.js';
import { type LoadOutcome, send } from '../load.js';
import { type ServiceProcess, startServiceProcess } from '../service-process.js';
import { rounds } from '../rounds.js';
import { type Database, openDatabase } from '../service-under-test.js';

const concurrency = 32;
const initiatives = '/v1/initiatives';
const goal = { of: 'ratio', bound: 'at least', value: 0.4, aim: 0.6 } as const;

/** The whole way of a command, against the transaction that it cannot do without. */
export const command: Figure = {
  name: 'command',
  about: 'HTTP commands of the proposals service: token, validation, idempotency record, state and event in one commit',
  async run(bench) {
    const { uri } = await bench.servers.mongod();
    bench.progress.say('command: the proposals service starts …');
    const service = await startServiceProcess({ service: 'proposals', uri, folder: bench.servers.folder });
    const database = await openDatabase(uri, 'bench_bare');
    const watched = await openDatabase(uri, service.database);
    try {
      const writes = await writesOf(service, watched);
      await database.db.createCollection('rows');
      // The first requests of a process are slower than those after them.
      await publishAll(service, await draft(bench.scale.commands, service));
      let drafts: readonly string[] = [];
      const values = await rounds(bench, 'command', {
        draft: async () => {
          const { rate, replies } = await draft(bench.scale.commands, service);
          drafts = replies;
          return rate;
        },
        'bare transactions like a draft': () => bare(bench, database, writes.draft),
        publish: () => publishAll(service, { replies: drafts }),
        'bare transactions like a publication': () => bare(bench, database, writes.publish),
      });
      return [
        compare({
          figure: 'command, POST /v1/initiatives',
          unit: 'commands/s',
          comparator: `bare transaction of ${writes.draft} writes`,
          ours: values.draft,
          theirs: values['bare transactions like a draft'],
          goal,
        }),
        compare({
          figure: 'command with event, POST …/publish',
          unit: 'commands/s',
          comparator: `bare transaction of ${writes.publish} writes`,
          ours: values.publish,
          theirs: values['bare transactions like a publication'],
          goal,
        }),
      ];
    } finally {
      await watched.close();
      await database.close();
      await service.stop();
    }
  },
};

interface Drafts {
  readonly replies: readonly string[];
}

async function draft(count: number, service: ServiceProcess): Promise<LoadOutcome> {
  const paths = Array.from({ length: count }, () => initiatives);
  const headers = await service.headers();
  return send({ url: service.url, headers, paths, body: exampleBody, connections: Math.min(concurrency, count) });
}

async function publishAll(service: ServiceProcess, { replies }: Drafts): Promise<number> {
  const paths = replies.map((reply) => `${initiatives}/${(JSON.parse(reply) as { id: string }).id}/publish`);
  const headers = await service.headers();
  const connections = Math.min(concurrency, paths.length);
  return (await send({ url: service.url, headers, paths, body: {}, connections })).rate;
}

const bare = ({ scale }: Bench, { connection, db }: Database, writes: number): Promise<number> =>
  bareTransactions(
    connection.getClient(),
    db.collection('rows'),
    { total: scale.commands, writes, concurrency },
    exampleBody,
  );

/** Found out, not assumed: a service that writes more is measured against more. */
async function writesOf(
  service: ServiceProcess,
  { connection, db }: Database,
): Promise<{ readonly draft: number; readonly publish: number }> {
  const writes = (): Promise<number> => writesOfLastTransaction(connection.getClient(), db, 'idempotency_records');
  const drafted = await draft(1, service);
  const ofDraft = await writes();
  await publishAll(service, drafted);
  return { draft: ofDraft, publish: await writes() };
}
