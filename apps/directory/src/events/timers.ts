import { defineTimer } from '#contracts';
import { IsInt } from 'class-validator';

export class SigningKeyRotationDueData {
  /** How many keys there were when it was scheduled. */
  @IsInt() keys!: number;
}

/** Time to announce the next signing key. */
export const SigningKeyRotationDue = defineTimer('directory.signing-key-rotation-due.v1', SigningKeyRotationDueData);
