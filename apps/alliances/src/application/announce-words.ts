import { WordSought } from '#contracts';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { WordEvent } from '../domain/week/word-events.js';
import type { Voice } from './voice.js';
import { whoIsAsked } from './who-is-asked.js';

/** Tells the other services, for those who are asked, of what nobody could judge when it was said. */
export function announceWord(event: WordEvent, record: AllianceRecord, { ids, members, say }: Voice): void {
  if (event.type === 'words-found') return;
  const { on, id, within, period, changes, title, ownerOrganizationId: organizationId } = event.word;
  return say(WordSought, {
    ...ids,
    on,
    id,
    ...(within !== undefined && { within }),
    ...(title && { title }),
    ...(period !== undefined && { period }),
    ...(changes !== undefined && { changes }),
    organizationId,
    coordinatorOrganizationId: record.alliance.coordinator.organizationId,
    members,
    ...whoIsAsked(id, record),
  });
}
