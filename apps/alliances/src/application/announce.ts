import { AllianceFormingStarted, ReminderSettled } from '#contracts';
import type { Tx } from '#persistence';
import type { AllianceFormingStarted as Started } from '../domain/alliance/alliance-events.js';
import { isHeld } from '../domain/composition/place.js';
import type { Step } from '../domain/record/conduct.js';
import { settledReminders } from '../domain/week/settled-reminders.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { announceAdmission } from './announce-admission.js';
import { announceAlliance } from './announce-alliance.js';
import { announceAffiliates } from './announce-affiliates.js';
import { announceClearance } from './announce-clearances.js';
import { announceIndicator } from './announce-indicators.js';
import { announceLedger } from './announce-ledger.js';
import { announceMeeting, announceRhythm } from './announce-meetings.js';
import { announceReport } from './announce-reports.js';
import { announceWord } from './announce-words.js';
import { announceHealth, announceWork } from './announce-work.js';
import type { Voice } from './voice.js';

export function announceStart(
  { allianceId, initiativeId, leadOrganizationId, coordinator, seats }: Started,
  tx: Tx,
): void {
  tx.emit(AllianceFormingStarted, allianceId, {
    allianceId,
    initiativeId,
    leadOrganizationId,
    coordinatorPersonId: coordinator.personId,
    seats: seats.map(({ id, constituency, kind, minimum, maximum }) => ({ id, constituency, kind, minimum, maximum })),
  });
}

/** Of what a change as a whole left: who was reminded and owes nothing any more. */
export function announceSettledReminders(before: StoredAlliance, after: StoredAlliance, at: string, tx: Tx): void {
  const { initiativeId } = after.call;
  const { id: allianceId } = after.record.alliance;
  for (const organizationId of settledReminders(before.record, after.record, at)) {
    tx.emit(ReminderSettled, allianceId, { allianceId, initiativeId, organizationId });
  }
}

/** What the events of a step tell that is not of the alliance itself. */
export interface Around extends Pick<Voice, 'openDuties'> {
  readonly initiativeId: string;
}

/** Emits the events that a step means to the other services; some mean nothing outside. */
export function announce({ fact, after }: Step, { initiativeId, openDuties }: Around, tx: Tx): void {
  const { alliance } = after;
  const voice: Voice = {
    ids: { allianceId: alliance.id, initiativeId },
    members: [...new Set(alliance.places.filter(isHeld).map(({ organizationId }) => organizationId))],
    openDuties,
    say: (contract, data) => tx.emit(contract, alliance.id, data),
  };
  if (fact.of === 'workplan') return announceWork(fact.event, after, voice);
  if (fact.of === 'health') return announceHealth(fact.event, after, voice);
  if (fact.of === 'rhythm') return announceRhythm(fact.event, after, voice);
  if (fact.of === 'meeting') return announceMeeting(fact.event, voice);
  if (fact.of === 'ledger') return announceLedger(fact.event, after, voice);
  if (fact.of === 'report') return announceReport(fact.event, after, voice);
  if (fact.of === 'clearance') return announceClearance(fact.event, voice);
  if (fact.of === 'affiliates') return announceAffiliates(fact.event, voice);
  if (fact.of === 'indicator') return announceIndicator(fact.event, after, voice);
  if (fact.of === 'words') return announceWord(fact.event, after, voice);
  switch (fact.event.type) {
    case 'partner-invited':
    case 'invitation-seen':
    case 'invitation-expiring':
    case 'answer-recorded':
    case 'interest-replaced':
    case 'invitation-accepted':
    case 'invitation-declined':
    case 'invitation-expired':
    case 'invitation-withdrawn':
    case 'interest-expressed':
    case 'interest-accepted':
    case 'interest-declined':
    case 'interest-withdrawn':
      return announceAdmission(fact.event, alliance, voice);
    default:
      return announceAlliance(fact.event, alliance, voice);
  }
}
