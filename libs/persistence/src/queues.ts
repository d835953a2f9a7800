/** Who is at work on a record, and who waits until it is free, in the order in which they came. */
export class Queues {
  private readonly waiting = new Map<string, (() => void)[]>();

  /** @returns whether it was free at once; undefined when it was not free within this time */
  async enter(record: string, longestMs: number): Promise<boolean | undefined> {
    const queue = this.waiting.get(record);
    if (!queue) {
      this.waiting.set(record, []);
      return true;
    }
    return new Promise((resolve) => {
      const enter = (): void => {
        clearTimeout(timer);
        resolve(false);
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(enter), 1);
        resolve(undefined);
      }, longestMs);
      queue.push(enter);
    });
  }

  leave(record: string): void {
    const next = this.waiting.get(record)?.shift();
    if (next) next();
    else this.waiting.delete(record);
  }
}
