/** Who is at work on a record, and who waits until it is free, in the order in which they came. */
export class Queues {
  private readonly waiting = new Map<string, (() => void)[]>();

  /** @returns a promise where one has to wait: whether one's turn came within this time */
  enter(record: string, longestMs: number): 'at once' | Promise<boolean> {
    const queue = this.waiting.get(record);
    if (!queue) {
      this.waiting.set(record, []);
      return 'at once';
    }
    return new Promise((resolve) => {
      const enter = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(enter), 1);
        resolve(false);
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
