import { invalid } from '#http';
import { isConfidentialTheme } from '#taxonomy';

/** Those that an initiative may have; `group` is for what one constituency says among itself. */
export const draftVisibilities = ['public', 'registered', 'alliance', 'organisation'] as const;
export type DraftVisibility = (typeof draftVisibilities)[number];

const confidential: readonly DraftVisibility[] = ['alliance', 'organisation'];

/**
 * What a draft would start with if it were saved: `alliance` with a theme on which a call could harm those it speaks
 * of, unless its author wants it narrower.
 * @throws Problem 400 when such a theme comes together with a wider visibility
 */
export function startingVisibility(themes: readonly string[], asked: DraftVisibility | undefined): DraftVisibility {
  if (!themes.some(isConfidentialTheme)) return asked ?? 'public';
  if (asked === undefined) return 'alliance';
  if (confidential.includes(asked)) return asked;
  throw invalid([{ pointer: '/visibility', code: 'not_allowed', params: { values: confidential.join(', ') } }]);
}
