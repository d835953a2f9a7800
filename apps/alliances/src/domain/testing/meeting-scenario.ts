import type { Place } from '../composition/place.js';
import { plainRules } from '../composition/rules.js';
import type { SeatKind } from '../composition/seat.js';
import type { Decision } from '../decision.js';
import { conveneMeeting, decideMeeting } from '../meetings/decide-meeting.js';
import { decideOnDecision } from '../meetings/decide-on-decision.js';
import { evolveMeeting } from '../meetings/evolve-meeting.js';
import { followTable } from '../meetings/follow-table.js';
import type { MeetingCommand, MeetingSetting, OnDecision } from '../meetings/meeting-commands.js';
import type { MeetingEvent } from '../meetings/meeting-events.js';
import type { Meeting, MeetingStatus } from '../meetings/meeting.js';
import type { MeetingCommandType } from '../meetings/permitted-meeting-commands.js';
import type { Refusal } from '../refusal.js';
import { desk } from './scenario.js';

const place = (organizationId: string, constituency: string, kind: SeatKind = 'titular'): Place => ({
  id: `place-${organizationId}`,
  seatId: `${constituency}-${kind}`,
  organizationId,
  constituency,
  kind,
  from: '2027-01-01T00:00:00.000Z',
});

export const table: readonly Place[] = [
  place('council', 'government_local'),
  place('union', 'workers'),
  place('federation', 'workers'),
  place('league', 'workers', 'alternate'),
  place('chamber', 'employers'),
  place('university', 'academia', 'observer'),
];

/** A meeting of an alliance of four votes, an alternate and an observer, coordinated by the council. */
export class MeetingScenario {
  readonly events: MeetingEvent[] = [];
  setting: MeetingSetting = {
    allianceId: 'alliance',
    allianceStatus: 'active',
    isCoordinator: ({ personId }) => personId === 'council-desk',
    places: table,
    rulesAt: () => plainRules,
    voting: table
      .filter(({ kind }) => kind === 'titular')
      .map(({ organizationId, constituency }) => ({ organizationId, constituency })),
    members: table.map(({ organizationId }) => organizationId),
  };
  at = '2027-03-01T12:00:00.000Z';
  meeting: Meeting;
  private ids = 0;

  constructor() {
    const call = {
      startsAt: '2027-03-31T15:00:00.000Z',
      durationMinutes: 120,
      timeZone: 'America/El_Salvador',
      venue: { en: 'Union house' },
      languages: ['es'],
    };
    const command = { type: 'convene-meeting', by: desk('council'), call, agenda: [] } as const;
    const [convened] = events(conveneMeeting(command, this.setting, this.context()));
    if (convened?.type !== 'meeting-convened') throw new Error('no meeting was convened');
    this.meeting = convened.meeting;
    this.events.push(convened);
  }

  /** Played forward to a state: everybody came, and the minutes are those of the third party to confirm. */
  static in(status: MeetingStatus): MeetingScenario {
    const scenario = new MeetingScenario();
    if (status === 'convened') return scenario;
    scenario.at = '2027-04-01T12:00:00.000Z';
    if (status === 'cancelled') scenario.does(scenario.commandOf('cancel-meeting'));
    else scenario.attended('council', 'union', 'federation', 'chamber');
    if (status === 'cancelled' || status === 'held') return scenario;
    scenario.does(scenario.commandOf('draft-minutes'));
    if (status === 'minutes_drafted') return scenario;
    for (const who of ['council', 'union', 'chamber']) scenario.confirms(who);
    return scenario;
  }

  does(command: MeetingCommand | OnDecision): readonly MeetingEvent['type'][] {
    return this.take(events(this.decide(command)));
  }

  /** What follows by who sits at the table now, if anybody does. */
  follows(): readonly MeetingEvent['type'][] {
    return this.take(followTable(this.meeting, this.setting, this.at));
  }

  attended(...present: readonly string[]): readonly MeetingEvent['type'][] {
    const attendance = present.map((organizationId) => ({ organizationId, presence: 'present' as const }));
    return this.does({ type: 'hold-meeting', by: desk('council'), attendance });
  }

  confirms(who: string): readonly MeetingEvent['type'][] {
    return this.does({ type: 'respond-to-minutes', by: desk(who), stance: 'confirm', note: {} });
  }

  /** @returns the decision's id. */
  decides(reviewOn?: string): string {
    const review = reviewOn === undefined ? {} : { reviewOn };
    this.does({
      type: 'record-decision',
      by: desk('council'),
      text: { en: 'So be it' },
      outcome: 'adopted',
      ...review,
    });
    return this.meeting.decisions.at(-1)?.id ?? '';
  }

  refusalIfAny(command: MeetingCommand | OnDecision): Refusal | undefined {
    const decision = this.decide(command);
    return decision.accepted ? undefined : decision.refusal;
  }

  commandOf(type: MeetingCommandType): MeetingCommand {
    const by = desk('council');
    switch (type) {
      case 'set-agenda':
        return { type, by, agenda: [{ title: { en: 'The protocol' }, papers: [] }] };
      case 'ask-interpretation':
        return { type, by: desk('chamber'), languages: ['en'] };
      case 'postpone-meeting':
        return { type, by, startsAt: '2027-05-05T15:00:00.000Z', reason: { en: 'Floods' } };
      case 'cancel-meeting':
        return { type, by, reason: { en: 'Floods' } };
      case 'hold-meeting':
        return { type, by, attendance: [{ organizationId: 'council', presence: 'present' }] };
      case 'draft-minutes':
        return { type, by, text: { en: 'What was said' } };
      case 'respond-to-minutes':
        return { type, by: desk('union'), stance: 'object', note: { en: 'Not what I said' } };
      case 'record-decision':
        return { type, by, text: { en: 'So be it' }, outcome: 'adopted' };
    }
  }

  private take(found: readonly MeetingEvent[]): readonly MeetingEvent['type'][] {
    this.meeting = found.reduce(evolveMeeting, this.meeting);
    this.events.push(...found);
    return found.map(({ type }) => type);
  }

  private decide(command: MeetingCommand | OnDecision): Decision<MeetingEvent> {
    switch (command.type) {
      case 'dissent-from-decision':
      case 'review-decision':
      case 'decision-review-due':
        return decideOnDecision(this.meeting, command, this.setting, this.context());
      default:
        return decideMeeting(this.meeting, command, this.setting, this.context());
    }
  }

  private context() {
    return { at: this.at, newId: () => `id-${(this.ids += 1)}` };
  }
}

function events(decision: Decision<MeetingEvent>): readonly MeetingEvent[] {
  if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
  return decision.events;
}
