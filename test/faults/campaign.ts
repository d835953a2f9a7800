import { check } from './checker/check.js';
import type { Finding } from './checker/findings.js';
import { takeAlliancesOf } from './nemesis/poison.js';
import type { Mode } from './plan.js';
import type { Row } from './report.js';
import type { Scenario, Tell } from './scenarios/scenario.js';
import { atRest } from './system/at-rest.js';
import { FaultySystem } from './system/faulty-system.js';
import { readEvidence } from './system/read-evidence.js';

/** Plays scenarios on one system, one after the other, and has each judged when the system has come to rest. */
export async function playScenarios(mode: Mode, scenarios: readonly Scenario[], tell: Tell): Promise<readonly Row[]> {
  const here = scenarios.filter(({ modes }) => modes.includes(mode));
  if (here.length === 0) return [];
  const started = performance.now();
  tell('a system of its own …');
  const system = await FaultySystem.start(mode);
  tell(`ready after ${seconds(started).toFixed(1)} s`);
  const rows: Row[] = [];
  const known = new Set<string>();
  const judge = async (mails: boolean): Promise<readonly Finding[]> => {
    const { unfinished, seconds: waited, last } = await atRest(system, { mails });
    tell(`   at rest after ${waited.toFixed(1)} s${last === '' ? '' : `; last: ${last}`}`);
    const findings = check(await readEvidence(system, unfinished, mails));
    // What an earlier scenario was told of is not told again.
    const fresh = findings.filter(({ text }) => !known.has(text));
    for (const { text } of fresh) known.add(text);
    return fresh;
  };
  try {
    for (const scenario of here) rows.push(await play(scenario, system, () => judge(false), tell));
    rows.push(await settle(system, () => judge(true)));
  } finally {
    const failed = rows.some(({ findings, failure }) => findings.length > 0 || failure !== undefined);
    const folder = await system.stop(failed);
    if (failed) tell(`data and logs stay in ${folder}`);
  }
  return rows;
}

async function play(
  { id, title, run }: Scenario,
  system: FaultySystem,
  judge: () => Promise<readonly Finding[]>,
  tell: Tell,
): Promise<Row> {
  const started = performance.now();
  const before = system.ledger.acknowledged;
  tell(`${id}: ${title}`);
  let cycles = 0;
  let failure: string | undefined;
  try {
    await system.signInAll();
    cycles = await run(system, (line) => tell(`   ${line}, ${seconds(started).toFixed(1)} s`));
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
    await mend(system);
  }
  const findings = await judge();
  const row = {
    ...{ scenario: id, mode: system.mode, cycles, findings, seconds: seconds(started) },
    acknowledged: system.ledger.acknowledged - before,
    ...(failure === undefined ? {} : { failure }),
  };
  tell(`   judged: ${failure ?? (findings.length === 0 ? 'clean' : `${findings.length} findings`)}`);
  return row;
}

/** The last look: by now the leases of mails that were in hand when somebody died have ended. */
async function settle(system: FaultySystem, judge: () => Promise<readonly Finding[]>): Promise<Row> {
  const started = performance.now();
  const findings = await judge();
  return { scenario: 'mail', mode: system.mode, cycles: 0, acknowledged: 0, findings, seconds: seconds(started) };
}

/** After a scenario that went wrong everything runs again, so that the next one says something. */
async function mend(system: FaultySystem): Promise<void> {
  await system.mongod.restart();
  if (system.mode === 'distributed') await system.kafka.restart();
  await takeAlliancesOf(system);
  for (const process of system.running.processes) {
    await process.stop();
    await process.restart();
  }
  await Promise.all(system.running.processes.map((process) => process.ready()));
}

const seconds = (since: number): number => (performance.now() - since) / 1000;
