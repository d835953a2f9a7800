import { type ServiceName, services } from '#contracts';
import { ManualClock } from '#messaging';
import { waitUntil } from '#testing';
import { ArmedProcess, revive } from '../nemesis/crash.js';
import type { Random } from '../random.js';
import type { Tell } from '../scenarios/scenario.js';
import { atRest } from '../system/at-rest.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { type Course, DatedTable } from './dated-table.js';
import { dayMs } from './days.js';

/** How long, with how many alliances, and what dies meanwhile. */
export interface Life {
  readonly alliances: number;
  readonly months: number;
  /** One in each of the first months. */
  readonly kills: number;
  readonly random: Random;
  readonly service: ServiceName;
  /** Where it dies, in turn. */
  readonly points: readonly string[];
}

const stepsAMonth = 5;
/** No reminder that is given for a week is passed over. */
const stepMs = 6 * dayMs;
const longestOutageDays = 20;
/** In turn: of most tables people take care. */
const courses: readonly Course[] = ['tended', 'left alone', 'dissolved', 'tended', 'tended', 'tended', 'tended'];

/**
 * Lets months go by. In some a service dies while it heeds a date, is away for days, and comes back to all that was due
 * meanwhile. People do something once a month.
 */
export async function liveThrough(system: FaultySystem, life: Life, tell: Tell): Promise<void> {
  const clock = ManualClock.in(system.databases.clock);
  await clock.open();
  try {
    const tables = await setTables(system, clock, life.alliances);
    tell(`${tables.length} tables are set`);
    for (let month = 0; month < life.months; month++) {
      if (month > 0) await showLife(system, tables);
      for (let step = 0; step < stepsAMonth; step++) {
        if (step === 2 && month < life.kills) await die(system, clock, { life, month, tell });
        else await clock.advance(stepMs);
        await heeded(system, clock);
      }
      // What was said this month has been heard before the next: else a slow machine never catches up.
      await atRest(system, { mails: false });
    }
    tell(`${system.calendar.due} dates of alliances came`);
  } finally {
    await clock.close();
  }
}

async function setTables(
  { cast: { pairs }, calendar }: FaultySystem,
  clock: ManualClock,
  count: number,
): Promise<readonly DatedTable[]> {
  const tables: DatedTable[] = [];
  // Each pair has its own hands; what is set side by side is of different pairs.
  const setOf = async (pair: (typeof pairs)[number], index: number): Promise<void> => {
    const silent = (pairs[(index + 1) % pairs.length] ?? pair).union.client;
    for (let number = index; number < count; number += pairs.length) {
      const course = courses[number % courses.length] ?? 'tended';
      tables.push(await DatedTable.set({ ...pair, silent }, number % 28, () => clock.now(), course));
    }
  };
  await Promise.all(pairs.map(setOf));
  calendar.tables.push(...tables);
  return tables;
}

async function showLife(system: FaultySystem, tables: readonly DatedTable[]): Promise<void> {
  await system.signInAll();
  for (const table of tables) await table.showLife();
}

interface Death {
  readonly life: Life;
  readonly month: number;
  readonly tell: Tell;
}

async function die(system: FaultySystem, clock: ManualClock, { life, month, tell }: Death): Promise<void> {
  const { service, points, random } = life;
  const process = system.process(service);
  const point = points[month % points.length] ?? '';
  const armed = await ArmedProcess.start(process, { service, point, nth: random.upTo(3) });
  let dead = false;
  const death = armed.died().finally(() => (dead = true));
  while (!dead) {
    await clock.advance(stepMs / 3);
    await Promise.race([death, heeded(system, clock)]);
  }
  await death;
  const days = random.upTo(longestOutageDays);
  await clock.advance(days * dayMs);
  await revive(process);
  tell(`${service}/${point}, away for ${days} days`);
}

/** Resolves when nothing that was due is waiting any more. */
async function heeded({ databases, calendar }: FaultySystem, clock: ManualClock): Promise<void> {
  const at = await waitUntil(
    async () => {
      const now = clock.now();
      const isDue = { dueAt: { $lte: now } };
      for (const service of services) {
        if (await databases.of(service).collection('timers').findOne(isDue)) return undefined;
      }
      return now.getTime();
    },
    { what: 'dates to be heeded', timeoutMs: 150_000 },
  );
  calendar.looks.push(at);
}
