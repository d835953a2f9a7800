import { defineReadModel } from '#messaging';
import type { TrailEntry } from '../domain/trail.js';

export interface TrailRow extends Omit<TrailEntry, 'eventId'> {
  /** The event's id. */
  readonly _id: string;
}

export const TrailRows = defineReadModel<TrailRow>('trail_entries', {
  indexes: [{ key: { correlationId: 1, time: 1 } }],
});
