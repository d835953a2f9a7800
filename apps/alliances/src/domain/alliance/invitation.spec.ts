import { dayOf } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import type { InvitationCommand, InvitationStatus } from '../admission/invitation.js';
import { desk, organization, Scenario, seat, tripartite } from '../testing/scenario.js';
import type { AllianceCommand } from './alliance-commands.js';

/** The state that follows; `=` for a repeat that changes nothing; `x` for a refusal. */
const table: Readonly<Record<InvitationStatus, Readonly<Record<InvitationCommand, string>>>> = {
  sent: { see: 'seen', accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  seen: { see: '=', accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { see: '=', accept: '=', decline: 'x', withdraw: 'x' },
  declined: { see: '=', accept: 'x', decline: '=', withdraw: 'x' },
  expired: { see: '=', accept: 'x', decline: 'x', withdraw: 'x' },
  withdrawn: { see: '=', accept: 'x', decline: 'x', withdraw: '=' },
};

function commandOf(verb: InvitationCommand, scenario: Scenario, invitationId: string): AllianceCommand {
  const by = desk('union');
  switch (verb) {
    case 'see':
      return { type: 'see-invitation', by, invitationId };
    case 'accept':
      return { type: 'accept-invitation', by, invitationId, organization: organization('union', 'workers') };
    case 'decline':
      return { type: 'decline-invitation', by, invitationId, reason: 'capacity' };
    case 'withdraw':
      return { type: 'withdraw-invitation', by: scenario.coordinator, invitationId };
  }
}

function invitationIn(status: InvitationStatus) {
  const scenario = new Scenario();
  const invitationId = scenario.invites('union', 'workers', 'workers', 7);
  const paths: Readonly<Record<InvitationStatus, readonly InvitationCommand[]>> = {
    sent: [],
    seen: ['see'],
    accepted: ['accept'],
    declined: ['decline'],
    expired: [],
    withdrawn: ['withdraw'],
  };
  for (const verb of paths[status]) scenario.does(commandOf(verb, scenario, invitationId));
  if (status === 'expired') {
    scenario.letDaysPass(8);
    scenario.does({ type: 'expire-invitation', invitationId });
  }
  return { scenario, invitationId };
}

const cases = Object.entries(table).flatMap(([status, row]) =>
  Object.entries(row).map(
    ([verb, expected]) => [status as InvitationStatus, verb as InvitationCommand, expected] as const,
  ),
);

describe('an invitation', () => {
  it.each(cases)('%s, %s: %s', (status, verb, expected) => {
    const { scenario, invitationId } = invitationIn(status);
    const command = commandOf(verb, scenario, invitationId);
    const now = () => scenario.alliance.invitations[0]?.status;
    expect(now()).toBe(status);
    if (expected === 'x') {
      const refusal = scenario.refusalOf(command);
      expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'invitation', state: status, allowed: [] });
      return;
    }
    const events = scenario.does(command);
    if (expected === '=') expect(events).toEqual([]);
    expect(now()).toBe(expected === '=' ? status : expected);
  });

  it('cannot be accepted after its last day, even before the timer came by', () => {
    const { scenario, invitationId } = invitationIn('seen');
    scenario.letDaysPass(8);
    expect(scenario.refusalOf(commandOf('accept', scenario, invitationId))).toMatchObject({ state: 'expired' });
  });

  it('expires once, and not before its time nor after an answer', () => {
    const { scenario, invitationId } = invitationIn('sent');
    const expire = { type: 'expire-invitation', invitationId } as const;
    expect(scenario.does(expire)).toEqual([]);
    scenario.letDaysPass(8);
    expect(scenario.does(expire)).toEqual(['invitation-expired']);
    expect(scenario.does(expire)).toEqual([]);
    const answered = invitationIn('accepted');
    answered.scenario.letDaysPass(8);
    expect(answered.scenario.does({ ...expire, invitationId: answered.invitationId })).toEqual([]);
  });

  it('is answered by the invited organisation only, and withdrawn by the coordinator only', () => {
    const { scenario, invitationId } = invitationIn('sent');
    const others = [
      { type: 'decline-invitation', by: scenario.coordinator, invitationId, reason: 'other' },
      { type: 'withdraw-invitation', by: desk('union'), invitationId },
      { ...commandOf('accept', scenario, invitationId), by: desk('league') },
    ] as readonly AllianceCommand[];
    for (const command of others) expect(scenario.refusalOf(command).code).toBe('not_entitled');
  });
});

describe('to invite', () => {
  const scenario = new Scenario([...tripartite, seat('academia', 'academia', { minimum: 0, maximum: 1 })]);
  scenario.invites('institute', 'academia', 'academia');
  scenario.stands('university', 'academia', 'academia');
  const invite = (change: object): AllianceCommand => ({
    type: 'invite-partner',
    by: scenario.coordinator,
    organization: organization('union', 'workers'),
    seatId: 'workers',
    message: {},
    expiresOn: scenario.at(9).slice(0, 10),
    expiresAt: scenario.at(9),
    ...change,
  });

  it.each([
    ['by somebody else', { by: desk('union') }, 'not_entitled'],
    ['to a seat that does not exist', { seatId: 'none' }, 'unknown_record'],
    ['till the day before one that is not over yet', { expiresOn: dayOf(scenario.at(-1)) }, 'expiry_out_of_range'],
    [
      'for more days than an invitation may hold a candidate back',
      { expiresOn: dayOf(scenario.at(61)) },
      'expiry_out_of_range',
    ],
    ['an enterprise to the workers’ seat', { organization: organization('mine', 'private_sector') }, 'not_eligible'],
    ['a suspended one', { organization: organization('union', 'workers', true) }, 'organization_suspended'],
    ['who is invited', { organization: organization('institute', 'academia'), seatId: 'academia' }, 'already_invited'],
    ['who stands', { organization: organization('university', 'academia'), seatId: 'academia' }, 'already_interested'],
  ])('%s is refused', (_, change, code) => {
    expect(scenario.refusalOf(invite(change)).code).toBe(code);
  });
});
