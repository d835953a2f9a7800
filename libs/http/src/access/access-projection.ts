import {
  AccessRevoked,
  type AccessRevokedData,
  type EventEnvelope,
  type ServiceName,
  SigningKeyPublished,
  type SigningKeyPublishedData,
} from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import type { Type } from '@nestjs/common';
import { AccessKeys, AccessRevocations } from './access-read-models.js';

/** Each service learns of keys and revocations by itself, so that a check needs no call to the directory. */
export function accessProjectionOf(service: ServiceName): Type<object> {
  @Projection(`${service}.access`)
  class AccessProjection {
    readonly readModels = [AccessKeys, AccessRevocations];

    @OnEvent(SigningKeyPublished)
    learnKey({ data }: EventEnvelope<string, SigningKeyPublishedData>, into: ReadModelWriter): void {
      const { kid, publicKey, validFrom, validUntil } = data;
      const key = { publicKey, validFrom: new Date(validFrom), validUntil: new Date(validUntil) };
      into.write(AccessKeys, { updateOne: { filter: { _id: kid }, update: { $set: key }, upsert: true } });
    }

    @OnEvent(AccessRevoked)
    learnRevocation({ data }: EventEnvelope<string, AccessRevokedData>, into: ReadModelWriter): void {
      const update = { $max: { issuedBefore: new Date(data.issuedBefore) } };
      const filter = { _id: data.sessionId ?? data.personId };
      into.write(AccessRevocations, { updateOne: { filter, update, upsert: true } });
    }
  }
  return AccessProjection;
}
