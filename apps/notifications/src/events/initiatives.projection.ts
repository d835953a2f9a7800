import {
  type EventEnvelope,
  type InitiativeContent,
  ProposalPublished,
  type ProposalPublishedData,
  ProposalRevised,
  type ProposalRevisedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { NoticedInitiatives } from '../persistence/read-models.js';

/** What notices say of an initiative: its title, unless it is confidential. */
@Projection('notifications.initiatives')
export class InitiativesProjection {
  readonly readModels = [NoticedInitiatives];

  @OnEvent(ProposalPublished)
  published({ data }: EventEnvelope<string, ProposalPublishedData>, into: ReadModelWriter): void {
    this.keep(data.initiativeId, data.content, into);
  }

  @OnEvent(ProposalRevised)
  revised({ data }: EventEnvelope<string, ProposalRevisedData>, into: ReadModelWriter): void {
    this.keep(data.initiativeId, data.content, into);
  }

  private keep(_id: string, { title, visibility }: InitiativeContent, into: ReadModelWriter): void {
    const confidential = visibility !== 'public' && visibility !== 'registered';
    const replacement = { title, confidential };
    into.write(NoticedInitiatives, { replaceOne: { filter: { _id }, replacement, upsert: true } });
  }
}
