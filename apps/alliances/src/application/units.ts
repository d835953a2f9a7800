import { isCode } from '#taxonomy';
import type { CommitmentKind } from '../domain/ledger/commitment.js';

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether something of this kind is counted in that unit: money in a currency (ISO 4217), all else by its code list. */
export const isUnitOf = (kind: CommitmentKind, unit: string): boolean =>
  kind === 'money' ? currencies.has(unit) : isCode('commitment_units', unit);
