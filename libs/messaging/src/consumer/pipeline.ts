import { type UnitOfWork, unitOfWorkMs } from '#persistence';
import { retries } from '../metrics.js';
import { type Apply, compose, type Step } from './attempt.js';
import { classifyFailures, usualRetries } from './classify-failures.js';
import { type Decode, decodeEvent } from './decode-event.js';
import { inScope } from './in-scope.js';
import { inTransaction } from './in-transaction.js';
import { measured } from './measured.js';
import { withTimeout } from './with-timeout.js';

/**
 * What a handler may take: less than the server lets a transaction live, so that a slow one is parked, not repeated;
 * more than its unit of work tries for, so that a database which is away or crowded pauses the lane and parks nothing.
 */
const handlerMs = unitOfWorkMs + 1_500;

export interface PipelineParts {
  readonly service: string;
  readonly unitOfWork: UnitOfWork;
  readonly decode: Decode;
  readonly apply: Apply;
  /** Default 9.5 s. */
  readonly timeoutMs?: number;
}

/** The way of every event and timer to its handler. */
export function pipeline({ service, unitOfWork, decode, apply, timeoutMs = handlerMs }: PipelineParts): Step {
  const retried = (group: string): void => retries.inc({ group });
  return compose(
    [inScope, classifyFailures({ ...usualRetries, retried }), withTimeout(timeoutMs), decodeEvent(decode), measured],
    inTransaction(unitOfWork, service, apply),
  );
}
