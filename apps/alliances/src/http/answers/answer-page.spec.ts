import { kindsAnsweredSignedIn } from '#contracts';
import { labelLanguages, type Language } from '#taxonomy';
import { describe, expect, it } from '@jest/globals';
import type { AllianceLink } from '../../application/answers/answer-links.js';
import type { Question } from '../../application/answers/question.js';
import { answeredPage, answerPage, mayBeDenied } from './answer-page.js';

const kinds = kindsAnsweredSignedIn;
const linkOf = (kind: AllianceLink['kind'], language: Language): AllianceLink => ({
  kind,
  language,
  id: 'i',
  version: 1,
  noticeId: 'n',
  personId: 'p',
  organizationId: 'o',
  allianceId: 'a',
  issuedAt: new Date(0),
});
const question: Question = {
  initiative: { es: 'Contratación justa' },
  own: { es: 'Unión de la cosecha' },
  organization: { es: 'Federación del corredor' },
  seat: 'workers',
  overall: 'constrained',
  measure: { kind: 'people', unit: 'person_days', amount: '12.5' },
  written: [{ as: 'message', text: { es: 'Nos gustaría que se sumaran.\n\nHasta pronto.' } }],
  evidence: [{ title: { es: 'Lista de asistencia' }, url: 'https://papers.example/list.pdf?a=1&b="2"' }],
  seats: [{ id: 's', constituency: 'workers', kind: 'observer', minimum: 1, maximum: 3 }],
  day: '2027-03-31',
  from: '2027-01-01',
  to: '2027-02-28',
};
const cases = kinds.flatMap((kind) => labelLanguages.map((language) => [kind, language] as const));

describe('the page on which a mail is answered', () => {
  it.each(cases)('puts the question of %s in %s, whole', (kind, language) => {
    const page = answerPage(linkOf(kind, language), question);
    expect(page).toContain(`<html lang="${language}" dir="ltr">`);
    expect(page).toContain('Contratación justa');
    expect(page).toContain('Unión de la cosecha');
    expect(page).toContain('<p>Hasta pronto.</p>');
    expect(page).toContain('<blockquote lang="es">');
    expect(page).toContain('value="yes"');
    expect(page.match(/<form method="post">/g)).toHaveLength(mayBeDenied(kind) ? 2 : 1);
    expect(page).toContain('href="https://papers.example/list.pdf?a=1&amp;b=&quot;2&quot;"');
    expect(page.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]|undefined|<script|http:/);
  });

  it.each(cases)('names nothing of a confidential one: %s in %s', (kind, language) => {
    const page = answerPage(linkOf(kind, language), { day: '2027-03-31', from: '2027-01-01', to: '2027-02-28' });
    expect(page.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]|Contratación|Unión|undefined|\bnone\b/);
    expect(page.includes('value="no"')).toBe(mayBeDenied(kind));
  });

  it.each(cases)('says what was done: %s in %s', (kind, language) => {
    const said = (choice: 'yes' | 'no') => answeredPage(linkOf(kind, language), question, choice);
    expect(said('yes')).toContain('role="status"');
    if (mayBeDenied(kind)) expect(said('no')).not.toBe(said('yes'));
    else expect(() => said('no')).toThrow('no no to the question of life');
  });

  it('asks why of the list where somebody is turned down, and in words where something is objected to', () => {
    expect(answerPage(linkOf('invitation', 'es'), question)).toContain('<option value="capacity">');
    expect(answerPage(linkOf('minutes', 'es'), question)).toContain('<textarea name="note"');
  });

  it('says how the work stands, how much was delivered, and which seats there would be', () => {
    const page = (kind: AllianceLink['kind']) => answerPage(linkOf(kind, 'es'), question);
    expect(page('report')).toContain('del 1 de enero de 2027 al 28 de febrero de 2027');
    expect(page('report')).toContain('se avanza menos de lo previsto');
    expect(page('delivery')).toContain('Federación del corredor informa que el 31 de marzo de 2027 entregó 12,50 ');
    expect(page('commitment')).toContain('Federación del corredor se compromete a aportar 12,50 ');
    expect(page('composition')).toMatch(/<li>[^<]+ \(con voz, sin voto\): 1–3<\/li>/);
  });

  it('shows as text what somebody wrote', () => {
    const hostile = { es: '<img src="x" onerror="y">{own}' };
    const page = answerPage(linkOf('invitation', 'es'), {
      ...question,
      initiative: hostile,
      written: [{ as: 'message', text: hostile }],
    });
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=&quot;x&quot; onerror=&quot;y&quot;&gt;{own}');
  });
});
