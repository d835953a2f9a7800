import { countryOf, type PerCountryRule, type TableRules } from '#taxonomy';

/** Whom a place counts for. */
export interface Holder {
  readonly organizationId: string;
  readonly constituency?: string;
  /** Where it was at home when it was seated. */
  readonly country?: string;
}

export interface HeldSeat extends Holder {
  readonly seatId: string;
}

/** A country that has all its places in the seats of one constituency and kind. */
export interface FullCountry {
  readonly country: string;
  /** Its government counts there already, once: a further institution of it takes no place more. */
  readonly governmentCounts: boolean;
}

type Alike = Pick<PerCountryRule, 'constituency' | 'kind'>;

export const isGovernment = (constituency: string): boolean => constituency.startsWith('government_');

/** Where an organisation is at home: the first country that it names. */
export function homeOf({ places }: { readonly places: readonly string[] }): string | undefined {
  for (const place of places) {
    const country = countryOf(place);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** As what a holder counts: itself, or its government where the composition counts a government once. */
export function countsAs(
  { organizationId, constituency = '', country }: Holder,
  { governments }: Pick<TableRules, 'governments'>,
): string {
  const shared = governments === 'once' && isGovernment(constituency) && country !== undefined;
  return shared ? `government/${country}` : organizationId;
}

/** How many hold each seat, by seat id, as the composition counts them. */
export function filledSeats(
  held: readonly HeldSeat[],
  rules: Pick<TableRules, 'governments'>,
): Readonly<Record<string, number>> {
  const counted = new Map<string, Set<string>>();
  for (const holder of held) {
    const { seatId } = holder;
    counted.set(seatId, (counted.get(seatId) ?? new Set()).add(countsAs(holder, rules)));
  }
  return Object.fromEntries([...counted].map(([seatId, { size }]) => [seatId, size]));
}

/** The countries whose places in the seats like this one are all taken. */
export function fullCountries(
  { constituency, kind }: Alike,
  { seats, rules }: { readonly seats: readonly (Alike & { readonly id: string })[]; readonly rules: TableRules },
  held: readonly HeldSeat[],
): readonly FullCountry[] {
  const limits = rules.perCountry.filter((rule) => rule.constituency === constituency && rule.kind === kind);
  if (limits.length === 0) return [];
  const most = Math.min(...limits.map(({ maximum }) => maximum));
  const alike = new Set(
    seats.filter((seat) => seat.constituency === constituency && seat.kind === kind).map(({ id }) => id),
  );
  const countedIn = new Map<string, Set<string>>();
  for (const holder of held) {
    const { country } = holder;
    if (country === undefined || !alike.has(holder.seatId)) continue;
    countedIn.set(country, (countedIn.get(country) ?? new Set()).add(countsAs(holder, rules)));
  }
  return [...countedIn]
    .filter(([, counted]) => counted.size >= most)
    .map(([country, counted]) => ({ country, governmentCounts: counted.has(`government/${country}`) }));
}
