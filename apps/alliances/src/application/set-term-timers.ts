import type { Tx } from '#persistence';
import { isHeld, type Place } from '../domain/composition/place.js';
import { reminderDays } from '../domain/composition/term.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { dayEnds } from '../domain/time/day-ends.js';
import { TermEndDue, TermReminderDue } from '../events/timers.js';

/** A reminder while there is time to renew, and the end; none of both once the place is held no more. */
export function setTermTimers(placeId: string, record: AllianceRecord, tx: Tx): void {
  const place = record.alliance.places.find(({ id }) => id === placeId);
  if (place && isHeld(place)) return schedule(place, record, tx);
  tx.cancel(keys.reminder(placeId));
  tx.cancel(keys.end(placeId));
}

/** Of all that hold a place: when days begin to end elsewhere. Whoever was reminded is not reminded again. */
export function setAllTermTimers(record: AllianceRecord, at: string, tx: Tx): void {
  for (const place of record.alliance.places) if (isHeld(place)) schedule(place, record, tx, new Date(at));
}

function schedule({ id: placeId, termEndsOn }: Place, record: AllianceRecord, tx: Tx, after?: Date): void {
  if (termEndsOn === undefined) return;
  const { id: allianceId } = record.alliance;
  const data = { allianceId, placeId };
  const end = dayEnds(termEndsOn, record.rhythm.rule?.timeZone);
  const reminder = new Date(end.getTime() - reminderDays * 86_400_000);
  if (!after || reminder > after) tx.schedule(keys.reminder(placeId), reminder, TermReminderDue, allianceId, data);
  tx.schedule(keys.end(placeId), end, TermEndDue, allianceId, data);
}

const keys = {
  reminder: (placeId: string) => `term-reminder/${placeId}`,
  end: (placeId: string) => `term-end/${placeId}`,
};
