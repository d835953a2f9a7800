import { invalid } from '#http';

/**
 * Whom a request names: by id or by address, never by both.
 * @throws Problem 400
 */
export function personGiven({
  personId,
  email,
}: {
  readonly personId?: string;
  readonly email?: string;
}): { readonly personId: string } | { readonly email: string } {
  if (email === undefined) {
    if (personId === undefined) throw invalid([{ pointer: '/personId', code: 'required' }]);
    return { personId };
  }
  if (personId !== undefined) throw invalid([{ pointer: '/personId', code: 'unknown_property' }]);
  return { email };
}
