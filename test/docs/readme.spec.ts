import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A command of the README, and the words by which the file that runs it does so. */
const runBy: Readonly<Record<string, { readonly file: string; readonly says: string }>> = {
  'npm start': { file: 'test/e2e/main-job.e2e-spec.ts', says: 'launchEmbedded' },
  'npm test': { file: '.ci/run', says: 'npm test' },
  'npm run start:distributed': { file: 'test/e2e/main-job-distributed.e2e-spec.ts', says: 'launchDistributed' },
  'npm run tour': { file: 'test/e2e/main-job/tells-the-main-job.ts', says: 'await play(' },
  'npm run operations': { file: 'test/docs/operations.e2e-spec.ts', says: 'dist/scripts/operations/cli.js' },
  'npm run audit:verify': { file: 'test/docs/operations.e2e-spec.ts', says: 'dist/scripts/audit/cli.js' },
  'npm run stack': { file: 'scripts/stack/stack-commands.int-spec.ts', says: 'await up(options)' },
  'npm run generate': { file: 'scripts/test/phases.ts', says: 'dist/scripts/generate/cli.js' },
  'npm run jest': { file: 'scripts/test/phases.ts', says: 'node_modules/jest/bin/jest.js' },
  'npm run lint': { file: 'scripts/test/phases.ts', says: 'eslint.js' },
  'npm run format': { file: 'scripts/test/phases.ts', says: 'prettier.cjs' },
  'npm run bench': { file: 'test/bench/bench.e2e-spec.ts', says: "'dist/bench/cli.js', '--quick'" },
  'npm run evaluate': { file: 'test/evaluate/evaluate.e2e-spec.ts', says: "'dist/scripts/evaluate/cli.js', '--quick'" },
  'npm run test:faults': { file: 'scripts/test/phases.ts', says: 'dist/test/faults/cli.js' },
  'docker compose up': { file: 'test/docker/compose.spec.ts', says: 'docker-compose.yml' },
};

const commands = [...new Set(readme.match(/npm (run [\w:-]+|start|test)|docker compose \w+/g))];
const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
/** Files that are named in running text. */
const paths = [...readme.matchAll(/`((?:apps|libs|scripts|docs|infra)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path);

/** `a & b -- "what" --> c & d` in the picture: who tells whom. */
const drawn = [...readme.matchAll(/^ {2}([a-z &]+) -- ".+" --> ([a-z &]+)$/gm)].flatMap(([, from = '', to = '']) =>
  from.split(' & ').flatMap((speaker) => to.split(' & ').map((listener) => `${speaker} → ${listener}`)),
);
/** The same by docs/events.md, which is made from the code: a row for each event, with the groups that take it in. */
const said = [...readFileSync('docs/events.md', 'utf8').matchAll(/^\| `(\w+)\.[^|]+\|[^|]+\|(.+)\|$/gm)].flatMap(
  ([, speaker = '', groups = '']) =>
    [...groups.matchAll(/`(\w+)/g)].flatMap(([, listener]) =>
      listener === speaker ? [] : [`${speaker} → ${listener}`],
    ),
);

describe('README.md', () => {
  it.each(commands)('names %s, which exists and is run', (command) => {
    const name = /^npm (?:run )?(\S+)$/.exec(command)?.[1];
    if (name !== undefined) expect(scripts).toHaveProperty([name]);
    const run = runBy[command];
    expect(run).toBeDefined();
    expect(run && readFileSync(run.file, 'utf8')).toContain(run?.says);
  });

  it('tells of every command that is run', () => {
    expect(Object.keys(runBy).filter((command) => !commands.includes(command))).toEqual([]);
  });

  it.each([...links, ...paths])('leads to %s', (target) => {
    expect(existsSync(target)).toBe(true);
  });

  it('draws who listens to whom, and nobody else', () => {
    expect([...drawn].sort()).toEqual([...new Set(said)].sort());
  });

  it('gives the promise in its words', () => {
    expect(readme).toContain(
      'delivery is at least once and in order per subject; effects inside the services happen once; ' +
        'e-mail and webhooks can repeat after a crash, with the same message id.',
    );
  });
});
