import { Injectable } from '@nestjs/common';
import { seatsSought } from '#contracts';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { v7 as newId } from 'uuid';
import type { Initiative, InitiativeDraft } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { templateSeats } from './template-seats.js';

export interface Author {
  readonly personId: string;
  readonly organizationId: string;
}

@Injectable()
export class DraftInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly clock: Clock,
  ) {}

  async execute(draft: InitiativeDraft, author: Author): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const initiative: Initiative = {
        id: newId(),
        version: 1,
        status: 'draft',
        leadOrganizationId: author.organizationId,
        draftedBy: author.personId,
        draft,
        seats: seatsSought(draft.lookingFor, templateSeats(draft.template), [], newId),
        createdAt: this.clock.now(),
      };
      await this.initiatives.add(initiative, tx);
      return initiative;
    });
  }
}
