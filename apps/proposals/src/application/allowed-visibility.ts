import { invalid } from '#http';
import {
  confidentialVisibilities,
  type InitiativeVisibility,
  type VisibilityChange,
  visibilityAfter,
} from '../domain/visibility.js';

/** @throws Problem 400 when a theme that starts confidential comes together with a wider visibility */
export function allowedVisibility(change: VisibilityChange): InitiativeVisibility {
  const visibility = visibilityAfter(change);
  if (visibility) return visibility;
  const params = { values: confidentialVisibilities.join(', ') };
  throw invalid([{ pointer: '/visibility', code: 'not_allowed', params }]);
}
