import { describe, expect, it } from '@jest/globals';
import type { CalendarRow } from '../../persistence/calendar-rows.js';
import { calendarText } from './calendar-text.js';

const meeting: CalendarRow['meeting'] = {
  id: 'meeting',
  allianceId: 'alliance',
  status: 'convened',
  startsAt: '2027-03-31T21:00:00.000Z',
  durationMinutes: 90,
  timeZone: 'America/El_Salvador',
  venue: { es: 'Casa sindical, sala 2' },
  link: 'https://meet.example/room',
  agenda: [{ title: { es: 'Protocolo', en: 'Protocol' }, papers: [] }],
};
const title = { es: 'Contratación equitativa', en: 'Fair recruitment' };
const written = (rows: readonly CalendarRow[], language: 'es' | 'en' = 'es'): string =>
  calendarText({ language, rows }, 'https://alianza.example', '2027-03-01T00:00:00.000Z').replaceAll('\r\n ', '');

describe('the calendar', () => {
  it('tells each meeting in its own time zone, with the rules of that zone', () => {
    const text = written([{ meeting, version: 3, title }]);
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:America/El_Salvador');
    expect(text).toContain('DTSTART;TZID=America/El_Salvador:20270331T150000');
    expect(text).toContain('DTEND;TZID=America/El_Salvador:20270331T163000');
    expect(text).toContain('UID:meeting@alianza.example');
    expect(text).toContain('SEQUENCE:2');
    expect(text).toContain('SUMMARY:Reunión: Contratación equitativa');
    expect(text).toContain('LOCATION:Casa sindical\\, sala 2');
    expect(text).toContain('DESCRIPTION:Orden del día\\n1. Protocolo\\n\\nhttps://meet.example/room');
  });

  it('speaks the language of its person', () => {
    expect(written([{ meeting, version: 1, title }], 'en')).toContain('SUMMARY:Meeting: Fair recruitment');
  });

  it('names a zone that has another name by its own, and takes UTC for one that it does not know', () => {
    const alias = written([{ meeting: { ...meeting, timeZone: 'US/Pacific' }, version: 1, title }]);
    expect(alias).toContain('TZID:America/Los_Angeles');
    expect(alias).toContain('DTSTART;TZID=America/Los_Angeles:20270331T140000');
    const unknown = written([{ meeting: { ...meeting, timeZone: 'america/managua' }, version: 1, title }]);
    expect(unknown).toContain('DTSTART;TZID=Etc/UTC:20270331T210000');
  });

  it('shows of a confidential alliance the hour alone', () => {
    const text = written([{ meeting, version: 1 }]);
    expect(text).toContain('SUMMARY:Reunión de una alianza confidencial');
    expect(text).not.toMatch(/Contratación|Casa sindical|Protocolo|meet\.example|\nLOCATION|\nDESCRIPTION/);
  });

  it('keeps a cancelled meeting as cancelled', () => {
    expect(written([{ meeting: { ...meeting, status: 'cancelled' }, version: 2, title }])).toContain(
      'STATUS:CANCELLED',
    );
  });
});
