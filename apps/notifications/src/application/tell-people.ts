import { Injectable } from '@nestjs/common';
import type { EventEnvelope } from '#contracts';
import type { Tx } from '#persistence';
import type { NoticeKind } from '../domain/notice-kind.js';
import { SettledNotices } from '../persistence/settled-notices.js';
import { type Addressee, Addressees } from './addressees.js';
import { announce } from './announce.js';
import { GatherNotices } from './gather-notices.js';
import { inboxesAlone } from './inboxes-alone.js';
import { NoticeFactsLookup } from './notice-facts-lookup.js';
import type { Telling } from './notice-writing.js';

interface Concerned {
  readonly telling: Telling;
  readonly person: Addressee;
  /** Whether the same is asked of others: what one oversees is another question. */
  readonly isAsked: boolean;
}

/**
 * Writes the notices of one event, at most one a person, however many ways it concerns somebody.
 * Cost: a few reads and writes for each person told.
 */
@Injectable()
export class TellPeople {
  constructor(
    private readonly addressees: Addressees,
    private readonly lookup: NoticeFactsLookup,
    private readonly gathering: GatherNotices,
    private readonly settled: SettledNotices,
  ) {}

  /** @throws NotYet when a record that the notice speaks of has not arrived */
  async tell(kind: NoticeKind, event: EventEnvelope, tx: Tx): Promise<void> {
    const audiences = kind.audiences(event.data);
    const { about, settles = [], settlesBesides: besides, answeredBy } = kind;
    if (about && settles.length > 0) {
      await this.settled.leaveOut([about(event.data)], settles, tx, answeredBy?.(event.data));
    }
    const other = besides?.about(event.data);
    if (besides && other !== undefined) await this.settled.leaveOut([other].flat(), besides.settles, tx);
    const concerned = new Map<string, Concerned>();
    await this.addressees.expect(audiences, tx);
    for (const { audience, facts, class: asks = kind.class, oversees = false, ...own } of audiences) {
      const people = await this.addressees.of(audience, tx);
      const spokenOf = { ...facts, ...kind.itemOf?.(event.data) };
      const content = await this.lookup.contentOf(kind.initiativeOf?.(event.data), spokenOf, tx);
      for (const person of people) {
        const known = concerned.get(person.personId);
        const telling = { kind, class: asks, event, content, own };
        const now = { telling, person, isAsked: asks === 'action_needed' && !oversees };
        concerned.set(person.personId, known ? inTwoWays(known, now) : now);
      }
    }
    inboxesAlone([...concerned.keys()], tx);
    const told: string[] = [];
    for (const [personId, { telling, person }] of concerned) {
      if (await this.gathering.tell(telling, person, tx)) told.push(personId);
    }
    announce(kind, event, told, [...new Set(kind.event.organizations(event.data))], tx);
  }
}

/**
 * In the first; in the other, unless less is asked of it, where the first is left to a deputy: nobody would have a mail of
 * that one.
 */
function inTwoWays(first: Concerned, other: Concerned): Concerned {
  const isLeftToDeputy = first.person.because === 'covered' && other.person.because !== 'covered';
  const isAskedAsMuch = other.telling.class === 'action_needed' || first.telling.class === 'informative';
  return isLeftToDeputy && isAskedAsMuch ? alsoAskedFor(first, other) : alsoAskedFor(other, first);
}

/** Who is asked the same for several organisations is asked once, and until it is answered for each. */
function alsoAskedFor({ person: asked, isAsked }: Concerned, told: Concerned): Concerned {
  const { organizationId, own, alsoAsked: others = [] } = asked;
  const isOther = organizationId !== undefined && organizationId !== told.person.organizationId;
  if (!isOther || !isAsked || !told.isAsked) return told;
  const other = { organizationId, ...(own && { own }) };
  return { ...told, person: { ...told.person, alsoAsked: [...(told.person.alsoAsked ?? []), other, ...others] } };
}
