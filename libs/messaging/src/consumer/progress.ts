/** Which records of a batch are done, in whatever order: the offset that may be committed ends before the first that is not. */
export class Progress {
  private readonly done: boolean[];

  constructor(private readonly offsets: readonly bigint[]) {
    this.done = offsets.map(() => false);
  }

  mark(index: number): void {
    this.done[index] = true;
  }

  get complete(): boolean {
    return this.done.every(Boolean);
  }

  /** The last offset before the first record that is not done; undefined when that is the first. */
  through(): bigint | undefined {
    const first = this.done.indexOf(false);
    return first === -1 ? this.offsets.at(-1) : this.offsets[first - 1];
  }
}
