import type { TextByLanguage } from '#contracts';
import { defineReadModel } from '#messaging';
import type { FollowedType } from '../domain/following/followed.js';

/** A record that can be followed, while everybody with an account may read it. */
export interface FollowableRecord {
  readonly _id: string;
  readonly type: FollowedType;
  /** Title of an initiative, names of an organisation. */
  readonly names?: TextByLanguage;
  /** Of an initiative: whether it is public or registered. */
  readonly open?: boolean;
  /** Of an alliance: it is as open as this initiative. */
  readonly initiativeId?: string;
}
export const FollowableRecords = defineReadModel<FollowableRecord>('followable_records');
