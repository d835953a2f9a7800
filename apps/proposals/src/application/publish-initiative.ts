import { Injectable } from '@nestjs/common';
import { dayOf, ProposalPublished } from '#contracts';
import type { Caller } from '#http';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { contentOf, type Initiative } from '../domain/initiative.js';
import { missingForPublication } from '../domain/publication.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { expectAge } from './age-timer.js';
import { assertAllowed } from './assert-allowed.js';
import { assertComplete } from './assert-complete.js';
import { setDeadline } from './deadline-timer.js';
import { InitiativeAccess } from './initiative-access.js';

@Injectable()
export class PublishInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, caller: Caller): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const { initiative: draft, author } = await this.access.toPublisher(id, caller, tx);
      assertAllowed(draft, 'publish');
      const publishedAt = this.clock.now();
      assertComplete(missingForPublication(draft, dayOf(publishedAt)));
      const version = draft.version + 1;
      const freshness = { confirmedAt: publishedAt };
      const published: Initiative = { ...draft, status: 'published', version, publishedAt, freshness };
      await this.initiatives.save(published, tx);
      await this.initiatives.keepVersion(published, author.personId, publishedAt, tx);
      setDeadline(published, tx);
      expectAge(id, publishedAt, tx);
      tx.emit(ProposalPublished, id, {
        initiativeId: id,
        version: published.version,
        leadOrganizationId: published.leadOrganizationId,
        publishedBy: author.personId,
        content: contentOf(published),
      });
      return published;
    });
  }
}
