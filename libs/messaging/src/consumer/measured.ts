import { handlerSeconds } from '../metrics.js';
import type { Middleware } from './attempt.js';

/** How long the transaction with its handler takes. */
export const measured: Middleware = async (attempt, next, signal) => {
  const end = handlerSeconds.startTimer({ group: attempt.group, type: attempt.event.type });
  try {
    await next(attempt, signal);
  } finally {
    end();
  }
};
