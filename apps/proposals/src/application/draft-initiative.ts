import { Injectable } from '@nestjs/common';
import type { Caller } from '#http';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { v7 as newId } from 'uuid';
import type { Initiative, InitiativeDraft } from '../domain/initiative.js';
import { missingTexts, neverSeated } from '../domain/publication.js';
import { shownToNobody } from '../domain/shown-to.js';
import type { InitiativeVisibility } from '../domain/visibility.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { allowedVisibility } from './allowed-visibility.js';
import { assertComplete } from './assert-complete.js';
import { authorOf } from './author.js';
import { InitiativeAccess } from './initiative-access.js';
import { seatsOf } from './seats-of.js';

/** A draft of which the visibility follows from what it is about, unless its author says it. */
export type NewDraft = Omit<InitiativeDraft, 'visibility'> & { readonly visibility?: InitiativeVisibility };

@Injectable()
export class DraftInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
    private readonly clock: Clock,
  ) {}

  /** The acting organisation leads it. */
  async execute({ visibility: asked, ...content }: NewDraft, caller: Caller): Promise<Initiative> {
    const author = authorOf(caller);
    const draft = { ...content, visibility: allowedVisibility({ themes: content.themes, asked }) };
    assertComplete([...missingTexts(draft), ...neverSeated(draft)]);
    return this.unitOfWork.run(async (tx) => {
      await this.access.refuseSuspended(author, tx);
      const initiative: Initiative = {
        id: newId(),
        version: 1,
        status: 'draft',
        leadOrganizationId: author.organizationId,
        draftedBy: author.personId,
        draft,
        seats: seatsOf(draft, []),
        shownTo: shownToNobody,
        createdAt: this.clock.now(),
      };
      await this.initiatives.add(initiative, tx);
      return initiative;
    });
  }
}
