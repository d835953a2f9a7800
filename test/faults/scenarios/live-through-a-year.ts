import { Random } from '../random.js';
import { liveThrough } from '../year/live-through.js';
import type { Scenario } from './scenario.js';

interface Span {
  readonly alliances: number;
  readonly months: number;
  readonly kills: number;
}

const points = ['consumer-inside-transaction', 'consumer-after-transaction', 'consumer-before-transaction'] as const;
const aYear: Span = { alliances: 50, months: 12, kills: 12 };
const aMonth: Span = { alliances: 3, months: 1, kills: 1 };

/** F32: what the clock says of alliances is said once and in order, whoever dies while it is said. */
export const liveThroughAYear = (seed: number, short: boolean): Scenario => {
  const span = short ? aMonth : aYear;
  const { alliances, months, kills } = span;
  return {
    id: 'F32',
    title: `${months} months of ${alliances} alliances, with kill -9 while dates are heeded, and outages`,
    modes: ['embedded', 'distributed'],
    briefly: 'embedded',
    run: async (system, tell) => {
      await liveThrough(system, { ...span, random: new Random(seed), service: 'alliances', points }, tell);
      return kills;
    },
  };
};
