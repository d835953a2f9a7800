import { Clock } from '#messaging';
import { Injectable } from '@nestjs/common';
import { Entropy } from './entropy.js';

export interface Stamp {
  readonly id: string;
  /** Business time. */
  readonly at: Date;
}

/** Id and date of a new record. */
@Injectable()
export class Stamps {
  constructor(
    private readonly entropy: Entropy,
    private readonly clock: Clock,
  ) {}

  next(): Stamp {
    return { id: this.entropy.id(), at: this.clock.now() };
  }
}
