import { check } from '../checker/check.js';
import { passed, type Row } from '../report.js';
import type { Tell } from '../scenarios/scenario.js';
import { acknowledgedBeforeCommit } from './acknowledged-before-commit.js';
import { Laboratory } from './laboratory.js';
import { lowerSequenceSkipped } from './lower-sequence-skipped.js';
import { markBeforeSend } from './mark-before-send.js';
import type { Mutant } from './mutant.js';
import { noDedupe } from './no-dedupe.js';
import { notYetDropped } from './not-yet-dropped.js';
import { offsetBeforeCommit } from './offset-before-commit.js';
import { replacedTimerMarked } from './replaced-timer-marked.js';
import { successorNotParked } from './successor-not-parked.js';

const mutants: readonly Mutant[] = [
  markBeforeSend,
  noDedupe,
  offsetBeforeCommit,
  successorNotParked,
  replacedTimerMarked,
  notYetDropped,
  lowerSequenceSkipped,
  acknowledgedBeforeCommit,
];

/** The test of the checker: every mutant has to be caught, and the true part in its place to come out clean. */
export async function huntMutants(tell: Tell): Promise<readonly Row[]> {
  tell('a laboratory of their own …');
  const laboratory = await Laboratory.open();
  const rows: Row[] = [];
  try {
    for (const mutant of mutants) {
      const row = await hunt(laboratory, mutant, tell);
      tell(
        `   ${mutant.name}, ${row.seconds.toFixed(1)} s: ${passed(row) ? 'caught' : 'NOT CAUGHT, or the true part is not clean'}`,
      );
      rows.push(row);
    }
  } finally {
    await laboratory.close();
  }
  return rows;
}

async function hunt(laboratory: Laboratory, { name, run }: Mutant, tell: Tell): Promise<Row> {
  const started = performance.now();
  const row = { scenario: `mutant: ${name}`, mode: 'in process' as const, cycles: 1, acknowledged: 0 };
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    const clean = check(await run(await laboratory.experiment(), false));
    const caught = check(await run(await laboratory.experiment(), true));
    for (const { kind, text } of caught.slice(0, 1)) tell(`   ${name} is seen: ${kind}: ${text}`);
    const survived = caught.length === 0 ? { failure: 'the mutant survived: the checker saw nothing' } : {};
    return { ...row, findings: clean, seconds: seconds(), ...survived };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { ...row, findings: [], failure, seconds: seconds() };
  }
}
