import type { AboutClearance } from './clearance-events.js';
import { type Clearance, readersOfClearance } from './clearance.js';

export function aboutClearance(clearance: Clearance, at: string): AboutClearance {
  const { id: clearanceId, reportId, periodEndsOn, organizationId } = clearance;
  return { at, clearanceId, reportId, periodEndsOn, organizationId, readers: readersOfClearance(clearance) };
}
