import { Clock } from '#messaging';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { DecisionContext } from '../domain/decision.js';

/** Gives each decision its instant of business time and its new ids. */
@Injectable()
export class Moments {
  constructor(private readonly clock: Clock) {}

  now(): DecisionContext {
    return { at: this.clock.now().toISOString(), newId };
  }
}
