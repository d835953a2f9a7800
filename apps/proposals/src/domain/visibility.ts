import type { InitiativeContent } from '#contracts';
import { isConfidentialTheme } from '#taxonomy';

export type InitiativeVisibility = InitiativeContent['visibility'];

/** Those that an initiative may have, the widest first; `group` is for what one constituency says among itself. */
export const initiativeVisibilities = ['public', 'registered', 'alliance', 'organisation'] as const;

/** Those that show an initiative to nobody who was not brought to it. */
export const confidentialVisibilities = ['alliance', 'organisation'] as const satisfies InitiativeVisibility[];

export const isConfidential = (visibility: InitiativeVisibility): boolean =>
  confidentialVisibilities.some((confidential) => confidential === visibility);

export interface VisibilityChange {
  /** The themes from now on. */
  readonly themes: readonly string[];
  /** What the author asks for, if anything. */
  readonly asked?: InitiativeVisibility | undefined;
  /** Undefined when the initiative is new. */
  readonly before?: { readonly themes: readonly string[]; readonly visibility: InitiativeVisibility };
}

/**
 * The visibility that follows from a change. A theme on which a call could harm those it speaks of starts confidential:
 * the author opens it later, in a change of its own, or never.
 * @returns undefined when the author asks for the theme and for a wider visibility at once
 */
export function visibilityAfter({ themes, asked, before }: VisibilityChange): InitiativeVisibility | undefined {
  const present = before?.visibility ?? 'public';
  const startsConfidential = themes.some(isConfidentialTheme) && before?.themes.some(isConfidentialTheme) !== true;
  if (!startsConfidential) return asked ?? present;
  if (asked !== undefined) return isConfidential(asked) ? asked : undefined;
  return isConfidential(present) ? present : 'alliance';
}
