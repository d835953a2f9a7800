import type { FinderRecords } from './finder-records.js';

/** Fewer are read from their rows in a moment. */
const fewest = 2_000;
const lookEveryMs = 600_000;
/** Of all organisations: changes of so many are sooner repeated than an image is drawn. */
const changedShare = 0.02;
/** An image is drawn once a day in any case: the log of the database that goes on from it does not reach back for ever. */
const looksADay = 144;

/** Has an image drawn from time to time, so that the next start of a process need not read all rows. */
export class ImageKeeper {
  readonly #ended = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #drawing: Promise<void> | undefined;
  #changesDrawn = 0;
  #looks = 0;

  constructor(
    private readonly records: FinderRecords,
    private readonly draw: (signal: AbortSignal) => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** @param isDrawn whether there is an image of these records already */
  start(isDrawn: boolean): void {
    this.#timer = setInterval(() => this.#look(), lookEveryMs).unref();
    if (isDrawn) this.#changesDrawn = this.records.changes;
    else this.#drawIfMany();
  }

  /** What is being drawn is left off. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#ended.abort();
    await this.#drawing;
  }

  #look(): void {
    this.#looks += 1;
    const changes = this.records.changes - this.#changesDrawn;
    if (changes >= this.records.finder.held * changedShare || this.#looks >= looksADay) this.#drawIfMany();
  }

  #drawIfMany(): void {
    if (this.records.finder.held < fewest || this.#drawing) return;
    const { changes } = this.records;
    this.#drawing = this.draw(this.#ended.signal)
      .then(() => {
        this.#changesDrawn = changes;
        this.#looks = 0;
      })
      .catch((error: unknown) => {
        if (!this.#ended.signal.aborted) this.failed(error);
      })
      .finally(() => {
        this.#drawing = undefined;
      });
  }
}
