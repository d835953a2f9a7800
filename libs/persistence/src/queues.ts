/** Who is at work on a record, and who waits until it is free, in the order in which they came. */
export class Queues<C = never> {
  private readonly waiting = new Map<string, Place<C>[]>();

  /** @param longestMs how long one would wait for one's turn @returns where one waits, when others are at work on it */
  enter(record: string, longestMs: number): Place<C> | undefined {
    const queue = this.waiting.get(record);
    if (!queue) {
      this.waiting.set(record, []);
      return undefined;
    }
    const place: Place<C> = new Place(longestMs, () => queue.splice(queue.indexOf(place), 1));
    queue.push(place);
    return place;
  }

  /** The first one whose work may be done by another since before a moment: it waits for that, and no more for its turn. */
  takeAlong(record: string, before: number): C | undefined {
    const queue = this.waiting.get(record) ?? [];
    const index = queue.findIndex(({ offer }) => offer !== undefined && offer.since < before);
    const [place] = index < 0 ? [] : queue.splice(index, 1);
    place?.end('taken along');
    return place?.offer?.companion;
  }

  leave(record: string): void {
    const next = this.waiting.get(record)?.shift();
    if (next) next.end('turn');
    else this.waiting.delete(record);
  }
}

export type Came = 'turn' | 'too late' | 'taken along';

/** One that waits. */
export class Place<C> {
  /** Resolves when one waits no more. */
  readonly came: Promise<Came>;
  /** Whose work may be done by whoever has the turn, since when in `performance.now()` milliseconds. */
  offer: { readonly companion: C; readonly since: number } | undefined;
  private ended!: (came: Came) => void;
  private readonly timer: NodeJS.Timeout;

  constructor(longestMs: number, leave: () => void) {
    this.came = new Promise((resolve) => (this.ended = resolve));
    this.timer = setTimeout(() => {
      leave();
      this.ended('too late');
    }, longestMs);
  }

  end(came: Came): void {
    clearTimeout(this.timer);
    this.ended(came);
  }
}
