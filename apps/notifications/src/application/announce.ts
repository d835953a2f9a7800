import { type EventEnvelope, PeopleNotified } from '#contracts';
import type { Tx } from '#persistence';
import type { NoticeKind } from '../domain/notice-kind.js';

/** As many people as one `PeopleNotified` names. */
const announcedAtOnce = 200;

/**
 * Says who was told of an event.
 * @param event with the subject under which it is said: transactions that say something of one conflict
 * @param organizationIds those for which they were told
 */
export function announce(
  { kind: notice }: NoticeKind,
  { id: eventId, subject }: Pick<EventEnvelope, 'id' | 'subject'>,
  told: readonly string[],
  organizationIds: readonly string[],
  tx: Tx,
): void {
  for (let at = 0; at < told.length; at += announcedAtOnce) {
    const personIds = told.slice(at, at + announcedAtOnce);
    tx.emit(PeopleNotified, subject, { notice, eventId, personIds, organizationIds: [...organizationIds] });
  }
}
