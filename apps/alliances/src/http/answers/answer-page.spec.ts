import { labelLanguages, type Language } from '#taxonomy';
import { describe, expect, it } from '@jest/globals';
import type { AllianceLink } from '../../application/answers/answer-links.js';
import type { Question } from '../../application/answers/read-question.js';
import { answeredPage, answerPage } from './answer-page.js';

const kinds: readonly AllianceLink['kind'][] = ['invitation', 'interest', 'minutes', 'workplan'];
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
  candidate: { es: 'Federación del corredor' },
  seat: 'workers',
  message: { es: 'Nos gustaría que se sumaran.\n\nHasta pronto.' },
  day: '2027-03-31',
};
const cases = kinds.flatMap((kind) => labelLanguages.map((language) => [kind, language] as const));

describe('the page on which a mail is answered', () => {
  it.each(cases)('puts the question of %s in %s, whole', (kind, language) => {
    const page = answerPage(linkOf(kind, language), question);
    expect(page).toContain(`<html lang="${language}" dir="ltr">`);
    expect(page).toContain('Contratación justa');
    expect(page).toContain('Unión de la cosecha');
    expect(page).toContain('<p>Hasta pronto.</p>');
    expect(page).toContain('value="yes"');
    expect(page.match(/<form method="post">/g)).toHaveLength(2);
    expect(page.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]|undefined|<script|http/);
  });

  it.each(cases)('names nothing of a confidential one: %s in %s', (kind, language) => {
    const page = answerPage(linkOf(kind, language), { day: '2027-03-31' });
    expect(page.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]|Contratación|Unión|undefined|\bnone\b/);
    expect(page).toContain('value="no"');
  });

  it.each(cases)('says what was done: %s in %s', (kind, language) => {
    const [yes, no] = (['yes', 'no'] as const).map((choice) => answeredPage(linkOf(kind, language), question, choice));
    expect(yes).toContain('role="status"');
    expect(yes).not.toBe(no);
  });

  it('asks why of the list where somebody is turned down, and in words where something is objected to', () => {
    expect(answerPage(linkOf('invitation', 'es'), question)).toContain('<option value="capacity">');
    expect(answerPage(linkOf('minutes', 'es'), question)).toContain('<textarea name="note"');
  });

  it('shows as text what somebody wrote', () => {
    const hostile = { es: '<img src="x" onerror="y">{own}' };
    const page = answerPage(linkOf('invitation', 'es'), { ...question, initiative: hostile, message: hostile });
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=&quot;x&quot; onerror=&quot;y&quot;&gt;{own}');
  });
});
