import { Injectable } from '@nestjs/common';
import type { FocalPoint } from '../../domain/organization/roster.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';

export interface NamedFocalPoint {
  readonly personId: string;
  readonly focalPoint: FocalPoint;
}

@Injectable()
export class ReadFocalPoints {
  constructor(private readonly rosters: RostersRepository) {}

  /** In the order of their ids. @param after id of the last one seen @throws Refusal not_found */
  async list(organizationId: string, limit: number, after = ''): Promise<NamedFocalPoint[]> {
    const { members } = await this.rosters.get(organizationId);
    return members
      .flatMap(({ personId, focalPoint }) => (focalPoint && personId > after ? [{ personId, focalPoint }] : []))
      .sort((a, b) => (a.personId < b.personId ? -1 : 1))
      .slice(0, limit);
  }
}
