import { describe, expect, it } from '@jest/globals';
import { desk, organization, Scenario, standing } from '../testing/scenario.js';
import { type AllianceStatus, allianceStatuses, policyOf } from './alliance.js';
import type { AllianceCommand, AllianceCommandType } from './alliance-commands.js';

/** y: may be given; r: done already, changes nothing; n: refused with the state and what is allowed. */
const table: Readonly<Record<AllianceCommandType, string>> = {
  //                       forming constituted active dormant concluded dissolved
  'invite-partner': 'y y y n n n',
  'invite-partners': 'y y y n n n',
  'see-invitation': 'y y y y y y',
  'record-answer': 'y y y n n n',
  'remind-of-invitation': 'y y y y y y',
  'accept-invitation': 'y y y n n n',
  'decline-invitation': 'y y y y n n',
  'withdraw-invitation': 'y y y y n n',
  'expire-invitation': 'y y y y y y',
  'express-interest': 'y y y n n n',
  'replace-interest': 'y y y n n n',
  'accept-interest': 'y y y n n n',
  'decline-interest': 'y y y n n n',
  'withdraw-interest': 'y y y y n n',
  'revise-composition': 'y y y n n n',
  'answer-composition': 'n y y n n n',
  'vacate-place': 'y y y y n n',
  'name-successor': 'y y y n n n',
  'renew-term': 'y y y n n n',
  'remind-of-term': 'y y y y y y',
  'end-term': 'y y y y y y',
  'suspend-organization': 'y y y y y y',
  'reinstate-organization': 'y y y y y y',
  'name-coordinator': 'n y y n n n',
  'hand-over-coordination': 'y y y n n n',
  'take-over-coordination': 'y y y y y n',
  'remind-of-answers': 'y y y n n n',
  'confirm-alive': 'n y y n n n',
  wake: 'n r r y n n',
  activate: 'n y r n n n',
  conclude: 'n n y n r n',
  'propose-dissolution': 'y y y y n r',
  'answer-dissolution': 'n y y y n n',
  'withdraw-dissolution': 'n y y y n n',
  'settle-handed-over': 'y y y y y y',
  'remind-of-handed-over': 'y y y y y y',
  'initiative-withdrawn': 'y y y y y y',
};
const statuses = allianceStatuses;

function allianceIn(status: AllianceStatus): Scenario {
  const scenario = new Scenario();
  if (status === 'forming') return scenario;
  scenario.constitute();
  const candidate = scenario.coordinator;
  for (const member of ['council', 'union']) {
    scenario.does({ type: 'name-coordinator', by: desk(member), candidate });
  }
  if (status === 'constituted') return scenario;
  if (status === 'dissolved') {
    scenario.dissolves();
    return scenario;
  }
  scenario.does({ type: 'activate' });
  if (status === 'active') return scenario;
  if (status === 'dormant') {
    const at = scenario.at();
    scenario.happens({ type: 'alliance-fell-dormant', at, since: at, from: 'active' });
    return scenario;
  }
  scenario.does({ type: 'conclude', by: candidate, outcome: {}, open: [], points: [] });
  return scenario;
}

function commandOf(type: AllianceCommandType, scenario: Scenario): AllianceCommand {
  const by = scenario.coordinator;
  const invitation = { by: desk('league'), invitationId: 'none' };
  const interest = { by: desk('league'), interestId: 'none' };
  const league = organization('league', 'workers');
  switch (type) {
    case 'invite-partner': {
      const expiry = { expiresOn: scenario.at(9).slice(0, 10), expiresAt: scenario.at(9) };
      return { type, by, organization: league, seatId: 'workers', message: {}, ...expiry };
    }
    case 'see-invitation':
    case 'withdraw-invitation':
    case 'expire-invitation':
    case 'remind-of-invitation':
      return { type, ...invitation };
    case 'accept-invitation':
      return { type, ...invitation, organization: league };
    case 'decline-invitation':
      return { type, ...invitation, reason: 'other' };
    case 'express-interest':
      return standing('league', 'workers', 'workers');
    case 'invite-partners':
      return { type, by, invites: [] };
    case 'record-answer':
      return { type, ...invitation, by, answer: 'accept', channel: 'letter', receivedOn: scenario.at().slice(0, 10) };
    case 'replace-interest':
      return { type, ...interest, message: {}, offers: [] };
    case 'accept-interest':
    case 'withdraw-interest':
      return { type, ...interest };
    case 'decline-interest':
      return { type, ...interest, reason: 'other' };
    case 'revise-composition':
      return { type, by, policy: policyOf(scenario.alliance), origin: 'table' };
    case 'remind-of-answers':
      return { type, by, awaited: [] };
    case 'answer-composition':
      return { type, by, proposal: 1, stance: 'dissent', note: {} };
    case 'name-successor': {
      const placeId = scenario.alliance.places[0]?.id ?? '';
      return {
        type,
        by,
        placeId,
        organization: league,
        message: {},
        expiresOn: scenario.at(5).slice(0, 10),
        expiresAt: scenario.at(5),
      };
    }
    case 'vacate-place':
    case 'renew-term':
    case 'remind-of-term':
    case 'end-term':
      return { type, by, placeId: scenario.alliance.places[0]?.id ?? '' };
    case 'suspend-organization':
    case 'reinstate-organization':
      return { type, organizationId: 'nobody' };
    case 'name-coordinator':
      return { type, by, candidate: by };
    case 'hand-over-coordination':
      return { type, by, successor: { personId: 'other', organizationId: by.organizationId } };
    case 'take-over-coordination':
      return { type, by: { personId: 'other', organizationId: by.organizationId }, gone: true };
    case 'activate':
      return { type };
    case 'confirm-alive':
    case 'wake':
      return { type, by };
    case 'conclude':
      return { type, by, outcome: {}, open: [], points: [] };
    case 'propose-dissolution':
      return { type, by, reason: {}, open: [], points: [] };
    case 'answer-dissolution':
      return { type, by, proposal: 1, stance: 'accept', note: {}, open: [] };
    case 'withdraw-dissolution':
      return { type, by };
    case 'settle-handed-over':
      return { type, by, pointId: 'none', becomes: 'done', note: {}, open: [] };
    case 'initiative-withdrawn':
    case 'remind-of-handed-over':
      return { type };
  }
}

const cases = Object.entries(table).flatMap(([type, row]) =>
  row
    .split(' ')
    .map((expected, index) => [type as AllianceCommandType, statuses[index] ?? 'forming', expected] as const),
);

describe('commands in each state of an alliance', () => {
  it.each(cases)('%s, %s: %s', (type, status, expected) => {
    const scenario = allianceIn(status);
    expect(scenario.alliance.status).toBe(status);
    const command = commandOf(type, scenario);
    if (expected === 'r') {
      expect(scenario.does(command)).toEqual([]);
      return;
    }
    const refusal = scenario.refusalIfAny(command);
    if (expected === 'y') {
      expect(refusal?.code).not.toBe('illegal_transition');
      return;
    }
    expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'alliance', state: status });
    const allowed = Object.entries(table)
      .filter(([, row]) => row.split(' ')[statuses.indexOf(status)] === 'y')
      .map(([name]) => name)
      .filter((name) => !heardAlways.includes(name));
    expect([...(refusal?.allowed ?? [])].sort()).toEqual(allowed.sort());
  });
});

const heardAlways = [
  'see-invitation',
  'expire-invitation',
  'remind-of-invitation',
  'remind-of-term',
  'end-term',
  'suspend-organization',
  'reinstate-organization',
  'initiative-withdrawn',
  'settle-handed-over',
  'remind-of-handed-over',
];
