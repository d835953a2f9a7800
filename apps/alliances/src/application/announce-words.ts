import { WordSought } from '#contracts';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { WordEvent } from '../domain/week/word-events.js';
import type { Voice } from './voice.js';
import { whoIsAsked } from './who-is-asked.js';

/** Tells the other services, for those who are asked, of what nobody could judge when it was said. */
export function announceWord({ word }: WordEvent, record: AllianceRecord, { ids, members, say }: Voice): void {
  const { on, id, within, period, changes, ownerOrganizationId: organizationId } = word;
  return say(WordSought, {
    ...ids,
    on,
    id,
    ...(within !== undefined && { within }),
    ...(period !== undefined && { period }),
    ...(changes !== undefined && { changes }),
    organizationId,
    coordinatorOrganizationId: record.alliance.coordinator.organizationId,
    members,
    ...whoIsAsked(id, record),
  });
}
