import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { Refusal } from '../domain/refusal.js';
import { directoryProblems, problemOf } from './problems.js';
import { ownProblems } from './texts/problem-text.js';

describe('the problems of the directory', () => {
  it('are told in all languages', () => {
    expect(directoryProblems.map(({ slug }) => slug).sort()).toEqual([...ownProblems].sort());
    for (const { texts } of directoryProblems) {
      for (const language of labelLanguages) {
        expect(texts[language].title).not.toBe('');
        expect(texts[language].detail).not.toBe('');
      }
    }
  });

  it('answer OAuth clients with the error that they know', () => {
    expect(problemOf(new Refusal('invalid_client'))).toMatchObject({ status: 401, facts: { error: 'invalid_client' } });
  });

  it('answer limits with when to come back', () => {
    const problem = problemOf(new Refusal('too_many_attempts', { retryAfterSeconds: 60 }));
    expect(problem).toMatchObject({ slug: 'too_many_requests', status: 429, facts: { retryAfterSeconds: 60 } });
  });
});
