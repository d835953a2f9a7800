import type { Initiative } from './initiative.js';
import { organizationsOf } from './shown-to.js';
import { isConfidential } from './visibility.js';

/** Who reads: `public`, who is signed in (`registered`), or an organisation by its id. */
export type AudienceKey = string;

/** Everybody who may read an initiative. Nobody but the lead sees a draft. */
export function audienceOf({
  status,
  draft,
  leadOrganizationId,
  shownTo,
}: Pick<Initiative, 'status' | 'draft' | 'leadOrganizationId' | 'shownTo'>): readonly AudienceKey[] {
  if (status === 'draft') return [leadOrganizationId];
  const brought = new Set([leadOrganizationId, ...organizationsOf(shownTo)]);
  return isConfidential(draft.visibility) ? [...brought] : [draft.visibility, ...brought];
}

/** Of a reader's keys those of organisations: under these it reads what it was brought to, or leads. */
export const ownKeys = (keys: readonly AudienceKey[]): readonly AudienceKey[] =>
  keys.filter((key) => key !== 'public' && key !== 'registered');

/** The keys under which a reader finds initiatives: of somebody signed in, with the organisations read for. */
export const readerKeys = (organizations: readonly string[] | undefined): readonly AudienceKey[] =>
  organizations === undefined ? ['public'] : ['public', 'registered', ...organizations];

export const mayRead = (
  initiative: Pick<Initiative, 'status' | 'draft' | 'leadOrganizationId' | 'shownTo'>,
  keys: readonly AudienceKey[],
): boolean => audienceOf(initiative).some((key) => keys.includes(key));

/** Whether a reader was brought to the initiative, and so reads also what was confidential earlier. */
export const isInsider = (
  { leadOrganizationId, shownTo }: Pick<Initiative, 'leadOrganizationId' | 'shownTo'>,
  keys: readonly AudienceKey[],
): boolean => [leadOrganizationId, ...organizationsOf(shownTo)].some((id) => keys.includes(id));
