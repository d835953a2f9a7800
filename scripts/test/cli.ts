import { type Phase, phases } from './phases.js';
import { runPhase } from './run-phase.js';

/** `npm test [-- phase …]`: every check there is, or the named ones; the last line counts them all. */
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !phases.some((phase) => phase.name === name));
if (unknown) {
  console.error(`There is no phase "${unknown}"; there are ${phases.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const run = async (phase: Phase): Promise<void> => {
  console.log(`\n── ${phase.name} ──`);
  const started = performance.now();
  const counts = await runPhase(phase);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${phase.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
};
const runAll = async (queue: Phase[]): Promise<void> => {
  for (let phase = queue.shift(); phase; phase = queue.shift()) await run(phase);
};

const chosen = phases.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
// Each of these keeps one core busy: two at once.
const oneCore = chosen.filter(({ counted }) => counted === 'exit');
await Promise.all([runAll(oneCore), runAll(oneCore)]);
await runAll(chosen.filter(({ counted }) => counted !== 'exit'));

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
