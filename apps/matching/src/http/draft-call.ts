import { type LookingFor, seatsSought } from '#contracts';
import { compositionTemplate, isConfidentialTheme } from '#taxonomy';
import type { PreviewedDraft } from '../application/preview-matches.js';
import type { PreviewedDraftDto, PreviewedSearchDto } from './draft.dto.js';

/** The draft as it would be published, with the seats that it would seek. */
export function draftCall(dto: PreviewedDraftDto, leadId: string): PreviewedDraft {
  const { themes = [], sourceLanguage, composition, lookingFor = [] } = dto;
  const template = composition ? (compositionTemplate(composition.template)?.seats ?? []) : [];
  return {
    leadId,
    content: {
      themes,
      sectors: dto.sectors ?? [],
      occupations: dto.occupations ?? [],
      populations: dto.populations ?? [],
      places: dto.places ?? [],
      corridors: dto.corridors ?? [],
      has: dto.has ?? [],
      workingLanguages: dto.workingLanguages ?? [sourceLanguage],
      visibility: dto.visibility ?? (themes.some(isConfidentialTheme) ? 'alliance' : 'public'),
      ...(dto.matching && { matching: dto.matching }),
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

/** Ties are broken by the seat's id: by numbers, the same draft is shown in the same order each time. */
function seatNumbers(): () => string {
  let last = 0;
  return () => `seat ${++last}`;
}
