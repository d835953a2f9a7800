import { changeStreamPath, pollPath } from '../comparators/plain-paths.js';
import { eventPath } from '../event-path.js';
import { compare, type Figure, type Goal, type Result } from '../figure.js';
import { openKafkaLog } from '../kafka-log.js';
import { openMongoLog } from '../mongo-log.js';
import { type Path, spaced } from '../path.js';
import { rounds } from '../rounds.js';
import { percentile } from '../statistics.js';

const everyMs = 20;

/** From the end of a commit to the beginning of the handler, 50 a second. */
export const latency: Figure = {
  name: 'latency',
  about: 'from commit to handler at 50 a second, in one process and over Kafka',
  async run(bench) {
    const { uri } = await bench.servers.mongod();
    const { brokers } = await bench.servers.kafka();
    const open: { close(): Promise<void> }[] = [];
    const keep = <T extends { close(): Promise<void> }>(part: T): T => {
      open.push(part);
      return part;
    };
    try {
      const { log } = keep(await openMongoLog(uri, 'bench_latency'));
      const embedded = keep(await eventPath(uri, 'bench_latency_embedded', log));
      const kafka = keep(await eventPath(uri, 'bench_latency_kafka', keep(await openKafkaLog(brokers))));
      const changeStream = keep(await changeStreamPath(uri, 'bench_latency_stream'));
      const poll = keep(await pollPath(uri, 'bench_latency_poll'));
      const side = (path: Path) => (): Promise<readonly number[]> => spaced(path, everyMs, bench.scale.sideMs);
      // The first event of a path finds connections and members that are not there yet.
      for (const path of [embedded, kafka, changeStream, poll]) await spaced(path, everyMs, everyMs);
      const values = await rounds(bench, 'latency', {
        embedded: side(embedded),
        Kafka: side(kafka),
        'change stream': side(changeStream),
        'poll each second': side(poll),
      });
      return [
        ...against('one process', values.embedded, values, { 50: 10, 99: 60 }),
        ...against('Kafka', values.Kafka, values, { 50: 25, 99: 150 }),
      ];
    } finally {
      for (const part of open.reverse()) await part.close();
    }
  },
};

type Rounds = readonly (readonly number[])[];

/** The goal is of our own milliseconds; it stands in the row of the first comparator. */
function against(
  way: string,
  ours: Rounds,
  comparators: Readonly<Record<'change stream' | 'poll each second', Rounds>>,
  limits: Readonly<Record<50 | 99, number>>,
): readonly Result[] {
  const row = (percent: 50 | 99, comparator: keyof typeof comparators, goal?: Goal): Result => {
    const of = (side: Rounds): readonly number[] => side.map((samples) => percentile(samples, percent));
    const figure = `commit → handler, ${way}, p${percent}`;
    const pairs = { figure, unit: 'ms', comparator, ours: of(ours), theirs: of(comparators[comparator]) };
    return compare(goal ? { ...pairs, goal } : pairs);
  };
  const atMost = (value: number): Goal => ({ of: 'ours', bound: 'at most', value });
  return [
    row(50, 'change stream', atMost(limits[50])),
    row(50, 'poll each second'),
    row(99, 'change stream', atMost(limits[99])),
    row(99, 'poll each second'),
  ];
}
