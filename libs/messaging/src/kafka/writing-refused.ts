/** The writer had no right to write any more, which says nothing about the broker. */
export class WritingRefused extends Error {
  /** @param cause what said so */
  constructor(cause: unknown) {
    super('The writer may not write.', { cause });
  }
}
