import { type LookingFor, seatsSought } from '#contracts';
import { compositionTemplate } from '#taxonomy';
import type { PreviewedDraft } from '../application/preview-matches.js';
import type { ComparedDraft } from '../domain/similar/codes-said.js';
import { previewedVisibility } from './draft-visibility.js';
import type { PreviewedDraftDto, PreviewedSearchDto } from './draft.dto.js';

/** The draft as it would be published, with the seats that it would seek. */
export function draftCall(dto: PreviewedDraftDto, leadId: string): PreviewedDraft {
  const { themes = [], sourceLanguage, composition, lookingFor = [] } = dto;
  const template = composition ? (compositionTemplate(composition.template)?.seats ?? []) : [];
  return {
    leadId,
    content: {
      ...(dto.title ? { title: dto.title } : {}),
      ...(dto.summary ? { summary: dto.summary } : {}),
      ...(dto.problem ? { problem: dto.problem } : {}),
      themes,
      sectors: dto.sectors ?? [],
      occupations: dto.occupations ?? [],
      populations: dto.populations ?? [],
      places: dto.places ?? [],
      corridors: dto.corridors ?? [],
      has: dto.has ?? [],
      workingLanguages: dto.workingLanguages ?? [sourceLanguage],
      visibility: previewedVisibility(themes, dto.visibility),
      ...(dto.composition && { template: dto.composition.template }),
      ...(dto.matching && { matching: dto.matching }),
      ...(dto.expectedEffort && { expectedEffort: dto.expectedEffort }),
      ...(dto.instruments && { instruments: dto.instruments }),
      seats: seatsSought(lookingFor.map(wanted), template, [], seatNumbers()),
    },
  };
}

const wanted = ({ constituency, places = [], offers = [], count = 1, mandate }: PreviewedSearchDto): LookingFor => ({
  constituency,
  places,
  offers,
  count,
  ...(mandate !== undefined && { mandate }),
});

/** What a draft is compared with other initiatives by. */
export const comparedDraft = (dto: PreviewedDraftDto): ComparedDraft => ({
  codes: {
    themes: dto.themes ?? [],
    corridors: dto.corridors ?? [],
    places: dto.places ?? [],
    instruments: dto.instruments ?? [],
    goals: dto.goals ?? [],
    sectors: dto.sectors ?? [],
    populations: dto.populations ?? [],
  },
  texts: [dto.title, dto.summary, dto.problem],
});

/** Ties are broken by the seat's id: by numbers, the same draft is shown in the same order each time. */
function seatNumbers(): () => string {
  let last = 0;
  return () => `seat ${++last}`;
}
