import { describe, expect, it } from '@jest/globals';
import { actionPointCompleted } from './action-point-completed.js';
import { commitmentChanged } from './commitment-changed.js';
import { commitmentDeclined } from './commitment-declined.js';
import { commitmentPromised } from './commitment-promised.js';
import { deliveryReported } from './delivery-reported.js';
import { indicatorValueReported } from './indicator-value-reported.js';
import { wordSought } from './word-sought.js';

const delivered = {
  ...deliveryReported.event.example,
  allianceId: 'alliance',
  organizationId: 'chamber',
  coordinatorOrganizationId: 'council',
  members: ['council', 'union', 'chamber'],
};
const members = (...organizationIds: string[]) => ({ role: 'focal_point', organizationIds });
const coordinating = { role: 'coordinator', allianceId: 'alliance' };

describe('a delivery that was reported', () => {
  it('asks whoever has to confirm it, and says why; the coordinator is told that others are asked', () => {
    expect(deliveryReported.audiences({ ...delivered, asked: ['union'], because: 'milestone' })).toEqual([
      {
        audience: members('union'),
        facts: { organizationId: 'chamber', wordAsked: 'milestone' },
        class: 'action_needed',
      },
      {
        audience: coordinating,
        facts: { organizationId: 'chamber', wordAsked: 'of_others' },
        class: 'informative',
      },
    ]);
  });

  it('asks the coordinator alone where it falls to it', () => {
    expect(deliveryReported.audiences({ ...delivered, asked: ['council'], because: 'coordination' })).toMatchObject([
      { audience: coordinating, facts: { wordAsked: 'coordination' }, class: 'action_needed' },
    ]);
  });

  it('of an event that does not say whom, asks the coordinator, or of its own delivery the others', () => {
    const { asked: _, because: _why, ...older } = delivered;
    expect(deliveryReported.audiences(older)).toMatchObject([{ audience: coordinating, class: 'action_needed' }]);
    expect(deliveryReported.audiences({ ...older, organizationId: 'council' })).toMatchObject([
      { audience: members('union', 'chamber'), class: 'action_needed' },
    ]);
  });
});

describe('a promise', () => {
  it('that nobody can agree to yet is told to the coordinator, who is asked for nothing', () => {
    const promised = { ...commitmentPromised.event.example, organizationId: 'chamber', asked: [] };
    expect(commitmentPromised.audiences(promised)).toMatchObject([
      { facts: { organizationId: 'chamber' }, class: 'informative' },
    ]);
  });
});

describe('a promise whose amount changed', () => {
  const changed = { ...commitmentChanged.event.example, allianceId: 'alliance', organizationId: 'chamber' };

  it('is asked for anew where nobody has agreed to it, by what it is now', () => {
    expect(commitmentChanged.audiences({ ...changed, asked: ['union'], because: 'any_other' })).toMatchObject([
      { audience: members('union'), facts: { wordAsked: 'any_other' }, class: 'action_needed' },
      { audience: coordinating, facts: { wordAsked: 'of_others' }, class: 'informative' },
    ]);
    expect(commitmentChanged.asks?.({ ...changed, commitmentId: 'c', changes: 2 })).toEqual({
      kind: 'commitment',
      id: 'c',
      version: 2,
    });
  });

  it('is told to the coordinator where it is agreed, and asks nothing', () => {
    const { asked: _, because: _why, changes: _changes, ...agreed } = changed;
    expect(commitmentChanged.audiences(agreed)).toEqual([
      { audience: coordinating, facts: { organizationId: 'chamber' } },
    ]);
    expect(commitmentChanged.asks?.(agreed)).toBeUndefined();
  });
});

describe('a promise that somebody does not agree to', () => {
  const declined = { ...commitmentDeclined.event.example, allianceId: 'alliance', organizationId: 'chamber' };

  it('is told to whoever promised, and to the coordinator where others decided', () => {
    const told = (declinedBy: string, coordinatorOrganizationId = 'council') =>
      commitmentDeclined.audiences({ ...declined, declinedBy, coordinatorOrganizationId }).map((one) => one.audience);
    expect(told('union')).toEqual([members('chamber'), coordinating]);
    expect(told('council')).toEqual([members('chamber')]);
    expect(told('union', 'chamber')).toEqual([members('chamber')]);
  });
});

describe('what nobody could judge when it was said', () => {
  const sought = { ...wordSought.event.example, allianceId: 'alliance', organizationId: 'chamber' };

  it('asks those who can now, says on what and why, and leads to it', () => {
    const [first] = wordSought.audiences({
      ...sought,
      on: 'delivery',
      within: 'promise',
      asked: ['union'],
      because: 'evidence',
    });
    expect(first).toEqual({
      audience: members('union'),
      facts: { organizationId: 'chamber', wordAsked: 'evidence', awaited: 'delivery' },
      class: 'action_needed',
    });
    expect(wordSought.link({ ...sought, within: 'promise' })).toBe('/v1/alliances/alliance/commitments/promise');
    expect(wordSought.link({ ...sought, on: 'reported_value', within: 'recruited' })).toBe(
      '/v1/alliances/alliance/indicators/recruited',
    );
  });

  it('can be answered from the mail, but for a value and a promise of which it is not known how often it changed', () => {
    const { changes: _, ...uncounted } = { ...sought, id: 'item' };
    expect(wordSought.asks?.({ ...uncounted, on: 'delivery' })).toEqual({ kind: 'delivery', id: 'item', version: 0 });
    expect(wordSought.asks?.({ ...uncounted, on: 'commitment', changes: 2 })).toMatchObject({ version: 2 });
    expect(wordSought.asks?.({ ...uncounted, on: 'commitment' })).toBeUndefined();
    expect(wordSought.asks?.({ ...uncounted, on: 'reported_value' })).toBeUndefined();
  });

  it('is settled by whatever settles the same item', () => {
    const value = { indicatorId: 'recruited', period: '2027-Q1', organizationId: 'chamber' };
    const items = [
      [commitmentPromised, { ...commitmentPromised.event.example, commitmentId: 'c' }, { on: 'commitment', id: 'c' }],
      [deliveryReported, { ...delivered, deliveryId: 'd' }, { on: 'delivery', id: 'd' }],
      [
        indicatorValueReported,
        { ...indicatorValueReported.event.example, ...value },
        { on: 'reported_value', id: 'v', within: 'recruited', period: '2027-Q1' },
      ],
    ] as const;
    for (const [kind, data, item] of items) {
      expect(wordSought.about?.({ ...sought, ...item })).toBe(kind.about?.(data as never));
    }
  });
});

describe('an action point that was reported as completed', () => {
  it('asks who has to verify it, and nobody where the event does not say whom', () => {
    const { coordinatorOrganizationId: _, asked: _asked, ...older } = actionPointCompleted.event.example;
    const completed = { ...older, allianceId: 'alliance', organizationId: 'council' };
    expect(actionPointCompleted.audiences(older)).toEqual([]);
    expect(
      actionPointCompleted.audiences({
        ...completed,
        coordinatorOrganizationId: 'council',
        asked: ['union', 'chamber'],
        because: 'any_other',
      }),
    ).toEqual([
      {
        audience: members('union', 'chamber'),
        facts: { organizationId: 'council', wordAsked: 'any_other' },
        class: 'action_needed',
      },
    ]);
  });
});
