import { hasEnded, isCoordinator, votingMembers, type Alliance } from '../domain/alliance/alliance.js';
import { isHeld } from '../domain/composition/place.js';
import { policyAt } from '../domain/composition/policy.js';
import { evolveMeeting } from '../domain/meetings/evolve-meeting.js';
import type { MeetingSetting } from '../domain/meetings/meeting-commands.js';
import type { MeetingEvent } from '../domain/meetings/meeting-events.js';
import type { Meeting } from '../domain/meetings/meeting.js';
import type { PartFact } from '../domain/record/alliance-record.js';
import type { Rhythm } from '../domain/rhythm/rhythm.js';

/** What decisions on meetings need to know of the alliance as it stands. */
export function meetingSettingOf(alliance: Alliance, { rule }: Rhythm): MeetingSetting {
  return {
    allianceId: alliance.id,
    allianceStatus: alliance.status,
    ...(hasEnded(alliance) && { endedAt: alliance.statusSince }),
    isCoordinator: (by) => isCoordinator(alliance, by),
    places: alliance.places,
    // A meeting before the first policy can only be one that was entered afterwards.
    rulesAt: (at) => (policyAt(alliance, at) ?? alliance.policy).rules,
    voting: votingMembers(alliance),
    members: [...new Set(alliance.places.filter(isHeld).map(({ organizationId }) => organizationId))],
    ...(rule && { rule }),
  };
}

export const changedBy = (meeting: Meeting, events: readonly MeetingEvent[]): Meeting =>
  events.reduce(evolveMeeting, meeting);

export const factsOf = (events: readonly MeetingEvent[]): readonly PartFact[] =>
  events.map((event) => ({ of: 'meeting', event }));
