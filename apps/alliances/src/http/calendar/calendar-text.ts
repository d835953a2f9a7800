import type { TextByLanguage } from '#contracts';
import type { Language } from '#taxonomy';
import ical, { ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import type { Calendar } from '../../application/read-calendar.js';
import type { CalendarRow } from '../../persistence/calendar-rows.js';
import { textIn } from '../text-in.js';
import { type CalendarTexts, calendarTexts } from './calendar-texts.js';

const zones = new Set(tzlib_get_timezones());

/**
 * The calendar as iCalendar (RFC 5545), each meeting in its own time zone with the rules of that zone.
 * @param address under which people reach this installation
 */
export function calendarText({ language, rows }: Calendar, address: string, at: string): string {
  const texts = calendarTexts[language];
  const { hostname } = new URL(address);
  const calendar = ical({ name: texts.calendar, prodId: { company: 'Alianza', product: 'meetings' } });
  calendar.timezone({ name: null, generator: rulesOf });
  for (const { meeting, version, title } of rows) {
    const timezone = zoneOf(meeting.timeZone);
    const start = DateTime.fromISO(meeting.startsAt, { zone: timezone });
    calendar.createEvent({
      id: `${meeting.id}@${hostname}`,
      sequence: version - 1,
      stamp: DateTime.fromISO(at, { zone: 'utc' }),
      start,
      end: start.plus({ minutes: meeting.durationMinutes }),
      timezone,
      status: meeting.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: `${address}/v1/alliances/${meeting.allianceId}/meetings/${meeting.id}`,
      ...(title ? openly(meeting, title, texts, language) : { summary: texts.confidentialMeeting }),
    });
  }
  return calendar.toString();
}

function openly(
  { venue, link, agenda }: CalendarRow['meeting'],
  title: TextByLanguage,
  { meeting, agenda: heading }: CalendarTexts,
  language: Language,
) {
  const points = agenda.map((item, index) => `${index + 1}. ${textIn(item.title, language)}`);
  const description = [...(points.length > 0 ? [heading, ...points] : []), ...(link ? ['', link] : [])];
  return {
    summary: meeting(textIn(title, language)),
    location: textIn(venue, language),
    ...(description.length > 0 && { description: description.join('\n') }),
  };
}

/** The name under which the library has the rules: of an alias the zone's own, of what it does not know UTC. */
function zoneOf(timeZone: string): string {
  if (!zones.has(timeZone)) return 'Etc/UTC';
  return String(tzlib_get_ical_block(timeZone)[1]).replace('TZID=', '');
}

const rulesOf = (timeZone: string): string => String(tzlib_get_ical_block(timeZone)[0]);
