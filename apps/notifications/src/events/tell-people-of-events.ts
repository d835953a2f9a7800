import { type Delivery, OnEvent, Reactions } from '#messaging';
import type { Type } from '@nestjs/common';
import { TellWidely } from '../application/following/tell-widely.js';
import { peopleOf } from '../application/inboxes-alone.js';
import { TellPeople } from '../application/tell-people.js';
import { catalogue } from '../domain/catalogue/index.js';
import type { NoticeKind } from '../domain/notice-kind.js';

/** A consumer for a kind of notice: all do the same with what the catalogue says of their kind. */
function reactionTo(kind: NoticeKind): Type {
  @Reactions('notifications', { actsOnEventsSince: 'group-creation' })
  class TellPeopleOfEvent {
    constructor(
      private readonly people: TellPeople,
      private readonly widely: TellWidely,
    ) {}

    @OnEvent(kind.event, { alone: (data) => peopleOf(kind.audiences(data)) })
    async tell({ event, tx }: Delivery<object>): Promise<void> {
      await this.people.tell(kind, event, tx);
      await this.widely.begin(kind, event, tx);
    }
  }
  Object.defineProperty(TellPeopleOfEvent, 'name', { value: `TellPeopleOf:${kind.kind}` });
  return TellPeopleOfEvent;
}

export const tellPeopleOfEvents: readonly Type[] = catalogue.map(reactionTo);
