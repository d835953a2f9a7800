import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { mongo } from 'mongoose';
import { ConcurrentChange } from '#persistence';
import { labelLanguages } from '#taxonomy';
import { Problem } from './problem.js';
import { ProblemCatalogue, sharedProblems } from './problem-catalogue.js';
import { problemDocument, problemHeaders } from './problem-document.js';
import { problemsMarkdown } from './problems-markdown.js';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';
import { fieldCodes } from './texts/texts.js';
import { toProblem } from './to-problem.js';

/** Names of the arguments of an ICU message, also inside of select and plural. */
const argumentsOf = (message: string): string[] => {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, 'en').getAst(), (key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type !== 0 && 'value' in value) {
      if (typeof value.value === 'string') names.add(value.value);
    }
    return key === 'location' ? undefined : value;
  });
  return [...names].sort();
};

describe('texts of problems', () => {
  const translations = { es, pt, fr };

  it.each(Object.entries(translations))('%s says the same things as English, with the same facts', (_, texts) => {
    expect(Object.keys(texts.problems)).toEqual(Object.keys(en.problems));
    for (const code of fieldCodes) expect(argumentsOf(texts.fields[code])).toEqual(argumentsOf(en.fields[code]));
    for (const [slug, { title, detail }] of Object.entries(en.problems)) {
      const translated = texts.problems[slug as keyof typeof texts.problems];
      expect(argumentsOf(translated.title + translated.detail)).toEqual(argumentsOf(title + detail));
      expect(translated.detail.length).toBeGreaterThan(0);
    }
  });
});

describe('problemDocument', () => {
  const at = { instance: '/v1/initiatives/1/publish', correlationId: 'abc-12345', language: 'en' } as const;
  const catalogue = new ProblemCatalogue();

  it('tells the present state with a refused transition', () => {
    const problem = new Problem('illegal_transition', 409, { state: 'closed' });
    expect(problemDocument(problem, at, catalogue)).toEqual({
      type: 'https://alianza.example/problems/illegal_transition',
      title: 'Its state does not allow this',
      status: 409,
      detail: 'The record is closed.',
      instance: '/v1/initiatives/1/publish',
      correlationId: 'abc-12345',
      state: 'closed',
    });
  });

  it('says which record it is and its state in words, in the gender of the record, and leaves the codes to programs', () => {
    const said = (subject: string, state: string) =>
      labelLanguages.map((language) => {
        const problem = new Problem('illegal_transition', 409, { subject, state, allowed: ['wake'] });
        const { detail, ...document } = problemDocument(problem, { ...at, language }, catalogue);
        expect(document).toMatchObject({ subject, state, allowed: ['wake'] });
        return detail;
      });
    expect(said('alliance', 'concluded')).toEqual([
      'La alianza está concluida.',
      'The alliance is concluded.',
      'A aliança está concluída.',
      'L’alliance est arrivée à son terme.',
    ]);
    expect(said('commitment', 'withdrawn')[0]).toBe('El compromiso está retirado.');
    expect(said('toString', 'constructor')).toEqual([
      'El registro está en el estado «constructor».',
      'The record is in the state “constructor”.',
      'O registro está no estado “constructor”.',
      'La fiche est à l’état «\u00a0constructor\u00a0».',
    ]);
  });

  it('says to whom something is left, and to who acts for nobody what comes first', () => {
    const said = (reason: string): string =>
      problemDocument(new Problem('forbidden', 403, { reason }), at, catalogue).detail;
    expect(said('no_organization')).toMatch(/^You act for no organisation yet\. Register one or join one/);
    expect(said('not_an_editor')).toMatch(/not write in its name/);
    expect(said('not_the_lead')).toBe('You may see this record, but it is not yours to change.');
  });

  it('says where the codes of a list are, and of which lists those of places', () => {
    const said = (list: string): string | undefined => {
      const errors = [{ pointer: '/places', code: 'unknown_code', params: { list } }];
      return problemDocument(new Problem('invalid_request', 400, {}, errors), at, catalogue).errors?.[0]?.message;
    };
    expect(said('themes')).toBe('Is not in the list “themes”: see /v1/code-lists.');
    expect(said('places')).toBe('Is neither in the list “countries” nor in the list “areas”: see /v1/code-lists.');
  });

  it('points at each wrong value, with a message in the reader’s language', () => {
    const errors = [{ pointer: '/lookingFor/0/count', code: 'too_small', params: { min: 1 } }];
    const document = problemDocument(
      new Problem('invalid_request', 400, {}, errors),
      { ...at, language: 'es' },
      catalogue,
    );
    expect(document.errors).toEqual([
      { pointer: '/lookingFor/0/count', code: 'too_small', message: 'Es demasiado pequeño (mínimo 1).' },
    ]);
  });

  it.each(labelLanguages)('has a text in %s for every shared problem, whatever facts are missing', (language) => {
    for (const { slug, status } of sharedProblems) {
      const { title, detail } = problemDocument(new Problem(slug, status), { ...at, language }, catalogue);
      expect([title.length > 0, detail.length > 0]).toEqual([true, true]);
    }
  });

  it('sends Retry-After, Allow and WWW-Authenticate where they are due', () => {
    expect(problemHeaders(new Problem('unavailable', 503, { retryAfterSeconds: 2 }))).toMatchObject({
      'retry-after': '2',
    });
    expect(problemHeaders(new Problem('method_not_allowed', 405, { allow: ['GET', 'POST'] }))).toMatchObject({
      allow: 'GET, POST',
    });
    expect(problemHeaders(new Problem('unauthenticated', 401))).toMatchObject({
      'www-authenticate': 'Bearer realm="alianza"',
    });
  });
});

describe('toProblem', () => {
  it.each([
    [new ConcurrentChange('initiative'), 'concurrent_change', 409],
    [new mongo.MongoNetworkError('connection lost'), 'unavailable', 503],
    [Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' }), 'unavailable', 503],
    [new mongo.MongoServerError({ message: 'out of disk', code: 14031 }), 'unavailable', 503],
    [new mongo.MongoServerError({ message: 'E11000', code: 11000 }), 'already_exists', 409],
    [Object.assign(new Error('too large'), { statusCode: 413 }), 'body_too_large', 413],
    [new TypeError('x is undefined'), 'internal_error', 500],
    ['a thrown text', 'internal_error', 500],
  ])('%s → %s', (error, slug, status) => {
    expect(toProblem(error)).toMatchObject({ slug, status });
  });

  it('takes what a transaction could not do in time for an outage', () => {
    const error = new mongo.MongoServerError({ message: 'WriteConflict', code: 112 });
    error.addErrorLabel('TransientTransactionError');
    expect(toProblem(error).slug).toBe('unavailable');
  });
});

describe('ProblemCatalogue', () => {
  it('refuses a slug with two meanings', () => {
    const [first] = sharedProblems;
    expect(() => new ProblemCatalogue().add(first ? [{ ...first }] : [])).toThrow(/defined twice/);
  });

  it('lists every problem for the documents', () => {
    const markdown = problemsMarkdown();
    for (const { slug } of sharedProblems) expect(markdown).toContain(`| \`${slug}\` |`);
  });
});
