import { type WhoIsClosedOut, whoIsClosedOut } from '../domain/record/closed-out.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';

/** Where the days of an alliance end, and to whom it is closed. */
export function reachOf({ record, call }: StoredAlliance): {
  readonly timeZone?: string;
  readonly closedOut: WhoIsClosedOut;
} {
  const timeZone = record.rhythm.rule?.timeZone;
  return { closedOut: whoIsClosedOut(record.alliance, call), ...(timeZone !== undefined && { timeZone }) };
}
