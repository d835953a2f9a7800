import {
  type EventEnvelope,
  type InitiativeContent,
  ProposalClosed,
  type ProposalClosedData,
  ProposalPublished,
  type ProposalPublishedData,
  ProposalRevised,
  type ProposalRevisedData,
  ProposalWithdrawn,
  type ProposalWithdrawnData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { NoticedInitiatives } from '../persistence/read-models.js';

/** What notices say of an initiative: its title, unless it is confidential; and whether there is still a point in it. */
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

  @OnEvent(ProposalClosed)
  closed({ data }: EventEnvelope<string, ProposalClosedData>, into: ReadModelWriter): void {
    this.end(data.initiativeId, into);
  }

  @OnEvent(ProposalWithdrawn)
  withdrawn({ data }: EventEnvelope<string, ProposalWithdrawnData>, into: ReadModelWriter): void {
    this.end(data.initiativeId, into);
  }

  private keep(_id: string, { title, visibility }: InitiativeContent, into: ReadModelWriter): void {
    const confidential = visibility !== 'public' && visibility !== 'registered';
    const replacement = { title, confidential };
    into.write(NoticedInitiatives, { replaceOne: { filter: { _id }, replacement, upsert: true } });
  }

  private end(_id: string, into: ReadModelWriter): void {
    into.write(NoticedInitiatives, { updateOne: { filter: { _id }, update: { $set: { ended: true } } } });
  }
}
