/** One step of `npm test`: a program, and how its result is counted. */
export interface Phase {
  readonly name: string;
  readonly command: readonly string[];
  /** `exit`: one test, passed with exit code 0. `jest` and `counts`: read from the file that the program writes. */
  readonly counted: 'exit' | 'jest' | 'counts';
}

/** Tests wait for servers more than they work: two files at once, also where Jest would take one. */
const sideBySide = '--maxWorkers=2';

const jest = (project: string): readonly string[] => [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  project,
  '--ci',
];

/** First what needs no server; of these the long ones first, since they run side by side. */
export const phases: readonly Phase[] = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'], counted: 'exit' },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    counted: 'exit',
  },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'], counted: 'exit' },
  {
    name: 'borders',
    command: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'apps', 'libs', 'scripts', 'test', 'bench'],
    counted: 'exit',
  },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js'], counted: 'exit' },
  { name: 'generated', command: ['dist/scripts/generate/cli.js', '--check'], counted: 'exit' },
  { name: 'unit', command: [...jest('unit'), sideBySide], counted: 'jest' },
  { name: 'integration', command: [...jest('integration'), sideBySide], counted: 'jest' },
  { name: 'e2e', command: [...jest('e2e'), sideBySide], counted: 'jest' },
  { name: 'faults', command: ['dist/test/faults/cli.js', '--short'], counted: 'counts' },
];
