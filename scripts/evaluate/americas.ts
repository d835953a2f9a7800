import { seatsSought } from '#contracts';
import { compositionTemplate } from '#taxonomy';
import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';
import type { SampleInitiative, SampleOrganization } from '../../data/americas/sample.js';

/** The day on which the sample is looked at. */
export const sampleDay = '2026-11-22';

export const sampleCandidate = ({ key, body }: SampleOrganization): Candidate => ({
  id: key,
  version: 1,
  profile: body,
  revisedOn: sampleDay,
  suspended: false,
});

/** One call for each seat that the initiative would seek if it were published. */
export function sampleCalls({ key, lead, body }: SampleInitiative): readonly SeatCall[] {
  const template = compositionTemplate(body.composition.template)?.seats ?? [];
  let seatNumber = 0;
  const seats = seatsSought(body.lookingFor, template, [], () => `${key}, seat ${++seatNumber}`);
  return seats.map((seat) => ({
    initiativeId: key,
    initiativeVersion: 1,
    leadId: lead,
    content: { ...body, seats },
    seat,
    publishedOn: sampleDay,
    filled: {},
  }));
}
