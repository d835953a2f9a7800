import { underLoad } from '../generator/load.js';
import type { Scenario } from './scenario.js';
import { expected } from './scenario.js';

const longestAnswerMs = 10_000;

/** F7: what was asked while the database is away ends soon, in success or in 503 with Retry-After. */
export const killDatabase: Scenario = {
  id: 'F7',
  title: 'mongod killed with SIGKILL under load, and started again',
  modes: ['embedded', 'distributed'],
  run: async ({ cast, mongod, ledger }, tell) => {
    const from = performance.now();
    await underLoad(cast, async () => {
      await mongod.kill('SIGKILL');
      await mongod.restart();
    });
    const attempts = ledger.attemptsSince(from);
    const slowest = Math.max(...attempts.map(({ ms }) => ms));
    expected(slowest <= longestAnswerMs, `a command waited ${Math.round(slowest)} ms`);
    const bad = attempts.find(({ status = 0, retryAfter }) => status > 299 && !(status === 503 && retryAfter));
    expected(bad === undefined, `a command got ${bad?.status} while the database was away`);
    expected(
      attempts.every(({ status }) => status !== undefined),
      'a command got no answer',
    );
    const refused = attempts.filter(({ status }) => status === 503).length;
    tell(`${attempts.length} answers, ${refused} of them 503, the slowest after ${Math.round(slowest)} ms`);
    return 1;
  },
};
