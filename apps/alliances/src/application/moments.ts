import { endOfDay } from '#contracts';
import { invalid } from '#http';
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

  /**
   * The instant that a day, `YYYY-MM-DD`, means in a question on the past: when it was over everywhere; for none and for
   * one that is not over yet: now.
   * @throws Problem 400 for a day that has not come yet
   */
  on(day: string | undefined): string {
    const { at } = this.now();
    if (day === undefined) return at;
    if (day > at.slice(0, 10)) throw invalid([{ pointer: '/at', code: 'in_the_future' }]);
    const over = endOfDay(day).toISOString();
    return over < at ? over : at;
  }
}
