import { dayOf } from '#contracts';
import { findSeat, votingMembers } from '../../domain/alliance/alliance.js';
import type { LocalizedText } from '../../domain/decision.js';
import type { Commitment } from '../../domain/ledger/commitment.js';
import type { AllianceRecord } from '../../domain/record/alliance-record.js';
import { dayOfMeeting } from '../../domain/meetings/meeting-day.js';
import type { ProgressReport } from '../../domain/reports/report.js';
import { openAmendment } from '../../domain/workplan/amendment.js';
import type { AllianceLink } from './answer-links.js';
import type { AskedItemApart } from './find-asked-item.js';
import type { QuestionDays, QuestionDetails, Written } from './question.js';

export interface DescribedItem {
  readonly days: QuestionDays;
  readonly details: QuestionDetails;
  /** Whom it speaks of besides whoever is asked. */
  readonly organizationId?: string;
}

/** What there is to say of an item that is asked about still. */
export function describeItem(record: AllianceRecord, apart: AskedItemApart, link: AllianceLink): DescribedItem {
  const { alliance, workplan } = record;
  switch (link.kind) {
    case 'invitation': {
      const invitation = alliance.invitations.find(({ id }) => id === link.id);
      if (!invitation) return nothing;
      return { days: { day: invitation.expiresOn }, details: candidacy(record, invitation) };
    }
    case 'interest': {
      const interest = alliance.interests.find(({ id }) => id === link.id);
      if (!interest) return nothing;
      return { days: {}, details: candidacy(record, interest), organizationId: interest.organizationId };
    }
    case 'minutes':
      return apart.meeting ? { days: { day: dayOfMeeting(apart.meeting, record.rhythm.rule) }, details: {} } : nothing;
    case 'workplan':
      return nothing;
    case 'amendment':
      return { days: {}, details: { written: [...written('reason', openAmendment(workplan.amendments)?.reason)] } };
    case 'composition': {
      const { seats } = alliance.proposedPolicy ?? {};
      return { days: {}, details: { ...(seats && { seats }) } };
    }
    case 'report':
      return apart.report ? ofReport(record, apart.report, link.organizationId) : nothing;
    case 'commitment':
      return apart.commitment ? ofPromise(apart.commitment) : nothing;
    case 'delivery':
      return apart.commitment ? ofDelivery(apart.commitment, link.id) : nothing;
    case 'life': {
      const { lifeQuestion } = alliance;
      if (!lifeQuestion) return nothing;
      return { days: { from: dayOf(lifeQuestion.since), day: lifeQuestion.answerBy }, details: {} };
    }
  }
}

const nothing: DescribedItem = { days: {}, details: {} };

interface Candidacy {
  readonly seatId: string;
  readonly message: LocalizedText;
}

function candidacy({ alliance }: AllianceRecord, { seatId, message }: Candidacy): QuestionDetails {
  const seat = findSeat(alliance, seatId)?.constituency;
  return { ...(seat !== undefined && { seat }), written: written('message', message) };
}

function ofReport({ alliance }: AllianceRecord, report: ProgressReport, organizationId: string): DescribedItem {
  const { period, content, hearings } = report;
  const own = votingMembers(alliance).find((one) => one.organizationId === organizationId)?.constituency;
  const day = hearings.find(({ constituency }) => constituency === own)?.endsOn;
  const texts = [...written('challenges', content?.challenges), ...written('wayForward', content?.wayForward)];
  return {
    days: { from: period.from, to: period.to, ...(day !== undefined && { day }) },
    details: { ...(content && { overall: content.overallStatus }), written: texts },
  };
}

function ofPromise({ kind, unit, amount, what, organizationId }: Commitment): DescribedItem {
  return { days: {}, details: { measure: { kind, unit, amount }, written: written('promised', what) }, organizationId };
}

function ofDelivery({ kind, unit, what, organizationId, deliveries }: Commitment, deliveryId: string): DescribedItem {
  const delivery = deliveries.find(({ id }) => id === deliveryId);
  if (!delivery) return nothing;
  const { amount, deliveredOn: day, note, evidence } = delivery;
  const texts = [...written('promised', what), ...written('note', note)];
  return { days: { day }, details: { measure: { kind, unit, amount }, evidence, written: texts }, organizationId };
}

/** Nothing where nothing was written. */
const written = (as: Written['as'], text: LocalizedText = {}): readonly Written[] =>
  Object.keys(text).length > 0 ? [{ as, text }] : [];
