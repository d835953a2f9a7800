import { describe, expect, it } from '@jest/globals';
import type { InterestCommand, InterestStatus } from '../admission/interest.js';
import type { Seat } from '../composition/seat.js';
import { desk, organization, Scenario, seat, standing, tripartite } from '../testing/scenario.js';
import type { AllianceCommand } from './alliance-commands.js';

/** The state that follows; `=` for a repeat that changes nothing; `x` for a refusal. In a seat of no group. */
const table: Readonly<Record<InterestStatus, Readonly<Record<InterestCommand, string>>>> = {
  submitted: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { accept: '=', decline: 'x', withdraw: 'x' },
  declined: { accept: 'x', decline: '=', withdraw: 'x' },
  withdrawn: { accept: 'x', decline: 'x', withdraw: '=' },
};
const seats = [...tripartite, seat('academia', 'academia', { minimum: 0 })];

function commandOf(verb: InterestCommand, scenario: Scenario, interestId: string): AllianceCommand {
  switch (verb) {
    case 'accept':
      return { type: 'accept-interest', by: scenario.coordinator, interestId };
    case 'decline':
      return { type: 'decline-interest', by: scenario.coordinator, interestId, reason: 'theme' };
    case 'withdraw':
      return { type: 'withdraw-interest', by: desk('university'), interestId };
  }
}

function interestIn(status: InterestStatus, more: readonly Seat[] = []) {
  const scenario = new Scenario([...seats, ...more]);
  scenario.invites('institute', 'academia', 'academia');
  const interestId = scenario.stands('university', 'academia', 'academia');
  const verbs = { submitted: undefined, accepted: 'accept', declined: 'decline', withdrawn: 'withdraw' } as const;
  const verb = verbs[status];
  if (verb) scenario.does(commandOf(verb, scenario, interestId));
  return { scenario, interestId };
}

const cases = Object.entries(table).flatMap(([status, row]) =>
  Object.entries(row).map(([verb, expected]) => [status as InterestStatus, verb as InterestCommand, expected] as const),
);

describe('an expression of interest', () => {
  it.each(cases)('%s, %s: %s', (status, verb, expected) => {
    const { scenario, interestId } = interestIn(status);
    const command = commandOf(verb, scenario, interestId);
    const now = () => scenario.alliance.interests[0]?.status;
    expect(now()).toBe(status);
    if (expected === 'x') {
      const refusal = scenario.refusalOf(command);
      expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'interest', state: status, allowed: [] });
      return;
    }
    const events = scenario.does(command);
    if (expected === '=') expect(events).toEqual([]);
    expect(now()).toBe(expected === '=' ? status : expected);
  });

  it('is one for each organisation and call: to stand for another seat, it withdraws first', () => {
    const more = [
      seat('alternates', 'academia', { kind: 'alternate', minimum: 0 }),
      seat('observers', 'academia', { kind: 'observer', minimum: 0 }),
      seat('second', 'academia', { minimum: 0 }),
    ];
    const { scenario, interestId } = interestIn('submitted', more);
    for (const { id } of more) {
      expect(scenario.refusalOf(standing('university', 'academia', id))).toMatchObject({
        code: 'already_interested',
        allowed: ['replace', 'withdraw', 'accept', 'decline'],
        facts: { interestId, seatId: 'academia' },
      });
    }
    scenario.does({ type: 'withdraw-interest', by: desk('university'), interestId });
    scenario.stands('university', 'academia', 'second');
    expect(scenario.seated('second')).toEqual(['university']);
    scenario.stands('university', 'academia', 'alternates');
    expect(scenario.seated('alternates')).toEqual(['university']);
  });

  it('is one, too, where an invitation would make it a candidate once more', () => {
    const scenario = new Scenario([...tripartite, seat('second', 'workers', { minimum: 0 })]);
    scenario.invites('federation', 'workers', 'workers');
    scenario.invites('federation', 'workers', 'second');
    const interestId = scenario.stands('union', 'workers', 'workers');
    const invitationId = scenario.invites('union', 'workers', 'second');
    const by = desk('union');
    const accept = {
      type: 'accept-invitation',
      by,
      invitationId,
      organization: organization('union', 'workers'),
    } as const;
    expect(scenario.refusalOf(accept)).toMatchObject({ code: 'already_interested', facts: { interestId } });
    scenario.does({ type: 'withdraw-interest', by, interestId });
    expect(scenario.does(accept)).toEqual(['invitation-accepted', 'interest-expressed']);
  });

  it('is one for each organisation and seat, and can come again after it was withdrawn', () => {
    const { scenario, interestId } = interestIn('submitted');
    const again = standing('university', 'academia', 'academia');
    expect(scenario.refusalOf(again)).toMatchObject({ code: 'already_interested', facts: { interestId } });
    scenario.does({ type: 'withdraw-interest', by: desk('university'), interestId });
    expect(scenario.does(again)).toEqual(['interest-expressed']);
  });

  it('is no way round an invitation, nor for a member, nor in another’s name', () => {
    const { scenario } = interestIn('accepted');
    expect(scenario.refusalOf(standing('institute', 'academia', 'academia')).code).toBe('already_invited');
    expect(scenario.refusalOf(standing('university', 'academia', 'academia')).code).toBe('already_seated');
    const forAnother = { ...standing('college', 'academia', 'academia'), organization: organization('x', 'academia') };
    expect(scenario.refusalOf(forAnother).code).toBe('not_entitled');
    expect(scenario.refusalOf(standing('college', 'academia', 'none')).code).toBe('unknown_record');
  });

  it('is withdrawn by whoever expressed it', () => {
    const { scenario, interestId } = interestIn('submitted');
    expect(scenario.refusalOf({ type: 'withdraw-interest', by: scenario.coordinator, interestId }).code).toBe(
      'not_entitled',
    );
  });
});
