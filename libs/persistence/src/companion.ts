import { AsyncResource } from 'node:async_hooks';

/** How the work of one that waited ended: where it was not committed, nothing of it stands, and it goes on alone. */
export type Ended<R> = { readonly committed: true; readonly result: R } | { readonly committed: false };

/** What whoever has the turn does with it. */
export type Along<T> = Pick<Companion<T, unknown>, 'take' | 'committed' | 'goAlone'>;

/**
 * Work that waits for its turn, and that whoever has the turn may do after its own, as a part of its transaction: many
 * that write to one record share a commit instead of each waiting for the commits of all others.
 */
export class Companion<T, R> {
  readonly ended: Promise<Ended<R>>;
  /** Does the work in the scope in which it waits: what it logs and emits carries its own correlation id. */
  readonly take: (whole: T) => Promise<void>;
  private result: R | undefined;
  private end!: (ended: Ended<R>) => void;

  constructor(work: (whole: T) => Promise<R>) {
    this.ended = new Promise((resolve) => (this.end = resolve));
    this.take = AsyncResource.bind(async (whole: T) => {
      this.result = await work(whole);
    });
  }

  committed(): void {
    this.end({ committed: true, result: this.result as R });
  }

  goAlone(): void {
    this.end({ committed: false });
  }
}
