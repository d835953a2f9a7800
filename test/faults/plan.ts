import type { ServiceName } from '#contracts';
import type { Random } from './random.js';

export type Mode = 'embedded' | 'distributed';

/** Where a service kills itself. */
export interface CrashPoint {
  readonly service: ServiceName;
  readonly point: string;
  /** The point is passed so often before it kills. */
  readonly nth: number;
}

/** kill -9 of a service at a named point. */
export interface CrashCycle extends CrashPoint {
  readonly scenario: 'F1' | 'F2' | 'F3';
  readonly mode: Mode;
}

type Point = Omit<CrashCycle, 'mode' | 'nth'>;

/** How many writes the transaction of a publication has: idempotency record, state, version, reply, number, event. */
const writesOfPublication = 6;

/** Where to kill, in this order; `inside` takes another write each time that its turn comes. */
const allPoints: readonly Point[] = [
  { scenario: 'F1', service: 'proposals', point: 'command-before-transaction' },
  { scenario: 'F1', service: 'proposals', point: 'command-inside-after-write' },
  { scenario: 'F1', service: 'proposals', point: 'command-after-commit' },
  { scenario: 'F2', service: 'proposals', point: 'relay-after-claim' },
  { scenario: 'F2', service: 'proposals', point: 'relay-after-append' },
  { scenario: 'F2', service: 'proposals', point: 'relay-after-mark' },
  { scenario: 'F3', service: 'notifications', point: 'send-after-send' },
  { scenario: 'F3', service: 'alliances', point: 'consumer-before-transaction' },
  { scenario: 'F3', service: 'alliances', point: 'consumer-inside-transaction' },
  { scenario: 'F3', service: 'alliances', point: 'consumer-after-transaction' },
];

export interface Wanted {
  /** kill -9 in sum. */
  readonly cycles: number;
  readonly modes: readonly Mode[];
  readonly isWanted: (scenario: string) => boolean;
}

/** As many kills as wanted, spread evenly over modes and points, sorted so that one system serves all of a mode. */
export function planCrashes({ cycles, modes, isWanted }: Wanted, random: Random): readonly CrashCycle[] {
  const points = allPoints.filter(({ scenario }) => isWanted(scenario));
  if (points.length === 0) return [];
  const plan = Array.from({ length: cycles }, (_, index): CrashCycle => {
    const mode = modes[index % modes.length] ?? 'embedded';
    const turn = Math.floor(index / modes.length);
    const point = points[turn % points.length] as Point;
    const round = Math.floor(turn / points.length) * modes.length + (index % modes.length);
    return { ...point, mode, ...pointIn(point, round, random) };
  });
  const rank = ({ scenario, mode }: CrashCycle): number => modes.indexOf(mode) * 10 + Number(scenario.slice(1));
  return plan.sort((a, b) => rank(a) - rank(b));
}

/** A command of F1 is alone, so its first pass is the one; elsewhere there is load, and the seed says which pass. */
function pointIn({ scenario, point }: Point, round: number, random: Random): Pick<CrashCycle, 'point' | 'nth'> {
  if (point.endsWith('after-write')) return { point: `${point}-${inside(round)}`, nth: 1 };
  return { point, nth: scenario === 'F1' ? 1 : random.upTo(3) };
}

const writes = [2, 5, 1, 3, 4, writesOfPublication];
const inside = (round: number): number => writes[round % writes.length] ?? 1;
