import type { Logger } from '#observability';
import type { AccessRecordsSource } from './access-records.js';
import type { AccessState } from './access-state.js';
import { accessTokens } from './access-token.js';

const retryMs = 1_000;

/** Keeps the state as fresh as its source; changes that come while it loads make it load once more. */
export class AccessWatch {
  private stream?: { close(): Promise<void> };
  private loading?: Promise<void>;
  private again = false;
  private retry?: NodeJS.Timeout;
  private stopped = false;

  constructor(
    private readonly source: AccessRecordsSource,
    private readonly state: AccessState,
    private readonly logger: Logger,
    private readonly now: () => Date,
  ) {}

  async start(): Promise<void> {
    this.stream = this.source.watch(() => this.reload());
    this.reload();
    await this.loading;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.stream?.close();
    await this.loading;
  }

  private reload(): void {
    this.again = true;
    this.loading ??= this.load().finally(() => (this.loading = undefined));
  }

  private async load(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        const since = new Date(this.now().getTime() - 2 * accessTokens.lifetimeSeconds * 1000);
        await this.state.replace(await this.source.load(since));
      } catch (error) {
        // The source need not have noticed the outage, and then does not call back after it.
        this.logger.warn('Keys and revocations could not be read', error, 'Access');
        clearTimeout(this.retry);
        if (!this.stopped) this.retry = setTimeout(() => this.reload(), retryMs);
      }
    }
  }
}
