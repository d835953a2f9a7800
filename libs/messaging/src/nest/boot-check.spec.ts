import { describe, expect, it } from '@jest/globals';
import {
  allEvents,
  type DataClass,
  defineTimer,
  type EventEnvelope,
  ProposalClosed,
  ProposalPublished,
  type ProposalPublishedData,
} from '#contracts';
import type { Delivery } from '../consumer/attempt.js';
import type { ReadModelWriter } from '../projections/read-model.js';
import { handlerClasses, type ListedClass, WiringError } from './boot-check.js';
import { Projection, Reactions } from './groups-of-handlers.js';
import { OnEvent, OnTimer } from './on-event.js';

class Nothing {}
const MeetingDue = defineTimer('alliances.meeting-due.v1', Nothing as DataClass<Nothing>);

@Reactions('alliances')
class Right {
  @OnEvent(ProposalPublished)
  async react(_delivery: Delivery<ProposalPublishedData>): Promise<void> {}
  @OnTimer(MeetingDue)
  async due(_delivery: Delivery<Nothing>): Promise<void> {}
}

@Reactions('alliances')
class Second {
  @OnEvent(ProposalPublished)
  async react(_delivery: Delivery<ProposalPublishedData>): Promise<void> {}
}

@Reactions('proposals')
class ForeignTimer {
  @OnTimer(MeetingDue)
  async due(_delivery: Delivery<Nothing>): Promise<void> {}
}

@Projection('alliances.board')
class TimerInProjection {
  @OnTimer(MeetingDue)
  async due(_delivery: Delivery<Nothing>): Promise<void> {}
}

@Projection('alliances.board')
class Board {
  @OnEvent(ProposalPublished)
  project(_event: EventEnvelope<string, ProposalPublishedData>, _into: ReadModelWriter): void {}
}

@Projection('alliances.board')
class OtherBoard {
  @OnEvent(ProposalClosed)
  project(_event: EventEnvelope, _into: ReadModelWriter): void {}
}

@Reactions('alliances')
class Idle {}

class Undeclared {
  @OnEvent(ProposalPublished)
  async react(_delivery: Delivery<ProposalPublishedData>): Promise<void> {}
}

const check = (types: readonly ListedClass['type'][], listedAs: ListedClass['listedAs'] = 'controller') =>
  handlerClasses(
    types.map((type) => ({ type, listedAs })),
    allEvents,
  );

describe('the boot check', () => {
  it('finds the groups of handlers and leaves other classes alone', () => {
    expect(check([Right, Board, Nothing]).map(({ declared }) => declared.group)).toEqual([
      'alliances',
      'alliances.board',
    ]);
  });

  it.each([
    ['two handlers of one event in a group', [Right, Second], /Right\.react and Second\.react both handle/],
    ['a timer of another service', [ForeignTimer], /a timer is handled by its own service only/],
    ['a timer in a projection', [TimerInProjection], /move it to a class with @Reactions/],
    ['two projections of one name', [Board, OtherBoard], /Board and OtherBoard share alliances\.board/],
    ['a class that handles nothing', [Idle], /Idle handles nothing: add @OnEvent/],
    ['handlers without a group', [Undeclared], /add @Reactions\('<service>'\) or @Projection/],
  ])('refuses %s, with what to change', (_what, types, sentence) => {
    expect(() => check(types)).toThrow(WiringError);
    expect(() => check(types)).toThrow(sentence);
  });

  it('refuses handlers among the providers', () => {
    expect(() => check([Right], 'provider')).toThrow(/List Right under controllers/);
  });

  it('refuses an event that is in no registry', () => {
    const unknown = () => handlerClasses([{ type: Board, listedAs: 'controller' }], [ProposalClosed]);
    expect(unknown).toThrow(/add it to libs\/contracts\/src\/events\/index\.ts/);
  });
});
