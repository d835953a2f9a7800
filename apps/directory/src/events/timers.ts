import { defineTimer, RecordId } from '#contracts';
import { IsInt } from 'class-validator';

export class SigningKeyRotationDueData {
  /** How many keys there were when it was scheduled. */
  @IsInt() keys!: number;
}

/** Time to announce the next signing key. */
export const SigningKeyRotationDue = defineTimer('directory.signing-key-rotation-due.v1', SigningKeyRotationDueData);

export class ProfileAgeDueData {
  @RecordId() organizationId!: string;
}

/** Nobody has said for long that a profile is right. */
export const ProfileAgeDue = defineTimer('directory.profile-age-due.v1', ProfileAgeDueData);

export class AbsenceTurnDueData {
  @RecordId() organizationId!: string;
  @RecordId() personId!: string;
}

/** An absence of a member begins or ends. */
export const AbsenceTurnDue = defineTimer('directory.absence-turn-due.v1', AbsenceTurnDueData);
