import { abortableDelay } from '../wire/abortable-delay.js';
import type { EventLogLogger } from '../wire/event-log-logger.js';
import { LogLeaseLost } from './log-lease-lost.js';

interface PositionCommitsOptions {
  readonly write: (position: number) => Promise<void>;
  readonly onLeaseLost: () => void;
  readonly logger: EventLogLogger;
  /** How long to wait after a write that failed. */
  readonly retryMs: number;
  /** Once it has aborted, a write that fails is given up: a restart delivers again. */
  readonly signal: AbortSignal;
}

/** Commits the position of one lane beside the handler's work: one write at a time, always the newest position. */
export class PositionCommits {
  private wanted: number | undefined;
  private writing: Promise<void> | undefined;

  constructor(private readonly options: PositionCommitsOptions) {}

  move(position: number): void {
    this.wanted = position;
    this.writing ??= this.write();
  }

  /** Resolves when nothing is left to write. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private async write(): Promise<void> {
    const { write, onLeaseLost, logger, retryMs, signal } = this.options;
    while (this.wanted !== undefined) {
      const position = this.wanted;
      this.wanted = undefined;
      try {
        await write(position);
      } catch (error) {
        logger('warn', 'A position in the event log could not be committed', { position, error });
        if (error instanceof LogLeaseLost) onLeaseLost();
        // Not left to the lane's next record, which may be a long time coming: until then the group would seem behind.
        else if (!signal.aborted) this.wanted ??= position;
        await abortableDelay(retryMs, signal);
      }
    }
    this.writing = undefined;
  }
}
