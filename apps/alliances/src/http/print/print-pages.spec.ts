import type { TextByLanguage } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import type { ReportView } from '../reports/report.view.js';
import type { MeetingView } from '../views/meeting.view.js';
import { spokenOfIn } from './behind-a-word.js';
import { hasMinutes, minutesPage } from './minutes-page.js';
import type { Names } from './names.js';
import { printLanguageOf } from './print-language.js';
import { reportPage } from './report-page.js';

const alliance = { es: 'Contratación <equitativa>', en: 'Fair recruitment' };
const names: Names = new Map<string, TextByLanguage>([
  ['union', { es: 'Sindicato del Norte' }],
  ['consulate', { es: 'Consulado' }],
  ['miners', { es: 'Sindicato de minas' }],
  ['council', { es: 'Municipio', en: 'City council' }],
]);
const word = { organizationId: 'union', constituency: 'workers', at: '2027-03-04T10:00:00.000Z' } as const;
const seat = { placeId: 'p', seatId: 's', kind: 'titular', presence: 'present' } as const;

const meeting: MeetingView = {
  id: 'meeting',
  allianceId: 'alliance',
  status: 'minutes_drafted',
  startsAt: '2027-03-03T15:00:00.000Z',
  durationMinutes: 120,
  timeZone: 'America/Managua',
  venue: { es: 'Casa sindical' },
  languages: ['es'],
  agenda: [{ title: { es: 'Protocolo' }, papers: [] }],
  interpretation: [],
  postponements: [],
  attendance: [{ ...seat, organizationId: 'union', constituency: 'workers' }],
  quorum: {
    rule: { overall: 'majority', constituencies: 'one_each' },
    seats: 5,
    represented: 4,
    needed: 3,
    constituencies: [],
    reached: true,
    voters: [],
  },
  decisions: [
    {
      id: 'd',
      meetingId: 'meeting',
      text: { es: 'Se adopta.' },
      outcome: 'adopted',
      decidedAt: word.at,
      status: 'standing',
      dissents: [{ ...word, note: { es: 'El plazo es corto.' } }],
      reviews: [],
    },
  ],
  actionPoints: [
    { id: 'a', title: { es: 'Imprimir' }, ownerOrganizationId: 'council', dueOn: '2027-04-01', status: 'open' },
  ],
  minutes: {
    text: { es: 'Se acordó.\nCon dos enmiendas.' },
    version: 2,
    draftedAt: word.at,
    consent: { confirming: 1, members: 5, constituenciesMissing: [], reached: false },
    responses: [
      { ...word, stance: 'object', note: { es: 'Falta nuestra reserva & más.' }, version: 1 },
      { ...word, organizationId: 'council', constituency: 'government_local', stance: 'confirm', note: {}, version: 2 },
    ],
  },
  version: 4,
};

const milestone = { id: 'm', title: { es: 'Protocolo' }, ownerOrganizationId: 'union', dueOn: '2027-03-15' };
const report: ReportView = {
  id: 'report',
  allianceId: 'alliance',
  period: { from: '2027-01-01', to: '2027-03-31' },
  status: 'accepted_with_dissent',
  dueOn: '2027-04-15',
  overallStatus: 'on_track',
  challenges: { es: 'Pocas.' },
  wayForward: { en: 'Go on.' },
  achievements: {
    percent: 50,
    achieved: [milestone],
    delayed: [],
    completed: 3,
    overdue: 1,
    meetingsHeld: 1,
    proposedStatus: 'constrained',
  },
  submissions: 1,
  constituencies: [
    { constituency: 'workers', position: 'dissented', endsOn: '2027-05-10', extended: false },
    { constituency: 'employers', position: 'silent', endsOn: '2027-05-10', extended: false },
  ],
  words: [
    {
      ...word,
      organizationId: 'council',
      stance: 'validate',
      note: {},
      late: false,
      clearance: {
        clearanceId: 'clearance',
        institutions: [
          {
            organizationId: 'consulate',
            standing: 'objected',
            answers: [{ answer: 'objected', at: word.at, late: false }],
          },
          { organizationId: 'institute', standing: 'none', answers: [] },
          { organizationId: 'office', standing: 'not_heard', notHeardSince: '2027-03-02T09:00:00.000Z', answers: [] },
        ],
      },
    },
    {
      ...word,
      stance: 'dissent',
      note: { es: 'No es así.' },
      late: true,
      affiliates: {
        consultationId: 'consultation',
        asked: 12,
        answered: 9,
        notAffiliated: 1,
        notHeard: 2,
        named: [{ organizationId: 'miners', stance: 'dissent' }],
      },
    },
  ],
  dissents: [{ ...word, stance: 'dissent', note: { es: 'No es así.' }, late: true }],
  silences: [{ constituency: 'employers', endsOn: '2027-05-10', at: word.at }],
  sentBack: [],
  version: 9,
};

const printed = (language: 'es' | 'en') => {
  if (!hasMinutes(meeting)) throw new Error('there are no minutes');
  return minutesPage(meeting, alliance, names, language);
};
const pages = [
  ['minutes in es', printed('es')],
  ['minutes in en', printed('en')],
  ['report in es', reportPage(report, alliance, names, 'es')],
  ['report in en', reportPage(report, alliance, names, 'en')],
] as const;

describe('a page to print', () => {
  it.each(pages)('%s: one first heading, no script, a head for each column and row of a table', (_, html) => {
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<img|\{\w+\}|undefined|>\[object/);
    expect(html.match(/<table>/g)).toHaveLength((html.match(/<caption>/g) ?? []).length);
    for (const row of html.match(/<tr>.*?<\/tr>/g) ?? []) expect(row).toMatch(/^<tr><th scope="(col|row)">/);
    expect(html).toContain('@media print');
  });

  it('speaks es or en, the nearer one, and marks what people wrote in another language', () => {
    expect(['es', 'pt', 'en', 'fr'].map((one) => printLanguageOf(one as 'es'))).toEqual(['es', 'es', 'en', 'en']);
    expect(printed('en')).toContain('<html lang="en"');
    expect(printed('en')).toContain('<span lang="es">Casa sindical</span>');
    expect(printed('es')).not.toContain('<span lang');
  });

  it('shows what people wrote and nothing that a browser would obey', () => {
    expect(printed('es')).toContain('Contratación &lt;equitativa&gt;');
    expect(printed('es')).toContain('Se acordó.<br>Con dos enmiendas.');
  });

  it('is told apart from minutes that nobody has written', () => {
    const { minutes: _, ...unwritten } = meeting;
    expect(hasMinutes(unwritten)).toBe(false);
  });
});

describe('what stands against it', () => {
  const before = (html: string, one: string, other: string) => {
    expect(html).toContain(one);
    expect(html.indexOf(one)).toBeLessThan(html.indexOf(other));
  };

  it('stands right beside the status of minutes, before their text, with the draft that it was said of', () => {
    const html = printed('es');
    before(html, 'Borrador: los miembros todavía no la han aprobado.', 'Falta nuestra reserva &amp; más.');
    before(html, 'Falta nuestra reserva &amp; más.', 'Se acordó.');
    expect(html).toContain('Sindicato del Norte (');
    expect(html).toContain('borrador 1');
    expect(html).toContain('Sindicato del Norte: El plazo es corto.');
  });

  it('and of a report, with each silence, which is no consent', () => {
    const html = reportPage(report, alliance, names, 'en');
    before(html, 'Accepted with a dissent.', 'No es así.');
    before(html, 'No es así.', 'What the period brought');
    expect(html).toContain('after the last day');
    before(html, 'said nothing until May 10, 2027', 'What the period brought');
    expect(html).toContain('none in time; it is no consent');
  });

  it('and whom those asked that gave their word: by name what institutions said, of affiliates how many', () => {
    const html = reportPage(report, alliance, names, 'es');
    expect(html).toMatch(/Consulado<\/th><td>.*Municipio.*objeta<\/td><td>4 de marzo de 2027/);
    const inTheEvening = reportPage(report, alliance, names, 'es', 'Pacific/Pago_Pago');
    expect(inTheEvening).toMatch(/objeta<\/td><td>3 de marzo de 2027/);
    expect(html).toMatch(/institute<\/th><td>.*no dijo nada; no es conformidad<\/td><td><\/td>/);
    expect(html).toMatch(/office<\/th><td>.*no fue oída: [^<]+<\/td><td>desde el 2 de marzo de 2027<\/td>/);
    expect(html).toContain('<td>12</td><td>9</td><td>1</td><td>2</td><td>Sindicato de minas: disiente</td>');
    expect(spokenOfIn(report)).toEqual(['consulate', 'institute', 'office', 'miners']);
  });
});
