import { setTimeout as pause } from 'node:timers/promises';
import { acceptAll } from '../alliances/accepting.js';
import { type AlliancesUnderTest, startAlliances } from '../alliances/alliances-under-test.js';
import { fillBoard, profiled, readBoard, readWhole } from '../alliances/board-reading.js';
import { DueDates } from '../alliances/due-dates.js';
import { bareTransactions } from '../comparators/bare-transactions.js';
import { poll } from '../comparators/polling.js';
import { exampleBody } from '../example-body.js';
import { type Bench, compare, type Figure, type Result } from '../figure.js';
import { operationsOf } from '../idle-probes.js';
import { rounds } from '../rounds.js';
import { prefix } from '../service-process.js';
import { percentile } from '../statistics.js';

const atOnce = 32;
/** Of one date taken for itself: alarm, alliance, workplan, timeline, audit, number, event and the next alarm. */
const writesOfOne = 8;
/** Subjects whose dates are heeded at the same moment. */
const sideBySide = 8;
/** Measured as a rate, so less time will do. */
const shareOfComparator = 1 / 3;

/** What a table that grows, a full desk and a crowded hour cost the alliances service. */
export const alliances: Figure = {
  name: 'alliances',
  about: 'acceptances on one alliance, the board of a full desk, and 100 000 dates that come in one minute',
  async run(bench) {
    bench.progress.say('alliances: the service starts …');
    const under = await startAlliances(bench, bench.scale.acceptances);
    try {
      return [...(await accepting(bench, under)), ...(await board(bench, under)), ...(await dates(bench, under))];
    } finally {
      await under.close();
    }
  },
};

async function accepting(bench: Bench, under: AlliancesUnderTest): Promise<readonly Result[]> {
  // The first requests of a process are slower than those after them.
  await acceptAll(under, 1);
  const values = await rounds(bench, 'alliances, acceptances', {
    'many at once': () => acceptAll(under, atOnce),
    'one after another': () => acceptAll(under, 1),
  });
  return [
    compare({
      figure: `accepting on one alliance, ${atOnce} at once`,
      unit: 'commands/s',
      comparator: 'one after another',
      ours: values['many at once'],
      theirs: values['one after another'],
      goal: { of: 'ratio', bound: 'at least', value: 0.7 },
    }),
  ];
}

async function board(bench: Bench, under: AlliancesUnderTest): Promise<readonly Result[]> {
  const { boardAlliances: count } = bench.scale;
  const desk = await fillBoard(under, count);
  await readBoard(under, desk, count);
  const p50 = async (read: () => Promise<number>): Promise<number> => {
    const taken: number[] = [];
    for (const begun = performance.now(); taken.length === 0 || performance.now() - begun < bench.scale.sideMs / 2;) {
      taken.push(await read());
    }
    return percentile(taken, 50);
  };
  const values = await rounds(bench, 'alliances, board', {
    'the board': () => p50(() => readBoard(under, desk, count)),
    'whole records': () => p50(() => readWhole(under, desk)),
  });
  const { db } = under.database;
  const ours = await profiled(db, () => readBoard(under, desk, count));
  const theirs = await profiled(db, () => readWhole(under, desk));
  const figure = `board of ${count} alliances`;
  const comparator = 'alliances and workplans read whole';
  return [
    compare({
      figure: `${figure}, p50`,
      unit: 'ms',
      comparator,
      ours: values['the board'],
      theirs: values['whole records'],
      goal: { of: 'ours', bound: 'at most', value: 30 },
    }),
    compare({
      figure: `${figure}, documents read for each`,
      unit: 'documents',
      comparator,
      ours: [ours.documents / count],
      theirs: [theirs.documents / count],
      goal: { of: 'ours', bound: 'at most', value: 1 },
    }),
    compare({
      figure: `${figure}, queries`,
      unit: 'queries',
      comparator,
      ours: [ours.queries],
      theirs: [theirs.queries],
      goal: { of: 'ours', bound: 'at most', value: 5 },
    }),
  ];
}

async function dates(bench: Bench, under: AlliancesUnderTest): Promise<readonly Result[]> {
  const { scale, progress } = bench;
  progress.say(`alliances: ${scale.dueDates} dates are written …`);
  await under.database.db.createCollection('bare');
  const due = await DueDates.prepare(under, scale.dueDates);
  const idle = await idling(bench, under);
  const rates: number[] = [];
  const values = await rounds(bench, 'alliances, dates', {
    'nothing due': () => due.commands(scale.sideMs),
    'all due': async () => {
      const { p50, rate } = await due.commandsWhileDue(scale.sideMs);
      rates.push(rate);
      return p50;
    },
    'bare transactions': () =>
      bareTransactions(
        under.database.connection.getClient(),
        under.database.db.collection('bare'),
        { total: scale.commands, writes: writesOfOne, concurrency: sideBySide },
        exampleBody,
      ),
  });
  const figure = `${scale.dueDates} dates in one minute`;
  return [
    compare({
      figure,
      unit: 'dates/s',
      comparator: `a bare transaction of ${writesOfOne} writes each, ${sideBySide} at once`,
      ours: rates,
      theirs: values['bare transactions'],
      goal: { of: 'ours', bound: 'at least', value: 500 },
    }),
    compare({
      figure: `${figure}, commands meanwhile, p50`,
      unit: 'ms',
      comparator: 'nothing due',
      ours: values['all due'],
      theirs: values['nothing due'],
      goal: { of: 'ratio', bound: 'at most', value: 2 },
    }),
    idle,
  ];
}

/** The service with all these dates ahead, while nobody does anything. */
async function idling({ scale, servers, progress }: Bench, { database }: AlliancesUnderTest): Promise<Result> {
  progress.say(`alliances: nothing happens for ${scale.idleMs / 1000} s …`);
  const { uri } = await servers.mongod();
  const operations = await operationsOf(database.connection.getClient(), ['alliances'], prefix);
  await operations.begin();
  const begun = performance.now();
  await pause(scale.idleMs);
  const seconds = (performance.now() - begun) / 1000;
  const queries = (await operations.end()).get('alliances') ?? 0;
  const theirs = await poll(uri, ['alliances'], 100, scale.idleMs * shareOfComparator);
  return compare({
    figure: `alliances with ${scale.dueDates} dates ahead, idle`,
    unit: 'queries/s',
    comparator: 'polling at 100 ms',
    ours: [queries / seconds],
    theirs: [theirs.queriesPerSecond],
    goal: { of: 'ours', bound: 'at most', value: 1 },
  });
}
