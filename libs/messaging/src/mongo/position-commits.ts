import type { EventLogLogger } from '../wire/event-log-logger.js';
import { LogLeaseLost } from './log-lease-lost.js';

interface PositionCommitsOptions {
  readonly write: (position: number) => Promise<void>;
  readonly onLeaseLost: () => void;
  readonly logger: EventLogLogger;
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
    while (this.wanted !== undefined) {
      const position = this.wanted;
      this.wanted = undefined;
      try {
        await this.options.write(position);
      } catch (error) {
        if (error instanceof LogLeaseLost) this.options.onLeaseLost();
        // The next commit of the lane carries this one; without a next one, a restart delivers again.
        this.options.logger('warn', 'A position in the event log could not be committed', { position, error });
      }
    }
    this.writing = undefined;
  }
}
