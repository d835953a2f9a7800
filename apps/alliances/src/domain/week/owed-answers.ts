import { decidersOf, groupOf } from '../admission/candidates.js';
import { isInvitationOpen } from '../admission/invitation.js';
import { askedIfAlive, findSeat, hasEnded, votingMembers, type Alliance } from '../alliance/alliance.js';
import { candidateObstacle } from '../alliance/succession.js';
import { followedUp } from '../ending/follow-up.js';
import type { PolicyAnswer } from '../composition/policy.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import { dayEnds } from '../time/day-ends.js';
import { openAmendment } from '../workplan/amendment.js';
import { responsesToPresent } from '../workplan/workplan-quorum.js';
import type { OwedAnswer } from './owed-answer.js';
import { owedMinutes, owedOnSilences, owedReports, owedSignOffs, owedValues } from './owed-papers.js';
import { owedVerifications } from './owed-verifications.js';
import { owedWords } from './owed-words.js';

/** Everything that is awaited in an alliance, by what is awaited. */
export function owedAnswers(record: AllianceRecord, at: string): readonly OwedAnswer[] {
  const { alliance, workplan, rhythm } = record;
  if (hasEnded(alliance)) return afterTheEnd(record).filter(({ organizations }) => organizations.length > 0);
  const voting = [...new Set(votingMembers(alliance).map(({ organizationId }) => organizationId))];
  const but = (answered: readonly string[]): readonly string[] => voting.filter((id) => !answered.includes(id));
  const { id, proposedPolicy: proposed, proposedDissolution: end, coordinator, lifeQuestion: question } = alliance;
  const ending: readonly OwedAnswer[] = end
    ? [{ what: 'dissolution', id, since: end.proposedAt, organizations: but(answeredTo(end)) }]
    : [];
  if (alliance.status === 'dormant') return ending.filter(({ organizations }) => organizations.length > 0);
  const amendment = openAmendment(workplan.amendments);
  const undecided = alliance.status !== 'forming' && !coordinator.confirmed && coordinator.restingSince === undefined;
  const answers: readonly (OwedAnswer | false)[] = [
    ...invitations(alliance, at),
    ...candidacies(alliance, at),
    undecided && { what: 'coordinator', id, since: coordinator.since, organizations: but(named(alliance)) },
    proposed !== undefined && {
      what: 'composition',
      id,
      since: proposed.proposedAt,
      organizations: but(answeredTo(proposed)),
    },
    workplan.status === 'proposed' && {
      what: 'workplan',
      id,
      ...(workplan.proposedAt !== undefined && { since: workplan.proposedAt }),
      organizations: but(organizationsOf(responsesToPresent(workplan))),
    },
    amendment !== undefined && {
      what: 'amendment',
      id,
      since: amendment.proposedAt,
      organizations: but(organizationsOf(amendment.answers)),
    },
    ...ending,
    ...owedMinutes(record),
    ...owedReports(record),
    ...owedSignOffs(record),
    ...owedOnSilences(record),
    ...owedValues(record),
    ...owedVerifications(record),
    ...owedWords(record),
    question !== undefined && {
      what: 'still_alive',
      id,
      since: question.askedAt,
      until: dayEnds(question.answerBy, rhythm.rule?.timeZone).toISOString(),
      organizations: askedIfAlive(alliance),
    },
  ];
  return answers.filter((one) => one !== false).filter(({ organizations }) => organizations.length > 0);
}

function invitations(alliance: Alliance, at: string): readonly OwedAnswer[] {
  return alliance.invitations
    .filter((one) => isInvitationOpen(one, at))
    .map(({ id, sentAt: since, expiresAt: until, organizationId }) => {
      return { what: 'invitation', id, since, until, organizations: [organizationId] };
    });
}

/**
 * What became of each point that was handed over; and where it has concluded, the words that can still be given: on its
 * last papers, and on what others completed or delivered.
 */
function afterTheEnd(record: AllianceRecord): readonly OwedAnswer[] {
  const { alliance } = record;
  if (alliance.status === 'dissolved') return handedOver(alliance);
  const deliveries = owedWords(record).filter(({ what }) => what === 'delivery' || what === 'evidence_reader');
  const papers = [...owedMinutes(record), ...owedSignOffs(record)];
  return [...handedOver(alliance), ...papers, ...owedVerifications(record), ...deliveries];
}

/** What became of each point that was handed over at the end. */
function handedOver(alliance: Alliance): readonly OwedAnswer[] {
  const since = (alliance.conclusion ?? alliance.dissolution)?.at;
  return followedUp(alliance).map(({ id, title, organizationId }) => {
    const organizations = organizationId === undefined ? [] : [organizationId];
    return { what: 'handed_over', id, ...(title && { title }), ...(since !== undefined && { since }), organizations };
  });
}

/** Nobody owes a word on a candidate for whom there is no place now: it could not be a yes. */
function candidacies(alliance: Alliance, at: string): readonly OwedAnswer[] {
  return alliance.interests.flatMap((interest): readonly OwedAnswer[] => {
    const seat = findSeat(alliance, interest.seatId);
    if (!seat || interest.status !== 'submitted' || candidateObstacle(alliance, seat, interest, at)) return [];
    const deciders = decidersOf(alliance, seat, interest);
    const one = { what: 'candidacy', id: interest.id, since: interest.expressedAt } as const;
    return deciders.by === 'coordinator'
      ? [{ ...one, organizations: [alliance.coordinator.organizationId] }]
      : [{ ...one, group: groupOf(alliance, interest), organizations: deciders.organizations }];
  });
}

const named = ({ coordinator }: Alliance): readonly string[] => coordinator.named.map(({ by }) => by);

/** Who has answered what is proposed; a dissent that stands from what was proposed before is no answer to it. */
const answeredTo = ({
  proposedAt,
  answers,
}: {
  readonly proposedAt: string;
  readonly answers: readonly PolicyAnswer[];
}): readonly string[] => organizationsOf(answers.filter(({ at }) => at >= proposedAt));

const organizationsOf = (answers: readonly { readonly organizationId: string }[]): readonly string[] =>
  answers.map(({ organizationId }) => organizationId);
