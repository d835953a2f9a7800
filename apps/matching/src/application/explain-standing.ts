import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import type { Caller } from '#http';
import type { DeclaredConflict } from '../domain/conflicts.js';
import type { SeatStanding } from '../domain/seat-standing.js';
import { type StandingReader, type ToldGate, toldGates } from '../domain/told-gates.js';
import { isConfidential } from '../domain/seat-call.js';
import { type Opening, OpenStanding } from './open-standing.js';
import { SeatStandings } from './seat-standings.js';
import { type OpenedStanding, StandingAccess, type StandingQuery } from './standing-access.js';

/** As one reader may know it. */
export type ToldStanding =
  Exclude<SeatStanding, { kind: 'gated' }> | { readonly kind: 'gated'; readonly gates: readonly ToldGate[] };

export interface StandingReading {
  readonly reader: StandingReader;
  readonly initiative: { readonly id: string; readonly title: TextByLanguage };
  readonly organization: { readonly id: string; readonly names: TextByLanguage; readonly constituency: string };
  readonly seats: readonly {
    readonly seat: { readonly id: string; readonly constituency: string };
    readonly standing: ToldStanding;
  }[];
  /** When and why the secretariat read this; for its owner. */
  readonly openings: readonly Opening[];
}

/** Why an organisation is, or is not, suggested for the seats of an initiative. */
@Injectable()
export class ExplainStanding {
  constructor(
    private readonly access: StandingAccess,
    private readonly seats: SeatStandings,
    private readonly opening: OpenStanding,
  ) {}

  /** @throws Problem 404, `unavailable` while this process still reads its records */
  async execute(query: StandingQuery, caller: Caller): Promise<StandingReading> {
    const opened = await this.access.open(query, caller);
    const found = await this.seats.of(opened);
    if (opened.reader === 'break_glass') await this.opening.execute(opened, caller);
    const { initiative, organization, reader } = opened;
    const { _id: id, profile } = organization;
    return {
      reader,
      initiative: { id: initiative._id, title: initiative.call.content.title },
      organization: { id, names: profile.names, constituency: profile.constituency },
      seats: found.map(({ seat, standing }) => ({ seat, standing: toldTo(opened, caller, standing) })),
      openings: await this.openingsFor(opened),
    };
  }

  private async openingsFor({ reader, initiative, organization }: OpenedStanding): Promise<readonly Opening[]> {
    switch (reader) {
      case 'organization':
        return this.opening.openingsOf(organization._id);
      case 'lead':
        return isConfidential(initiative.call) ? this.opening.openingsOf(initiative._id) : [];
      case 'break_glass':
        return [];
    }
  }
}

function toldTo(
  { reader, record, conflicts, organization }: OpenedStanding,
  caller: Caller,
  standing: SeatStanding,
): ToldStanding {
  if (standing.kind !== 'gated') return standing;
  const told = {
    reader,
    organizationId: organization._id,
    conflicts,
    dismissedByLead: record?.dismissal?.by === 'lead',
    isReaders: ({ organizationId }: DeclaredConflict) => caller.isMemberOf(organizationId),
  };
  return { kind: 'gated', gates: toldGates(standing.gates, told) };
}
