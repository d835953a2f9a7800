import { type Delivery, OnTimer, Reactions } from '#messaging';
import { SigningKeyRotation } from '../application/access/signing-key-rotation.js';
import { SigningKeyRotationDue, type SigningKeyRotationDueData } from './timers.js';

@Reactions('directory')
export class AnnounceNextSigningKey {
  constructor(private readonly rotation: SigningKeyRotation) {}

  @OnTimer(SigningKeyRotationDue)
  async announce({ tx }: Delivery<SigningKeyRotationDueData>): Promise<void> {
    await this.rotation.run(tx);
  }
}
