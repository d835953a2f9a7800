import {
  CoordinationRested,
  type CoordinationRestedData,
  CoordinationResumed,
  type CoordinationResumedData,
  CoordinatorReplaced,
  type CoordinatorReplacedData,
  type EventEnvelope,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { RestingInitiatives } from '../persistence/read-models.js';

/** Which initiatives rest: strangers find them in no list meanwhile, and no mail recommends them. */
@Projection('notifications.resting-initiatives')
export class RestingInitiativesProjection {
  readonly readModels = [RestingInitiatives];

  @OnEvent(CoordinationRested)
  rested({ data }: EventEnvelope<string, CoordinationRestedData>, into: ReadModelWriter): void {
    const filter = { _id: data.initiativeId };
    into.write(RestingInitiatives, { replaceOne: { filter, replacement: {}, upsert: true } });
  }

  @OnEvent(CoordinationResumed)
  resumed({ data }: EventEnvelope<string, CoordinationResumedData>, into: ReadModelWriter): void {
    this.goesOn(data.initiativeId, into);
  }

  @OnEvent(CoordinatorReplaced)
  replaced({ data }: EventEnvelope<string, CoordinatorReplacedData>, into: ReadModelWriter): void {
    this.goesOn(data.initiativeId, into);
  }

  private goesOn(_id: string, into: ReadModelWriter): void {
    into.write(RestingInitiatives, { deleteOne: { filter: { _id } } });
  }
}
