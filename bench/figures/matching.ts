import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import { explain } from '../../apps/matching/src/domain/explain.js';
import type { Explanation } from '../../apps/matching/src/domain/explanation.js';
import { Finder } from '../../apps/matching/src/domain/finder.js';
import { noStanding } from '../../apps/matching/src/domain/gates.js';
import { model } from '../../apps/matching/src/domain/model.js';
import { taxonomyRelatedness } from '../../apps/matching/src/domain/relatedness.js';
import { remember } from '../../apps/matching/src/domain/remember.js';
import { Scorer } from '../../apps/matching/src/domain/score.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';
import { Aggregation } from '../comparators/matching-aggregation.js';
import { MatchingThread } from '../comparators/matching-thread.js';
import { type Bench, compare, type Figure, type Goal, type Result } from '../figure.js';
import { Field, today } from '../matching/field.js';
import { coldStart } from '../matching/cold-start.js';
import { bytesHeld } from '../matching/bytes-held.js';
import { counted, snapshotOf } from '../matching/snapshot.js';
import { rounds } from '../rounds.js';
import { openDatabase } from '../service-under-test.js';
import { percentile } from '../statistics.js';

const shown = 20;
const searches = { scan: 10, loop: 1, aggregation: 3 } as const;
/** So many sides' searches come before the first that is timed: until then the engine still compiles what it runs. */
const warmingSides = 3;
const updatesARound = 2_000;
/** Objects of a million profiles do not fit into a process's memory. */
const mostObjects = 100_000;

interface Promised {
  readonly p50?: Goal;
  readonly p99: Goal;
}

const atMost = (value: number): Goal => ({ of: 'ours', bound: 'at most', value });
const atLeast = (value: number): Goal => ({ of: 'ours', bound: 'at least', value });
const promised: Readonly<Record<number, Promised>> = {
  100_000: { p50: atMost(1), p99: atMost(5) },
  1_000_000: { p99: atMost(15) },
};

/** The best twenty of a seat with full explanations, against other ways to find them. */
export const matching: Figure = {
  name: 'matching',
  about: 'the best twenty partners of a seat among many profiles, updates, memory and start',
  async run(bench) {
    const results: Result[] = [];
    for (const profiles of bench.scale.profiles) results.push(...(await measure(bench, profiles)));
    results.push(...(await coldStart(bench)));
    return results;
  },
};

async function measure(bench: Bench, profiles: number): Promise<readonly Result[]> {
  const { seed, progress, servers, scale } = bench;
  progress.say(`matching: ${profiles} profiles are drawn …`);
  const field = () => new Field(seed).organizations(profiles);
  const ranking = { model, statistics: snapshotOf(seed) };
  const relatedness = remember(taxonomyRelatedness);
  const scorer = new Scorer(model, relatedness, today);
  const held = bytesHeld();
  const { finder, seconds } = filled(new Finder(ranking, relatedness), field());
  const bytes = (bytesHeld() - held) / profiles;
  const scan = await MatchingThread.holding({ by: 'scan', seed, profiles });
  const loop = profiles <= mostObjects ? await MatchingThread.holding({ by: 'loop', seed, profiles }) : undefined;
  const { uri } = await servers.mongod();
  await withAggregation(uri, profiles, (aggregation) => aggregation.fill(field()));
  const drawn = new Field(seed);
  const revised = [...drawn.organizations(Math.min(profiles, updatesARound))];
  const search = (call: SeatCall) => searchAndExplain(finder, scorer, call);
  await timed(drawn, scale.calls * warmingSides, search);
  const measured = await rounds(bench, `matching, ${profiles}`, {
    ours: () => timed(drawn, scale.calls, search),
    scan: () => scan.timed({ calls: callsOf(drawn, searches.scan), shown }),
    loop: async () => (await loop?.timed({ calls: callsOf(drawn, searches.loop), shown })) ?? [],
    aggregation: () =>
      withAggregation(uri, profiles, (aggregation) =>
        timed(drawn, searches.aggregation, (call) => aggregation.search(call, shown)),
      ),
    updates: async () => [updatesPerSecond(finder, drawn, revised)],
  });
  await Promise.all([scan.close(), loop?.close()]);
  const rates = measured.updates.flat();
  const figure = `matching, ${profiles} profiles`;
  const updates = { figure: `${figure}, updates`, unit: 'updates/s', comparator: 'the index made anew' };
  const memory = { figure: `${figure}, memory a profile`, unit: 'bytes', comparator: 'the profile as JSON' };
  return [
    ...latencies(figure, promised[profiles], measured),
    compare({
      ...updates,
      ours: rates,
      theirs: rates.map(() => 1 / seconds),
      goal: atLeast(10_000),
    }),
    compare({ ...memory, ours: [bytes], theirs: [jsonBytes(seed)], goal: atMost(1_024) }),
  ];
}

/** Connected only as long as it is asked: a loop that lasts for seconds would break the connection's heartbeat. */
async function withAggregation<T>(uri: string, profiles: number, use: (rows: Aggregation) => Promise<T>): Promise<T> {
  const database = await openDatabase(uri, `bench_matching_${profiles}`);
  try {
    return await use(new Aggregation(database.db.collection('profiles')));
  } finally {
    await database.close();
  }
}

/** Of each side, the milliseconds of a round's searches. */
type Timings = Readonly<Record<'ours' | 'scan' | 'loop' | 'aggregation', readonly (readonly number[])[]>>;

function latencies(figure: string, goals: Promised | undefined, { ours, ...others }: Timings): readonly Result[] {
  const comparators = [
    ['packed columns read through', others.scan],
    ['a loop over objects', others.loop],
    ['a MongoDB aggregation of codes', others.aggregation],
  ] as const;
  return comparators
    .filter(([, theirs]) => theirs.every((searched) => searched.length > 0))
    .flatMap(([comparator, theirs]) =>
      ([50, 99] as const).map((percent) =>
        compare({
          figure: `${figure}, p${percent}`,
          unit: 'ms',
          comparator,
          ours: ours.map((searched) => percentile(searched, percent)),
          theirs: theirs.map((searched) => percentile(searched, percent)),
          ...goalOf(percent === 50 ? goals?.p50 : goals?.p99),
        }),
      ),
    );
}

const goalOf = (goal: Goal | undefined) => (goal ? { goal } : {});

function searchAndExplain(finder: Finder, scorer: Scorer, call: SeatCall): readonly Explanation[] {
  const found = finder.partnersFor(call, { limit: shown, asOf: today, standing: () => noStanding });
  return found.map((pair) => explain(pair, scorer, finder.ranking.statistics.version));
}

const callsOf = (field: Field, count: number): readonly SeatCall[] => Array.from({ length: count }, () => field.call());

/** The milliseconds of each of so many searches. */
async function timed(field: Field, count: number, search: (call: SeatCall) => unknown): Promise<readonly number[]> {
  const took: number[] = [];
  for (const call of callsOf(field, count)) {
    const begun = performance.now();
    await search(call);
    took.push(performance.now() - begun);
  }
  return took;
}

/** Each organisation revises its themes and its offers, in place. */
function updatesPerSecond(finder: Finder, field: Field, organizations: readonly Candidate[]): number {
  const anew = organizations.map((organization) => {
    const { themes, offers } = field.organization().profile;
    return { ...organization, revisedOn: today, profile: { ...organization.profile, themes, offers } };
  });
  const begun = performance.now();
  for (const candidate of anew) finder.putCandidate(candidate);
  return (anew.length * 1_000) / (performance.now() - begun);
}

function filled(finder: Finder, field: Iterable<Candidate>): { readonly finder: Finder; readonly seconds: number } {
  let took = 0;
  for (const candidate of field) {
    const begun = performance.now();
    finder.putCandidate(candidate);
    took += performance.now() - begun;
  }
  return { finder, seconds: took / 1_000 };
}

function jsonBytes(seed: number): number {
  let bytes = 0;
  for (const candidate of new Field(seed).organizations(counted)) bytes += Buffer.byteLength(JSON.stringify(candidate));
  return bytes / counted;
}
