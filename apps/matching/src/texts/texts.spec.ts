import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { IntlMessageFormat } from 'intl-messageformat';
import { anyDay, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { callWith, candidateWith } from '../../testing/records.js';
import type { Candidate } from '../domain/candidate.js';
import { compileCall, compileCandidate } from '../domain/compile.js';
import { explain } from '../domain/explain.js';
import { model } from '../domain/model.js';
import { reasonsOf } from '../domain/reasons.js';
import { taxonomyRelatedness } from '../domain/relatedness.js';
import { remember } from '../domain/remember.js';
import { Scorer } from '../domain/score.js';
import type { SeatCall } from '../domain/seat-call.js';
import { noStatistics } from '../domain/statistics.js';
import type { ToldGate } from '../domain/told-gates.js';
import { say } from './say.js';
import { sayComposition, sayGap, sayGate, sayReason } from './say-matching.js';
import type { TextKey } from './es.js';
import { texts } from './texts.js';

const keys = Object.keys(texts.es) as TextKey[];
const scorer = new Scorer(model, remember(taxonomyRelatedness), anyDay);
const ranking = { model, statistics: noStatistics };

function explained(call: SeatCall, candidate: Candidate) {
  return explain(scorer.pair(compileCall(call, ranking), compileCandidate(candidate, ranking)), scorer, 'none');
}

/** Names of the arguments of an ICU message, those inside of its branches included. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    const { type, value, options } = part as { type: number; value: unknown; options?: object };
    if (type !== 0 && typeof value === 'string') names.add(value);
    Object.values(options ?? {}).forEach((option) => visit((option as { value: unknown }).value));
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
}

describe.each(labelLanguages)('the texts in %s', (language) => {
  it('have every key and none besides', () => {
    expect(Object.keys(texts[language])).toEqual(keys);
  });

  it.each(keys)('%s is not empty and takes the same parameters as in es', (key) => {
    expect(texts[language][key].trim()).not.toBe('');
    expect(argumentsOf(texts[language][key])).toEqual(argumentsOf(texts.es[key]));
  });
});

describe('an explanation, whatever it holds', () => {
  const random = randomFrom(5);
  const explanations = Array.from({ length: 1_500 }, () =>
    explained(randomCall(random, 'seat'), randomCandidate(random, 'organization')),
  );
  const reasons = explanations.flatMap((one) => [...reasonsOf(one, 'initiative'), ...reasonsOf(one, 'partner')]);
  const said = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];

  it('gives many different reasons', () => {
    expect(new Set(reasons.map(({ message }) => message)).size).toBeGreaterThan(20);
  });

  it.each(labelLanguages)('has a sentence in %s for every reason and gap', (language) => {
    for (const sentence of said(reasons.map((reason) => sayReason(reason, language)))) {
      expect(sentence).not.toMatch(/[{}_]|: ?\.$/);
    }
    for (const sentence of said(explanations.map((one) => sayComposition(one, language)))) {
      expect(sentence).toMatch(/^[^{}_]+\.$/);
    }
    for (const sentence of said(explanations.flatMap(({ gaps }) => gaps).map((gap) => sayGap(gap, language)))) {
      expect(sentence).not.toMatch(/[{}_]/);
    }
  });
});

describe('what people read', () => {
  const explanation = explained(
    callWith({ themes: ['fair_recruitment'], places: ['CR'], corridors: ['NI-CR'] }, { offers: ['training'] }),
    candidateWith({
      themes: ['fair_recruitment'],
      places: ['NI'],
      offers: ['training'],
      experience: [{ theme: 'fair_recruitment', place: 'CR', year: 2024 }],
    }),
  );
  const read = (side: 'initiative' | 'partner', language: 'es' | 'en') =>
    reasonsOf(explanation, side).map((reason) => sayReason(reason, language));

  it('says the strongest reason first, in the reader’s language', () => {
    expect(read('initiative', 'en')).toEqual([
      'Brings what the seat asks for: Training.',
      'Works on: Fair recruitment.',
      'Is present near Costa Rica: Nicaragua.',
      'Knows part of the corridor Nicaragua → Costa Rica: Nicaragua.',
      'Has one experience on Fair recruitment (Costa Rica).',
      'Working language in common: Spanish.',
      'Would take a seat that the alliance still needs: Workers’ organisation.',
      'Last revised or confirmed its profile on November 22, 2026.',
    ]);
    expect(read('partner', 'es')[0]).toBe(
      'La iniciativa trata de aquello en lo que ustedes trabajan: Contratación equitativa.',
    );
  });

  it('says who declared a conflict, the organisation itself or another, and to others that it is not available', () => {
    const gates: readonly ToldGate[] = [
      { code: 'not_eligible', rule: 'constituency', admits: ['workers'] },
      { code: 'country_full', country: 'NI' },
      { code: 'conflict', declaredBy: 'itself', declarations: [] },
      { code: 'conflict', declaredBy: 'another', declarations: [] },
      { code: 'not_available' },
    ];
    expect(gates.map((gate) => sayGate(gate, 'en'))).toEqual([
      'The seat belongs to another constituency: Workers’ organisation.',
      'Nicaragua already has all the places that the composition gives to any one country in this constituency.',
      'The organisation has declared that it does not work on this initiative, or with somebody who leads it or takes part. It may withdraw that at any time.',
      'Somebody who leads the initiative or takes part in it has declared that it does not work with the organisation.',
      'Not available.',
    ]);
  });

  it('says which gap is closed, and the composition before and after', () => {
    const seats = [
      { id: 'seat', constituency: 'workers', minimum: 1, maximum: 1 },
      { id: 'other', constituency: 'employers', minimum: 1, maximum: 2 },
    ];
    const joining = explained(callWith({ seats, themes: ['data'] }), candidateWith({ themes: ['data'] }));
    expect(joining.gaps.map((gap) => sayGap(gap, 'en'))).toEqual([
      'Would fill the seat that is missing: Workers’ organisation.',
    ]);
    expect(sayComposition(joining, 'en')).toBe(
      'The alliance has 0 of the 2 places that its composition requires; with this organisation it would have 1. ' +
        'Still missing: Employers’ organisation.',
    );
    expect(sayComposition(joining, 'es')).toMatch(/tendría 1\. Seguiría faltando: Organización de empleadores\.$/);
  });

  it('says of the order that it is no league table', () => {
    expect(say('notice.order', 'en')).toContain('does not measure how representative');
  });
});
