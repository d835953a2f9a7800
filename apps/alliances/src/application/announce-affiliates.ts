import { AffiliatesConsulted, AffiliatesEnding, AffiliatesHeard, AffiliatesReleased, WordGiven } from '#contracts';
import type { ConsultationEvent } from '../domain/affiliates/consultation-events.js';
import type { Voice } from './voice.js';

/** Tells the other services, for a confederation and its affiliates, of what it asks them; what they answer stays here. */
export function announceAffiliates(event: ConsultationEvent, { ids, say }: Voice): void {
  const { consultationId, reportId, periodEndsOn, organizationId } = event;
  const about = { ...ids, reportId, periodEndsOn, consultationId, organizationId };
  switch (event.type) {
    case 'affiliates-consulted': {
      const { asked, endsOn } = event.consultation;
      return say(AffiliatesConsulted, { ...about, asked: [...asked], endsOn });
    }
    case 'affiliates-ending':
      if (event.awaited.length === 0) return;
      return say(AffiliatesEnding, { ...about, asked: [...event.awaited], endsOn: event.endsOn });
    case 'affiliates-heard':
      return say(AffiliatesHeard, about);
    case 'affiliates-spoken-for':
      return say(AffiliatesReleased, { ...about, asked: [...event.told], outcome: 'answered' });
    case 'affiliates-withdrawn':
      return say(AffiliatesReleased, { ...about, asked: [...event.told], outcome: 'withdrawn' });
    case 'affiliate-answered':
      return say(WordGiven, {
        ...ids,
        organizationId: event.answer.organizationId,
        on: 'affiliates',
        id: consultationId,
      });
  }
}
