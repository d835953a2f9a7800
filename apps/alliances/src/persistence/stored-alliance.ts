import type { TextByLanguage } from '#contracts';
import type { ChainHead } from '../domain/audit/chain.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { Territory } from '../domain/composition/rules.js';
import type { CallOpenness } from '../domain/record/standpoint.js';

/** What an alliance knows of the initiative that it answers. */
export interface Call extends CallOpenness {
  readonly initiativeId: string;
  readonly title: TextByLanguage;
  readonly problem?: TextByLanguage;
  /** Where the initiative works; absent in what was stored before it was kept. */
  readonly where?: Territory;
  /** Codes of populations; absent likewise. */
  readonly forWhom?: readonly string[];
  /** False once the initiative takes no further answers: the coordinator may still invite. */
  readonly open: boolean;
}

/** An alliance with the versions that its next change must find. */
export interface StoredAlliance {
  readonly record: AllianceRecord;
  readonly call: Call;
  readonly version: number;
  readonly workplanVersion: number;
  /** End of its audit chain as it was read; absent where there is none yet. */
  readonly auditHead?: ChainHead;
}
