import { defineReadModel } from '#messaging';
import type { JWK } from 'jose';

export interface SigningKeyRow {
  /** The key's `kid`. */
  readonly _id: string;
  readonly publicKey: JWK;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

export interface RevocationRow {
  /** Person or session. */
  readonly _id: string;
  readonly issuedBefore: Date;
}

export const AccessKeys = defineReadModel<SigningKeyRow>('access_keys');
export const AccessRevocations = defineReadModel<RevocationRow>('access_revocations', {
  indexes: [{ key: { issuedBefore: 1 }, name: 'issued_before' }],
});

/** Both collections, in any generation. */
export const accessCollections = /^access_(keys|revocations)(_g\d+)?$/;
