import { isConfidentialTheme } from '#taxonomy';

/** Those that an initiative may have; `group` is for what one constituency says among itself. */
export const draftVisibilities = ['public', 'registered', 'alliance', 'organisation'] as const;
export type DraftVisibility = (typeof draftVisibilities)[number];

/**
 * What a draft is looked at with: what its author asks for, since a saved one may have been opened by a change of its
 * own. Where nothing is asked, what it would start with: `alliance` with a theme on which a call could harm those it
 * speaks of.
 */
export const previewedVisibility = (themes: readonly string[], asked: DraftVisibility | undefined): DraftVisibility =>
  asked ?? (themes.some(isConfidentialTheme) ? 'alliance' : 'public');
