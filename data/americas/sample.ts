import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InitiativeContent, OrganizationProfile } from '#contracts';

/** An organisation of the sample and the desk that signs in for it. `body` is the body of `POST /v1/organizations`. */
export interface SampleOrganization {
  /** The slug by which the sample refers to it; the file's name. */
  readonly key: string;
  /** A mailbox named after the desk and never after a person, in the language in which the desk reads. */
  readonly desk: { readonly email: string; readonly language: string };
  readonly body: OrganizationProfile;
}

/** A partner that an initiative looks for. */
interface SampleSeatSought {
  readonly constituency: string;
  readonly places: readonly string[];
  readonly offers: readonly string[];
  readonly count: number;
}

/** An initiative of the sample. `body` is the body of `POST /v1/initiatives`, sent by the desk of `lead`. */
export interface SampleInitiative {
  readonly key: string;
  /** The key of the organisation that posts it. */
  readonly lead: string;
  readonly body: Omit<InitiativeContent, 'seats' | 'template'> & {
    readonly lookingFor: readonly SampleSeatSought[];
    readonly composition: { readonly template: string };
  };
}

export interface Sample {
  readonly organizations: readonly SampleOrganization[];
  readonly initiatives: readonly SampleInitiative[];
}

function readRecords<T>(folder: string): readonly T[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T);
}

/**
 * The sample as it lies in `folder` (data/americas of the checkout), in the order of the keys.
 * @throws SyntaxError or a file-system error when a file is missing or no JSON; the records' content is checked by
 *   sample.spec.ts and, when they are loaded, by the API.
 */
export function readSample(folder: string): Sample {
  return {
    organizations: readRecords<SampleOrganization>(join(folder, 'organizations')),
    initiatives: readRecords<SampleInitiative>(join(folder, 'initiatives')),
  };
}
