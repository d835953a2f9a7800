import { type UnitOfWork, unitOfWorkMs } from '#persistence';
import { handlerSeconds, retries } from '../metrics.js';
import { type Alone, type Apply, compose, type Series, type SeriesStep, type Step } from './attempt.js';
import { classifyFailures, usualRetries } from './classify-failures.js';
import { type Decode, decodeEvent } from './decode-event.js';
import { inScope } from './in-scope.js';
import { inTransaction, seriesInTransaction } from './in-transaction.js';
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
  /** Absent: no handler asks for anything alone. */
  readonly alone?: Alone;
  /** Default 9.5 s. */
  readonly timeoutMs?: number;
}

/** The way of every event and timer to its handler. */
export function pipeline({ service, unitOfWork, decode, apply, alone, timeoutMs = handlerMs }: PipelineParts): Step {
  const retried = (group: string): void => retries.inc({ group });
  return compose(
    [inScope, classifyFailures({ ...usualRetries, retried }), withTimeout(timeoutMs), decodeEvent(decode), measured],
    inTransaction(unitOfWork, service, apply, alone),
  );
}

/**
 * The way of a series: each event in a scope of its own, all in one transaction. It judges no failure: after one, its
 * events take the usual way, each for itself. Measured as one, with the type `series`.
 */
export function seriesPipeline({
  service,
  unitOfWork,
  decode,
  apply,
  alone,
  timeoutMs = handlerMs,
}: PipelineParts): SeriesStep {
  const each = compose([inScope, decodeEvent(decode)], ({ event }) => unitOfWork.part((tx) => apply(event, tx)));
  const limited = withTimeout<Series>(timeoutMs);
  const all = seriesInTransaction(unitOfWork, service, each, { alone });
  return async (series, signal) => {
    const end = handlerSeconds.startTimer({ group: series.group, type: 'series' });
    try {
      await limited(series, all, signal);
    } catch (error) {
      retries.inc({ group: series.group });
      throw error;
    } finally {
      end();
    }
  };
}
