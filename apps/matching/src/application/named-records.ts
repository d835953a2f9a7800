import type { KnownOrganization } from '../persistence/read-models.js';
import { unconfirmedSince } from '../persistence/records.js';
import type { Confirmable, NamedOrganization } from './suggestion-reading.js';

/** Says something only of what was not confirmed for long. */
export function freshness(record: Parameters<typeof unconfirmedSince>[0]): Confirmable {
  const since = unconfirmedSince(record);
  return since === undefined ? {} : { unconfirmedSince: since };
}

export const namedOrganization = (known: KnownOrganization): NamedOrganization => ({
  id: known._id,
  names: known.profile.names,
  constituency: known.profile.constituency,
  ...freshness(known),
});
