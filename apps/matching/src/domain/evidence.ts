import type { Answer } from './coverage.js';
import { evidenceTypes } from './evidence-types.js';
import type { Evidence } from './explanation.js';
import type { Bearing } from './features/experience.js';
import { statedEfforts } from './features/effort.js';
import { documentedBy } from './features/instruments.js';
import type { Facet } from './facets.js';
import type { Feature, Model, Side } from './model.js';
import type { Pair } from './pair.js';
import { codeOf } from './relatedness.js';
import { toldOf } from './told-of-call.js';

/** What the value of a feature rests on, for one side. A value of 0 rests on nothing. */
export function evidenceFor(
  side: Side,
  feature: Feature,
  pair: Pair,
  { instrument: ofModel }: Pick<Model, 'instrument'>,
): readonly Evidence[] {
  const { call, candidate } = pair;
  switch (feature) {
    case 'experience':
      return experienceEvidence(pair.bearings);
    case 'text':
      return [{ type: 'texts', id: side === 'initiative' ? 'mission' : 'call', strength: pair.similarity }];
    case 'effort':
      return statedEfforts(call.call.content.expectedEffort, candidate.candidate.profile.capacity).map(
        ({ kind, share, ...figures }) => ({
          type: 'effort',
          id: kind,
          ...(share !== undefined && { strength: share }),
          ...figures,
        }),
      );
    case 'instrument':
      return documentedBy(call.question, candidate.candidate.profile.instruments).flatMap(
        ({ instrument, here, statements }) =>
          statements.map(({ country, status, on, source }) => ({
            type: 'instruments' as const,
            id: instrument,
            strength: here ? 1 : ofModel.elsewhere,
            ...{ country, status, on, source },
          })),
      );
    case 'language':
      return pair.commonLanguages.map((id) => ({ type: 'languages', id }));
    case 'composition':
      return toldOf(call).bySeat;
    case 'recency':
      return side === 'partner' ? toldOf(call).byPublication : [{ type: 'days', id: candidate.candidate.revisedOn }];
    default: {
      const answers = side === 'initiative' ? pair.given : pair.gained;
      return answers[feature].map((answer) => fromAnswer(feature, answer));
    }
  }
}

function experienceEvidence(bearings: readonly Bearing[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { experience, weight, allianceOf } of bearings) {
    const { theme, place, year } = experience;
    evidence.push({
      type: 'themes',
      id: theme,
      strength: weight,
      ...(year !== undefined && { year }),
      ...(allianceOf !== undefined && { allianceOf }),
    });
    evidence.push({ type: 'places', id: place });
  }
  return evidence;
}

function fromAnswer(facet: Facet, { asked, given, strength }: Answer): Evidence {
  const type = evidenceTypes[facet];
  if (facet !== 'corridor')
    return asked === given ? { type, id: asked, strength } : { type, id: asked, strength, matched: given };
  const id = codeOf(asked);
  const matched = codeOf(given);
  if (given.startsWith('place:')) return { type, id, strength, matched, matchedType: 'places' };
  return matched === id ? { type, id, strength } : { type, id, strength, matched };
}
