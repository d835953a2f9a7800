import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { catalogue, noticeNames } from './catalogue/index.js';
import { type NoticeContent, noticeReasons } from './notice-content.js';
import { renderNotice, renderUnderInitiative } from './render-notice.js';
import { texts } from '../texts/texts.js';

const complete: NoticeContent = {
  initiative: { es: 'Contratación justa', en: 'Fair recruitment' },
  organization: { es: 'Federación de ejemplo', en: 'Example federation' },
  thing: { es: 'Protocolo firmado', en: 'Signed protocol' },
  constituency: 'workers',
  deadline: '2027-03-31',
  since: '2027-02-01',
  declineReason: 'capacity',
  withdrawalCause: 'by_candidate',
  health: 'at_risk',
  reason: { message: 'partner.theme', parameters: { terms: { type: 'themes', ids: ['fair_recruitment'] } } },
  count: 12,
  because: 'focal_point',
  own: { es: 'Sindicato de ejemplo', en: 'Example union' },
};
const confidential: NoticeContent = { constituency: 'workers', deadline: '2027-03-31', because: 'focal_point' };

/** Kinds that are about something with a title. */
const naming = catalogue.flatMap(({ kind, event, itemOf }) => (itemOf?.(event.example)?.thing ? [kind] : []));

const every = labelLanguages.flatMap((language) => noticeNames.map((kind) => [language, kind] as const));

describe('a notice', () => {
  it.each(every)('is whole in %s: %s', (language, kind) => {
    for (const content of [complete, confidential]) {
      const { title, body, because } = renderNotice(kind, content, language);
      for (const text of [title, body, because]) expect(text).not.toMatch(/[{}_]|^\s|\s$|^$| {2}/);
    }
  });

  it.each(every.filter(([, kind]) => texts.es.notices[kind]?.body.includes('{named}')))(
    'stands in %s under its alliance without naming it again: %s',
    (language, kind) => {
      const open = { ...complete, initiative: { es: 'Mesa del puente' } };
      const { title, body } = renderUnderInitiative(kind, open, language);
      for (const text of [title, body]) {
        expect(text).not.toMatch(/Mesa del puente|[{}_]|^\s|\s$|^$| {2}| [.,]/);
      }
      const unnamed = renderUnderInitiative(kind, confidential, language);
      expect(Object.values(unnamed).join()).not.toContain(texts[language].confidentialInitiative);
    },
  );

  it('says the day of what is over, also where it was written down as a deadline', () => {
    const { deadline: day, ...others } = complete;
    const said = renderNotice('minutes_drafted', { ...others, ...(day && { day }) }, 'en');
    expect(said.body).toContain('the meeting of the alliance “Fair recruitment” on March 31, 2027');
    expect(renderNotice('minutes_drafted', complete, 'en')).toEqual(said);
  });

  it('says who, what, by when and why, in the reader’s language', () => {
    expect(renderNotice('partner_invited', complete, 'en')).toEqual({
      title: 'Invitation to the alliance: Fair recruitment',
      body: 'Example federation invites you to take a seat in the alliance “Fair recruitment”. You can answer until March 31, 2027.',
      because: 'You receive this because you are a focal point of Example union.',
    });
    expect(renderNotice('partner_suggested', complete, 'es').body).toBe(
      '«Contratación justa» busca quien ocupe el asiento «Organización de trabajadores». ' +
        'Por qué les puede interesar: La iniciativa trata de aquello en lo que ustedes trabajan: Contratación equitativa. ' +
        'Si quieren sumarse, pueden manifestar su interés en el asiento; si no es para ustedes, pueden descartar la sugerencia.',
    );
  });

  it('names the milestone or the action point that it is about, and says of a confidential one that it is one', () => {
    const said = (kind: string, content: NoticeContent) => {
      const { title, body } = renderNotice(kind, content, 'en');
      return [title, body];
    };
    expect(said('milestone_delayed', complete)).toEqual([
      'Milestone “Signed protocol” delayed: Fair recruitment',
      'The milestone “Signed protocol” of the alliance “Fair recruitment” was due on March 31, 2027 and is delayed.',
    ]);
    expect(said('milestone_delayed', confidential)).toEqual([
      'Milestone delayed: a confidential initiative',
      'A milestone of the alliance of a confidential initiative was due on March 31, 2027 and is delayed.',
    ]);
  });

  it.each(labelLanguages.flatMap((language) => naming.map((kind) => [language, kind] as const)))(
    'names in %s the one thing that it is about: %s',
    (language, kind) => {
      const thing = { es: 'Esto', en: 'This', pt: 'Isto', fr: 'Ceci' };
      const body = (content: NoticeContent) => renderNotice(kind, content, language).body;
      expect(body({ ...complete, thing })).toContain(texts[language].quotes.join(thing[language]));
      expect(body(confidential)).not.toMatch(/[“”«»]/u);
    },
  );

  it('names a report by the end of its period, also of a confidential initiative', () => {
    const body = (content: NoticeContent) => renderNotice('report_accepted', content, 'en').body;
    expect(body({ ...complete, period: '2027-06-30' })).toContain('on the progress report to June 30, 2027 of the');
    expect(body({ ...confidential, period: '2027-06-30' })).toContain('report to June 30, 2027 of the alliance of a');
    expect(body(complete)).toContain('on the progress report of the alliance');
  });

  it('says why an interest was declined, by the list or by the group’s own decision', () => {
    const body = (declineReason: string): string =>
      renderNotice('interest_declined', { ...complete, declineReason }, 'en').body;
    expect(body('capacity')).toContain('Reason: Not enough capacity.');
    expect(body('group_decision')).toContain('Reason: The group’s decision.');
  });

  it('reminds of an answer with what else is awaited, and offers a no only where one can be said', () => {
    const body = (awaited: string, awaitsMore = false): string =>
      renderNotice('answers_awaited', { ...complete, awaited, awaitsMore }, 'en').body;
    expect(body('amendment')).toMatch(/amendment of the workplan yet\. You may also say no\.$/);
    expect(body('minutes')).toMatch(/the minutes of a meeting are missing\.$/);
    expect(body('still_alive')).toMatch(/whether the alliance is still alive\.$/);
    expect(body('evidence_reader')).toMatch(/name another member that may\.$/);
    expect(body('report', true)).toMatch(/handed in yet\. It is not all that is awaited/);
  });

  it('says of a webhook what it answered', () => {
    const body = (disabledBecause: 'gone' | 'failing'): string =>
      renderNotice('webhook_endpoint_disabled', { because: 'focal_point', disabledBecause }, 'en').body;
    expect(body('gone')).toMatch(/^Your webhook answered that it is there no more/);
    expect(body('failing')).toMatch(/^Your webhook took nothing of what we sent/);
  });

  it('asks for a word on a candidate, and tells the candidate that it waits', () => {
    const body = (candidacy: 'asked' | 'waiting'): string =>
      renderNotice('interest_expressed', { ...complete, candidacy }, 'es').body;
    expect(body('asked')).toBe(
      'Federación de ejemplo quiere sumarse a la alianza «Contratación justa». Hay otras candidatas o invitadas a ese ' +
        'asiento y la opinión de ustedes cuenta: digan si están de acuerdo.',
    );
    expect(body('waiting')).toContain('Les avisaremos cuando haya una decisión.');
  });

  it.each(labelLanguages)(
    'says in %s to whoever named a successor, and of who coordinates for now, what others do not read',
    (language) => {
      const bodies = (kind: string, changes: readonly Partial<NoticeContent>[]) =>
        changes.map((change) => renderNotice(kind, { ...complete, ...change }, language).body);
      const all = [
        ...bodies('invitation_declined', [{}, { succession: 'own' }, { succession: 'others' }]),
        ...bodies('invitation_expired', [{}, { succession: 'own' }]),
        ...bodies('seat_vacated', [{}, { succession: 'own' }]),
        ...bodies('invitation_withdrawn', [
          { withdrawalCause: 'by_coordinator' },
          { withdrawalCause: 'by_predecessor' },
        ]),
        ...bodies('coordinator_replaced', [{}, { provisional: true }]),
      ];
      expect(new Set(all).size).toBe(all.length);
      for (const one of all) expect(one).not.toMatch(/[{}_]|^\s|\s$| {2}| [.,]/);
    },
  );

  it.each(labelLanguages)('says in %s why somebody else is told, and of whom one finds it in the inbox', (language) => {
    const said = (because: 'deputy' | 'covered', cover: 'absent' | 'overloaded'): string =>
      renderNotice('partner_invited', { ...complete, because, cover }, language).because;
    const all = [
      said('deputy', 'absent'),
      said('deputy', 'overloaded'),
      said('covered', 'absent'),
      said('covered', 'overloaded'),
    ];
    expect(new Set(all).size).toBe(4);
    for (const one of all) expect(one).toMatch(/(Example union|Sindicato de ejemplo).*\.$/);
    expect(all[1]?.length).toBeGreaterThan(all[0]?.length ?? 0);
  });

  it.each(labelLanguages)('says in %s why one receives it, whatever the reason', (language) => {
    const said = noticeReasons.flatMap((because) =>
      [complete, confidential].map(
        (content) => renderNotice('partner_invited', { ...content, because }, language).because,
      ),
    );
    for (const one of said) expect(one).toMatch(/^[^{}_ ][^{}_]*\.$/);
    expect(renderNotice('interest_expressed', { ...complete, because: 'coordinator_gone' }, language).because).toMatch(
      /(Example union|Sindicato de ejemplo)\.$/,
    );
  });

  it('falls back to Spanish names where there are none in the reader’s language', () => {
    expect(renderNotice('alliance_constituted', complete, 'fr').title).toBe(
      'L’alliance est constituée\u00a0: Contratación justa',
    );
  });

  it('of a confidential initiative names neither it nor any organisation', () => {
    expect(renderNotice('partner_invited', confidential, 'en')).toEqual({
      title: 'Invitation to the alliance: a confidential initiative',
      body: 'An organisation invites you to take a seat in the alliance of a confidential initiative. You can answer until March 31, 2027.',
      because: 'You receive this because you are a focal point of your organisation.',
    });
  });

  it('of a kind without a text is refused', () => {
    expect(() => renderNotice('unheard_of', complete, 'es')).toThrow('unheard_of');
  });
});
