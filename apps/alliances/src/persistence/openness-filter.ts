import { trusted, type QueryFilter } from 'mongoose';
import type { CallVisibility } from '../domain/record/standpoint.js';
import type { AllianceDocument } from './alliance.schema.js';

const toAll: readonly CallVisibility[] = ['public', 'registered'];

/** Alliances of which everybody that signed in may know. */
export const openToAll: QueryFilter<AllianceDocument> = { visibility: trusted({ $in: [...toAll] }) };

/** Of these, those that strangers find in lists: of an alliance whose coordinator is suspended only who knows it hears. */
export const foundByAll: QueryFilter<AllianceDocument> = {
  ...openToAll,
  'state.coordinator.restingSince': trusted({ $exists: false }),
};

/** Those of which only they may know that take part, stand for a seat, are invited, or were shown the call. */
export const confidential: QueryFilter<AllianceDocument> = { visibility: trusted({ $nin: [...toAll] }) };
