import { writeFileSync } from 'node:fs';

interface ArmedPoint {
  readonly name: string;
  readonly service?: string;
  readonly marker: string;
  remaining: number;
}

const grammar = /^(?:(?<service>[a-z]+)\/)?(?<name>[a-z0-9-]+)(?:#(?<nth>\d+))?:(?<marker>.+)$/;

let armed: ArmedPoint | undefined;

/**
 * Arms the one crash point of this process: `[service/]name[#nth]:marker file`, `ALIANZA_CRASH_POINT` of the fault
 * campaign. Without a value nothing is armed, and passing a point costs one comparison.
 */
export function armCrashPoint(value: string | undefined): void {
  if (value === undefined) {
    armed = undefined;
    return;
  }
  const { service, name, nth, marker } = grammar.exec(value)?.groups ?? {};
  if (!name || !marker) throw new Error('ALIANZA_CRASH_POINT must be [service/]name[#nth]:marker file.');
  armed = { name, marker, remaining: Number(nth ?? 1), ...(service ? { service } : {}) };
}

export const crashPointIsArmed = (): boolean => armed !== undefined;

/** Kills this process, without a word to anybody, when the point of this name is armed and it is its turn. */
export function crashPoint(name: string, service: string): void {
  if (armed?.name !== name || (armed.service !== undefined && armed.service !== service)) return;
  armed.remaining -= 1;
  if (armed.remaining > 0) return;
  writeFileSync(armed.marker, `${service}/${name}\n`);
  process.kill(process.pid, 'SIGKILL');
}
