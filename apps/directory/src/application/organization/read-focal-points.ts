import { Clock } from '#messaging';
import { Injectable } from '@nestjs/common';
import { isAway } from '../../domain/organization/absence.js';
import {
  type FocalPoint,
  knownFocalPoint,
  type Member,
  memberOf,
  type Roster,
} from '../../domain/organization/roster.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';

export interface NamedFocalPoint {
  readonly personId: string;
  readonly focalPoint: FocalPoint;
  /** Whether it is absent at the moment. */
  readonly away: boolean;
  /** Of the roster. */
  readonly version: number;
}

@Injectable()
export class ReadFocalPoints {
  constructor(
    private readonly rosters: RostersRepository,
    private readonly clock: Clock,
  ) {}

  /** In the order of their ids. @param after id of the last one seen @throws Refusal not_found */
  async list(organizationId: string, limit: number, after = ''): Promise<NamedFocalPoint[]> {
    const roster = await this.rosters.get(organizationId);
    return roster.members
      .filter(({ personId }) => personId > after)
      .flatMap((member) => (member.focalPoint ? [this.named(roster, member, member.focalPoint)] : []))
      .sort((a, b) => (a.personId < b.personId ? -1 : 1))
      .slice(0, limit);
  }

  /** @throws Refusal not_found */
  async one(organizationId: string, personId: string): Promise<NamedFocalPoint> {
    return this.of(await this.rosters.get(organizationId), personId);
  }

  /** In a roster that is at hand. @throws Refusal not_found */
  of(roster: Roster, personId: string): NamedFocalPoint {
    const focalPoint = knownFocalPoint(roster, personId);
    return this.named(roster, memberOf(roster, personId), focalPoint);
  }

  private named({ version }: Roster, member: Member | undefined, focalPoint: FocalPoint): NamedFocalPoint {
    const away = isAway(member?.absences ?? [], this.clock.now());
    return { personId: member?.personId ?? '', focalPoint, away, version };
  }
}
