import { Injectable } from '@nestjs/common';
import { ProposalPublished } from '#contracts';
import { invalid } from '#http';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { contentOf, type Initiative, missingForPublication } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { assertAllowed } from './assert-allowed.js';
import { setDeadline } from './deadline-timer.js';
import type { Author } from './draft-initiative.js';
import { InitiativeAccess } from './initiative-access.js';

@Injectable()
export class PublishInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, author: Author): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const draft = await this.access.toLead(id, author.organizationId, tx);
      assertAllowed(draft, 'publish');
      const publishedAt = this.clock.now();
      const missing = missingForPublication(draft, publishedAt.toISOString().slice(0, 10));
      if (missing.length > 0) throw invalid(missing);
      const published: Initiative = { ...draft, status: 'published', version: draft.version + 1, publishedAt };
      await this.initiatives.save(published, tx);
      await this.initiatives.keepVersion(published, author.personId, publishedAt, tx);
      setDeadline(published, tx);
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
