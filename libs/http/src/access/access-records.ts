import type { JWK } from 'jose';

/** A public key that access tokens may be signed with. */
export interface SigningKeyRecord {
  readonly kid: string;
  readonly publicKey: JWK;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** Tokens of this person or session issued until then are refused. */
export interface RevocationRecord {
  /** Person id or session id: both are UUIDs, so they share one space. */
  readonly id: string;
  readonly issuedBefore: Date;
}

export interface AccessRecords {
  readonly keys: readonly SigningKeyRecord[];
  readonly revocations: readonly RevocationRecord[];
}

/** Where a service keeps what it learnt of keys and revocations. */
export interface AccessRecordsSource {
  /** Revocations older than `since` need not be given: no token from before then is still in force. */
  load(since: Date): Promise<AccessRecords>;
  /** Calls back after each change, and after a gap in which changes may have been missed. */
  watch(changed: () => void): { close(): Promise<void> };
}
