import { SigningKeyPublished } from '#contracts';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { nextRotation, validityOfKey } from '../../domain/access/key-schedule.js';
import { SigningKeyRotationDue } from '../../events/timers.js';
import { type SigningKey, SigningKeysRepository } from '../../persistence/signing-keys.repository.js';
import { RealTime } from '../real-time.js';
import { KeyVault } from './key-vault.js';

const rotation = 'signing-key-rotation';

/** Announces the next key when its time has come, and asks to be woken for the one after it. */
@Injectable()
export class SigningKeyRotation {
  constructor(
    private readonly keys: SigningKeysRepository,
    private readonly vault: KeyVault,
    private readonly time: RealTime,
    private readonly clock: Clock,
  ) {}

  /**
   * At the start, before another key is sealed: the newest there is has to open.
   * @throws ConfigurationError when it was sealed with another deployment secret
   */
  async begin(tx: Tx): Promise<void> {
    const [newest] = (await this.keys.all(tx)).sort((a, b) => b.validFrom.getTime() - a.validFrom.getTime());
    if (newest) await this.vault.open(newest.sealedPrivateKey);
    await this.run(tx);
  }

  async run(tx: Tx): Promise<void> {
    const now = this.time.now();
    const keys = await this.keys.all(tx);
    if (nextRotation(keys, now) <= now) keys.push(await this.announce(now, keys.length === 0, tx));
    // Timers go by business time: when that was moved ahead this runs early, finds nothing to do and waits again.
    const wait = nextRotation(keys, now).getTime() - now.getTime();
    const wakeAt = new Date(this.clock.now().getTime() + wait);
    tx.schedule(rotation, wakeAt, SigningKeyRotationDue, rotation, { keys: keys.length });
  }

  private async announce(now: Date, isFirst: boolean, tx: Tx): Promise<SigningKey> {
    const { kid, publicKey, sealedPrivateKey } = await this.vault.create();
    const key: SigningKey = { kid, publicKey: { ...publicKey }, sealedPrivateKey, ...validityOfKey(now, isFirst) };
    await this.keys.add(key, tx);
    tx.emit(SigningKeyPublished, kid, {
      kid,
      publicKey: key.publicKey,
      validFrom: key.validFrom.toISOString(),
      validUntil: key.validUntil.toISOString(),
    });
    return key;
  }
}
