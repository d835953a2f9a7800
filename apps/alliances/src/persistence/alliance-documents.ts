import type { Alliance } from '../domain/alliance/alliance.js';
import { plainRules } from '../domain/composition/rules.js';
import { emptyReporting } from '../domain/reports/reporting.js';
import { emptyRhythm } from '../domain/rhythm/rhythm.js';
import { openTo, participantsOf } from '../domain/record/standpoint.js';
import { summarizeRecord } from '../domain/record/summarize-record.js';
import { dutiesIn } from '../domain/week/duties.js';
import { owedAnswers } from '../domain/week/owed-answers.js';
import type { AllianceDocument } from './alliance.schema.js';
import type { StoredAlliance } from './stored-alliance.js';
import { withPlanBody } from './with-plan-body.js';
import { withUnasked } from './with-unasked.js';
import type { WorkplanDocument } from './workplan.schema.js';

/** State as JSON has it: what is undefined is absent, where the driver would write null. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const idsOf = (rows: readonly { readonly organizationId: string }[]): string[] => [
  ...new Set(rows.map(({ organizationId }) => organizationId)),
];

/** All of the document but the end of its audit chain, which signs for it. */
export function allianceFields(
  { record, call, version }: StoredAlliance,
  at: string,
): Omit<AllianceDocument, 'auditHead'> {
  const { alliance, health, rhythm, promises, reporting, awaitedValues, awaitedWords, lastActivityAt } = record;
  const owed = owedAnswers(record, at);
  return {
    _id: alliance.id,
    version,
    state: plain(alliance),
    health: plain(health),
    rhythm: plain(rhythm),
    promises: plain(promises),
    reporting: plain(reporting),
    awaitedValues: plain(awaitedValues),
    awaitedWords: plain(awaitedWords),
    lastActivityAt,
    call: plain(call),
    initiativeIds: [...alliance.initiatives],
    status: alliance.status,
    visibility: call.visibility,
    participants: [...participantsOf(alliance)],
    openTo: [...openTo(alliance, call)],
    invited: idsOf(alliance.invitations),
    interested: idsOf(alliance.interests),
    summary: plain(summarizeRecord(record, owed)),
    owed: plain(owed),
    duties: plain(dutiesIn(record, owed)),
  };
}

export function toAllianceDocument(stored: StoredAlliance, at: string): AllianceDocument {
  const { auditHead } = stored;
  return { ...allianceFields(stored, at), ...(auditHead && { auditHead }) };
}

export const toWorkplanDocument = ({ record: { workplan }, workplanVersion }: StoredAlliance): WorkplanDocument => ({
  _id: workplan.allianceId,
  version: workplanVersion,
  state: plain(workplan),
});

/** What was stored before policies had versions: the seats were all there was to them. */
function withPolicy(state: AllianceDocument['state']): Alliance {
  const { policy, formerPolicies = [], constitutedAt, proposedPolicy: proposed }: Partial<Alliance> = state;
  const { policyProposals = proposed ? 1 : 0 }: Partial<Alliance> = state;
  const since = constitutedAt ?? (state.status === 'forming' ? undefined : state.statusSince);
  const first = { version: 1, from: state.coordinator.since, origin: 'initiative', rules: plainRules } as const;
  return {
    ...state,
    policy: policy ?? first,
    formerPolicies,
    policyProposals,
    // Proposals have had no number from the beginning.
    ...(proposed && { proposedPolicy: { ...proposed, proposal: policyProposals } }),
    ...(since !== undefined && { constitutedAt: since }),
  };
}

export function fromDocuments(alliance: AllianceDocument, workplan: WorkplanDocument): StoredAlliance {
  const { state, health, rhythm = emptyRhythm, promises = [], reporting = emptyReporting } = alliance;
  const { awaitedValues = [], lastActivityAt, call, version, auditHead } = alliance;
  const awaitedWords = withUnasked(alliance.awaitedWords ?? [], state);
  const kept = { health, rhythm, promises, reporting, awaitedValues, awaitedWords, lastActivityAt };
  return {
    record: { alliance: withPolicy(state), workplan: withPlanBody(workplan.state), ...kept },
    call,
    version,
    workplanVersion: workplan.version,
    ...(auditHead && { auditHead }),
  };
}
