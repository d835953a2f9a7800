import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { firstWords } from '../first-words.js';
import { refusal } from '../refusal.js';
import { dayAt } from '../time/day-ends.js';
import { hundredths, sumOf } from './amount.js';
import { type Commitment, deliveredOf, type Delivery } from './commitment.js';
import type { CommitmentCommand, LedgerSetting } from './commitment-commands.js';
import { evolveCommitment } from './evolve-commitment.js';
import type { LedgerEvent } from './ledger-events.js';
import { mayJudge, mayReadAll, readersOf, shownTo } from './read-evidence.js';

type Command<T extends CommitmentCommand['type']> = Extract<CommitmentCommand, { type: T }>;
type About = Pick<LedgerEvent, 'at' | 'commitmentId' | 'ownerOrganizationId' | 'title'>;

export const aboutCommitment = ({ id: commitmentId, organizationId, what }: Commitment, at: string): About => ({
  at,
  commitmentId,
  ownerOrganizationId: organizationId,
  title: firstWords(what),
});

/**
 * A delivery comes with evidence; who may read it is named among the members. One of them, another than whoever
 * delivered, may read all of it: else nobody could ever judge it.
 */
export function reportDelivery(
  commitment: Commitment,
  { by, amount, deliveredOn, note, evidence }: Command<'report-delivery'>,
  { members, timeZone }: LedgerSetting,
  { at, newId }: DecisionContext,
): Decision<LedgerEvent> {
  const { status, milestoneId, needId } = commitment;
  // Where the alliance has named no zone, today is wherever it is latest.
  if (deliveredOn > (timeZone === undefined ? at.slice(0, 10) : dayAt(at, timeZone))) {
    return refuse(refusal('not_delivered_yet', 'delivery', { state: status, facts: { deliveredOn } }));
  }
  const stranger = evidence.flatMap(({ visibleTo }) => visibleTo).find((id) => !members.includes(id));
  if (stranger !== undefined) {
    return refuse(refusal('not_at_the_table', 'delivery', { state: status, facts: { organizationId: stranger } }));
  }
  const said = by.organizationId === commitment.organizationId ? {} : { reportedBy: by.organizationId };
  const judges = members.filter((id) => mayJudge({ evidence, ...said }, commitment, id));
  if (judges.length === 0) {
    const others = members.filter((id) => id !== by.organizationId).length;
    return refuse(refusal('evidence_apart', 'delivery', { state: status, facts: { others } }));
  }
  const reported = { status: 'reported', reportedAt: at, ...said } as const;
  const delivered: Delivery = { id: newId(), amount, deliveredOn, note, evidence, ...reported };
  const about = aboutCommitment(commitment, at);
  const serves = { ...(milestoneId !== undefined && { milestoneId }), ...(needId !== undefined && { needId }) };
  return accept({ type: 'delivery-reported', ...about, deliveryId: delivered.id, delivered, serves });
}

/**
 * Who reported a delivery names a further member that may read all that shows it, as where the one that was named has left
 * and nobody could judge it any more.
 */
export function showEvidence(
  commitment: Commitment,
  delivery: Delivery,
  { readerOrganizationId: organizationId }: Command<'show-evidence'>,
  { members }: LedgerSetting,
  about: About,
): Decision<LedgerEvent> {
  const { status: state, evidence } = delivery;
  if (!members.includes(organizationId)) {
    return refuse(refusal('not_at_the_table', 'delivery', { state, facts: { organizationId } }));
  }
  if (state !== 'reported') {
    return refuse(refusal('illegal_transition', 'delivery', { state, facts: { command: 'show-evidence' } }));
  }
  if (mayReadAll(delivery, commitment, organizationId)) return accept();
  const among = readersOf(shownTo(organizationId, evidence)) ?? [];
  return accept({ type: 'evidence-shown', ...about, deliveryId: delivery.id, shown: { organizationId, among } });
}

/** Another organisation, which may read all of the evidence, says whether it is true. Said once. */
export function judgeDelivery(
  commitment: Commitment,
  delivery: Delivery,
  { by, verdict, note }: Command<'judge-delivery'>,
  about: About,
): Decision<LedgerEvent> {
  const { organizationId: judgedBy } = by;
  if (judgedBy === delivery.reportedBy) return refuse(refusal('judged_by_owner', 'delivery'));
  if (!mayJudge(delivery, commitment, judgedBy)) {
    return refuse(refusal('not_entitled', 'delivery'));
  }
  if (delivery.status === verdict) return accept();
  if (delivery.status !== 'reported') {
    const state = delivery.status;
    return refuse(refusal('illegal_transition', 'delivery', { state, facts: { command: 'judge-delivery' } }));
  }
  const type = verdict === 'validated' ? 'delivery-validated' : 'delivery-rejected';
  return withCompletion(commitment, { type, ...about, deliveryId: delivery.id, judgedBy, note });
}

/** When as much as stands promised has been validated, the commitment is delivered. */
export function withCompletion(commitment: Commitment, event: LedgerEvent): Decision<LedgerEvent> {
  const after = evolveCommitment(commitment, event);
  const open = after.status !== 'delivered' && after.status !== 'withdrawn';
  const complete = open && sumOf(deliveredOf(after)) >= hundredths(after.amount);
  const { at, commitmentId, ownerOrganizationId, title } = event;
  return complete
    ? accept<LedgerEvent>(event, { type: 'commitment-delivered', at, commitmentId, ownerOrganizationId, title })
    : accept(event);
}
