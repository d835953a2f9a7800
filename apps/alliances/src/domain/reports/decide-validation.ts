import type { VotingMember } from '../alliance/alliance.js';
import { affiliatesCanStillAnswer } from '../affiliates/can-still-answer.js';
import { accept, refuse, type Decision } from '../decision.js';
import { refusal } from '../refusal.js';
import { dayAt, dayEnds, daysAfter } from '../time/day-ends.js';
import type { AboutReport } from './about-report.js';
import { evolveReport } from './evolve-report.js';
import { hasSpoken, type Hearing, isOpen, isSilent, positionOf } from './hearing.js';
import type { ReportCommand, ReportSetting } from './report-commands.js';
import type { ReportFact } from './report-events.js';
import type { ProgressReport, ReportWord } from './report.js';
import { reportingDefaults } from './reporting-rule.js';

type Command<T extends ReportCommand['type']> = Extract<ReportCommand, { type: T }>;

/** Days by which a constituency may give itself more time. */
export const longestExtensionDays = 14;

/** The text stands: each constituency that votes is asked for its word. */
export function openValidation(setting: ReportSetting, about: AboutReport): ReportFact {
  return {
    type: 'validation-opened',
    ...about,
    constituencies: constituenciesOf(setting),
    endsOn: lastDay(setting, about),
  };
}

/**
 * A voting member's word. In time it counts for its constituency, and the last constituency to speak settles the
 * report; a dissent that comes late is put on record and decides nothing.
 */
export function respond(
  report: ProgressReport,
  { type, note, clearance, affiliates }: Command<'validate-report' | 'dissent-from-report'>,
  { organizationId, constituency }: VotingMember,
  setting: ReportSetting,
  about: AboutReport,
): Decision<ReportFact> {
  const { openClearance: clearanceId, openConsultation, timeZone, closedOut } = setting;
  if (clearanceId !== undefined && !clearance) return refuse(inClearance(report, clearanceId));
  const stance = type === 'validate-report' ? 'validate' : 'dissent';
  const hearing = report.hearings.find((one) => one.constituency === constituency);
  const dates = {
    ...(timeZone !== undefined && { timeZone }),
    ...(hearing && { wordEndsOn: hearing.endsOn }),
    ...(closedOut && { closedOut }),
  };
  if (openConsultation && !affiliates && affiliatesCanStillAnswer(openConsultation, dates, about.at)) {
    return refuse(inConsultation(report, openConsultation.id));
  }
  const inTime = report.status === 'in_validation' && hearing !== undefined && isAsked(hearing, setting, about);
  if (stance === 'validate' && !hearing) return refuse(refusal('not_entitled', 'report'));
  if (stance === 'validate' && !inTime) return refuse(over(report, hearing));
  const last = report.words.findLast((word) => word.organizationId === organizationId);
  const same = last?.stance === stance && last.late === !inTime && JSON.stringify(last.note) === JSON.stringify(note);
  // Also an old word is counted again: the table may have changed since it was given.
  if (same && !clearance && !affiliates) return accept(...recount(report, setting, about));
  const word: ReportWord = {
    organizationId,
    constituency,
    stance,
    note,
    at: about.at,
    late: !inTime,
    ...(clearance && { clearance }),
    ...(affiliates && { affiliates }),
  };
  const said: ReportFact = { type: stance === 'validate' ? 'report-validated' : 'report-dissented', ...about, word };
  return accept(said, ...recount(evolveReport(report, said), setting, about));
}

/**
 * What the words that were given in time say by who sits at the table now: of each constituency that is still asked, and
 * of the report once all have spoken. Whoever left is no voice any more; a word that was given stays. For a constituency
 * of which nobody is left nobody speaks: it is waited for only while the policy needs it, and asked like any other once
 * somebody comes for it before its last day. What was accepted is not counted again.
 */
export function recount(
  { status, hearings, words }: Pick<ProgressReport, 'status' | 'hearings' | 'words'>,
  setting: Counting,
  about: AboutReport,
): readonly ReportFact[] {
  if (status !== 'in_validation') return [];
  const heard = hearings.flatMap((one) => heardOf(one, words, setting, about) ?? []);
  const settled = new Set(heard.map(({ constituency }) => constituency));
  const missing = hearings.filter((one) => (isOpen(one) || isSilent(one)) && !settled.has(one.constituency));
  const returned = heard.some(({ type }) => type === 'constituency-returned');
  const spoken = hearings.some(hasSpoken) || heard.some(({ type }) => type === 'constituency-spoke');
  if (heard.length === 0 || missing.length > 0 || returned || !spoken) return heard;
  const withDissent = words.some(({ stance, late }) => stance === 'dissent' && !late);
  return [...heard, { type: 'report-accepted', ...about, withDissent }];
}

type Counting = Pick<ReportSetting, 'voting' | 'needed' | 'timeZone'>;
type Heard = Extract<ReportFact, { type: 'constituency-spoke' | 'constituency-left' | 'constituency-returned' }>;

function heardOf(
  hearing: Hearing,
  words: readonly ReportWord[],
  setting: Counting,
  about: AboutReport,
): Heard | undefined {
  const { constituency, endsOn } = hearing;
  const { voting, needed } = setting;
  const left = hearing.position === 'left';
  if (hasSpoken(hearing)) return undefined;
  if (voting.some((one) => one.constituency === constituency)) {
    const position = isSilent(hearing) ? undefined : positionOf(constituency, voting, words);
    if (position) return { type: 'constituency-spoke', ...about, constituency, position };
    return left && isAsked(hearing, setting, about)
      ? { type: 'constituency-returned', ...about, constituency, endsOn }
      : undefined;
  }
  const waits = left || needed.includes(constituency);
  return waits ? undefined : { type: 'constituency-left', ...about, constituency };
}

/** A constituency gives itself more time, once; the others keep their day. */
export function extendValidation(
  report: ProgressReport,
  { endsOn }: Command<'extend-validation'>,
  { constituency }: VotingMember,
  setting: ReportSetting,
  about: AboutReport,
): Decision<ReportFact> {
  const hearing = report.hearings.find((one) => one.constituency === constituency);
  const state = report.status;
  if (!hearing) return refuse(refusal('not_entitled', 'report'));
  if (!isOpen(hearing) || !isAsked(hearing, setting, about)) return refuse(over(report, hearing));
  if (hearing.extended && hearing.endsOn === endsOn) return accept();
  if (hearing.extended) return refuse(refusal('extended_before', 'report', { state, facts: { constituency } }));
  const [from, until] = [daysAfter(hearing.endsOn, 1), daysAfter(hearing.endsOn, longestExtensionDays)];
  if (endsOn < from || endsOn > until) {
    return refuse(refusal('extension_out_of_range', 'report', { state, facts: { from, until } }));
  }
  return accept({ type: 'validation-extended', ...about, constituency, endsOn });
}

/** The silent are asked once more. That they were silent stays on record, and so does what was said. */
export function askAgain(report: ProgressReport, setting: ReportSetting, about: AboutReport): Decision<ReportFact> {
  const counted = recount(report, setting, about);
  const after = counted.reduce(evolveReport, report);
  const silent = after.hearings.filter(isSilent).map(({ constituency }) => constituency);
  const constituencies = report.hearings.length === 0 ? constituenciesOf(setting) : silent;
  if (constituencies.length === 0) {
    const { status: state } = report;
    return counted.length > 0 ? accept(...counted) : refuse(refusal('nobody_silent', 'report', { state }));
  }
  const endsOn = lastDay(setting, about);
  const renewed: ReportFact = { type: 'validation-renewed', ...about, constituencies, endsOn };
  return accept(...counted, renewed, ...recount(evolveReport(after, renewed), setting, about));
}

const constituenciesOf = ({ voting }: ReportSetting): readonly string[] => [
  ...new Set(voting.map(({ constituency }) => constituency)),
];

const lastDay = ({ reporting, timeZone }: ReportSetting, { at }: AboutReport): string =>
  daysAfter(dayAt(at, timeZone), (reporting.rule ?? reportingDefaults).validationDays);

const isAsked = (hearing: Hearing, { timeZone }: Pick<ReportSetting, 'timeZone'>, { at }: AboutReport): boolean =>
  !isSilent(hearing) && dayEnds(hearing.endsOn, timeZone).toISOString() > at;

/** What institutions were asked to clear is signed, or taken back first. */
const inClearance = ({ status }: ProgressReport, clearanceId: string) =>
  refusal('clearance_open', 'report', { state: status, facts: { clearanceId } });

/** Affiliates answer first. */
const inConsultation = ({ status }: ProgressReport, consultationId: string) =>
  refusal('consultation_open', 'report', { state: status, facts: { consultationId } });

const over = ({ status }: ProgressReport, hearing: Hearing | undefined) =>
  refusal('validation_over', 'report', { state: status, facts: { endsOn: hearing?.endsOn ?? '' } });
