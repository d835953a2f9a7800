import { corridorEnds, countryOf } from '#taxonomy';
import { countsAs, homeOf, isGovernment } from '../table-count.js';
import type { Bringer, OpenTable, TableRule, TableSeat } from './coalition.js';
import type { Quota } from './team-problem.js';

/** So many of those whom it concerns must join, and no more may. */
export interface TableQuota extends Quota {
  /** Undefined of a limit: nothing is lacking where it is not reached. */
  readonly rule: TableRule | undefined;
  /** Whom it counts, in the seat that it would take. */
  readonly concerns: (profile: Bringer, seat: TableSeat) => boolean;
  /** As what those count whom it counts already: see {@link countedAs}. */
  readonly held: ReadonlySet<string>;
}

/** What the rules ask of those who join, after those who hold a place already. */
export function quotasOf(table: OpenTable): readonly TableQuota[] {
  return [...ofCountries(table), ...ofEnds(table), ...ofVoice(table), ...ofGovernments(table)];
}

function ofCountries(table: OpenTable): readonly TableQuota[] {
  return table.rules.perCountry.flatMap(({ constituency, kind, countries, minimum, maximum }) => {
    const isIn = (seat: TableSeat) => seat.constituency === constituency && seat.kind === kind;
    const concerned = new Set(table.seats.filter(isIn).map(({ id }) => id));
    const others = table.listed
      .filter(({ seatId }) => concerned.has(seatId))
      .flatMap(({ profile }) => homeOf(profile) ?? []);
    return [...new Set([...countries, ...others])].map((country) =>
      quota(table, `country/${kind}/${constituency}/${country}`, {
        rule: countries.includes(country) ? { kind: 'country', country, constituency } : undefined,
        limit: { minimum: countries.includes(country) ? minimum : 0, maximum },
        concerns: (profile, seat) => isIn(seat) && homeOf(profile) === country,
      }),
    );
  });
}

/** Ends that are only pointed out are needs like others. */
function ofEnds(table: OpenTable): readonly TableQuota[] {
  const { bothEnds } = table.rules;
  if (!bothEnds?.required) return [];
  return bothEnds.corridors.flatMap((corridor) =>
    (['origin', 'destination'] as const).flatMap((end) => {
      const countries = corridorEnds(corridor)[end];
      if (countries.length === 0) return [];
      return [
        quota(table, `end/${end}/${corridor}`, {
          rule: { kind: 'corridor_end', corridor, end, countries },
          limit: { minimum: bothEnds.minimum, maximum: Infinity },
          concerns: ({ places }, { kind }) =>
            kind === 'titular' && places.some((place) => countries.includes(countryOf(place) ?? '')),
        }),
      ];
    }),
  );
}

function ofVoice(table: OpenTable): readonly TableQuota[] {
  const { migrantsVoice } = table.rules;
  if (migrantsVoice === undefined) return [];
  return [
    quota(table, 'migrants_voice', {
      rule: { kind: 'migrants_voice' },
      limit: { minimum: 1, maximum: Infinity },
      concerns: ({ constituency }, { kind }) =>
        constituency === 'migrant_led' && (kind === 'titular' || (kind === 'observer' && migrantsVoice !== 'seat')),
    }),
  ];
}

/** Where a government counts once, a second institution of it fills nothing in the same seat. */
function ofGovernments(table: OpenTable): readonly TableQuota[] {
  const { rules, seats, holders, listed } = table;
  if (rules.governments !== 'once') return [];
  const all = [...holders, ...listed].filter(({ profile }) => isOfGovernment(profile));
  return seats.flatMap(({ id }) => {
    const countries = all.filter(({ seatId }) => seatId === id).flatMap(({ profile }) => homeOf(profile) ?? []);
    return [...new Set(countries)].map((country) =>
      quota(table, `government/${id}/${country}`, {
        rule: undefined,
        limit: { minimum: 0, maximum: 1 },
        concerns: (profile, seat) => seat.id === id && isOfGovernment(profile) && homeOf(profile) === country,
      }),
    );
  });
}

const isOfGovernment = ({ constituency }: Bringer): boolean => isGovernment(constituency);

interface Ask extends Pick<TableQuota, 'rule' | 'concerns'> {
  readonly limit: { readonly minimum: number; readonly maximum: number };
}

function quota({ holders, seats, rules }: OpenTable, id: string, { rule, concerns, limit }: Ask): TableQuota {
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]));
  const counted = holders.flatMap(({ seatId, organizationId, profile }) => {
    const seat = seatOf.get(seatId);
    if (!seat || !concerns(profile, seat)) return [];
    return [countedAs(organizationId, profile, rules)];
  });
  const held = new Set(counted);
  const left = (figure: number) => Math.max(0, figure - held.size);
  return { id, rule, concerns, held, minimum: left(limit.minimum), maximum: left(limit.maximum) };
}

/** As what somebody counts for the rules: itself, or its government. */
export function countedAs(organizationId: string, profile: Bringer, rules: OpenTable['rules']): string {
  const { constituency } = profile;
  const country = homeOf(profile);
  return countsAs({ organizationId, constituency, ...(country !== undefined && { country }) }, rules);
}
