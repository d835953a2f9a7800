import type { EventEnvelope } from '#contracts';
import { v7 as newId } from 'uuid';
import type { NoticeContent } from '../domain/notice-content.js';
import type { AudienceWithFacts, NoticeClass, NoticeKind } from '../domain/notice-kind.js';
import type { NewNotice } from '../persistence/inboxes.js';
import type { AlsoAsked } from '../persistence/notice.schema.js';
import type { Addressee } from './addressees.js';

/** What an event has to say to one audience. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly class: NoticeClass;
  readonly event: EventEnvelope;
  readonly content: Omit<NoticeContent, 'because' | 'cover' | 'own' | 'followed' | 'search'>;
  /** What is so for this audience alone. */
  readonly own?: Pick<AudienceWithFacts, 'about' | 'link'>;
}

/** The notice of an event for one person; of a confidential initiative it names not even the reader's organisation. */
export function noticeOf(
  { kind, class: asks, event, content, own: forThese }: Telling,
  { personId, because, cover, organizationId, own, alsoAsked, followed, search }: Addressee,
  createdAt: Date,
): NewNotice {
  const { allianceId } = event.data as { allianceId?: string };
  const about = kind.about?.(event.data);
  const asked = asks === 'action_needed' ? kind.asks?.(event.data) : undefined;
  const initiativeId = kind.initiativeOf?.(event.data);
  const mayName = initiativeId === undefined || content.initiative !== undefined;
  return {
    _id: newId(),
    personId,
    kind: kind.kind,
    class: asks,
    state: 'unread',
    version: 1,
    eventId: event.id,
    correlationId: event.correlationid,
    ...(initiativeId !== undefined && { initiativeId }),
    ...(allianceId && { allianceId }),
    ...(organizationId && { organizationId }),
    ...(alsoAsked && { alsoAsked: alsoAsked.map((other) => (mayName ? other : unnamed(other))) }),
    ...(about && { about: forThese?.about ? [about, ...forThese.about] : about }),
    ...(asked && { asked }),
    content: {
      ...content,
      because,
      ...(cover && { cover }),
      ...(own && mayName && { own }),
      ...(followed && { followed }),
      ...(search !== undefined && { search }),
    },
    link: forThese?.link ?? kind.link(event.data),
    createdAt,
  };
}

const unnamed = ({ organizationId }: AlsoAsked): AlsoAsked => ({ organizationId });
