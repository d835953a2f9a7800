import type { InstrumentStatement } from '#contracts';
import type { InstrumentQuestion } from '../features/instruments.js';

/** How one instrument of the initiative stands in one of its countries, by whoever has stated it. */
export interface InstrumentStanding {
  readonly instrument: string;
  readonly country: string;
  /** Side by side, the latest day first: two who disagree are both shown. None: nobody has said, and nothing is guessed. */
  readonly statements: readonly StatedByOrganization[];
}

export interface StatedByOrganization extends Pick<InstrumentStatement, 'status' | 'on' | 'source'> {
  readonly organizationId: string;
}

export interface StatingOrganization {
  readonly id: string;
  readonly instruments?: readonly InstrumentStatement[];
}

export function instrumentStandings(
  { instruments, countries }: InstrumentQuestion,
  organizations: readonly StatingOrganization[],
): readonly InstrumentStanding[] {
  const stated = organizations.flatMap(({ id: organizationId, instruments: own = [] }) =>
    own.map((statement) => ({ organizationId, ...statement })),
  );
  return instruments.flatMap((instrument) =>
    countries.map((country) => ({
      instrument,
      country,
      statements: stated
        .filter((each) => each.instrument === instrument && each.country === country)
        .map(({ organizationId, status, on, source }) => ({ organizationId, status, on, source }))
        .sort(byDay),
    })),
  );
}

function byDay(one: StatedByOrganization, other: StatedByOrganization): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  return one.organizationId < other.organizationId ? -1 : 1;
}
