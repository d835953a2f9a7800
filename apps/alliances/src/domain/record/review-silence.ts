import { hasEnded } from '../alliance/alliance.js';
import type { HealthEvent } from '../health/decide-health.js';
import type { AllianceRecord, RecordFact } from './alliance-record.js';

/** An alliance in which nobody did anything for so many days is silent. */
const silentAfterDays = 21;

type Living = Pick<AllianceRecord, 'alliance' | 'health' | 'lastActivityAt'>;

/** What is to be said of its silence at an instant: that it fell silent, once, or that the silence of which that was said ended. */
export function reviewSilence(record: Living, at: string): readonly RecordFact[] {
  const { silentSince } = record.health;
  if (silentSince !== undefined) {
    return silentSince === record.lastActivityAt && !hasEnded(record.alliance)
      ? []
      : fact({ type: 'silence-ended', at });
  }
  const falls = fallsSilentAt(record);
  return falls === undefined || falls > at ? [] : fact({ type: 'fell-silent', at, since: record.lastActivityAt });
}

/** When it falls silent, if nobody does anything before; undefined once that was said, and for one that is dormant or has ended. */
export function fallsSilentAt({ alliance, health, lastActivityAt }: Living): string | undefined {
  if (hasEnded(alliance) || alliance.status === 'dormant' || health.silentSince === lastActivityAt) return undefined;
  return new Date(Date.parse(lastActivityAt) + silentAfterDays * 86_400_000).toISOString();
}

const fact = (event: HealthEvent): readonly RecordFact[] => [{ of: 'health', event }];
