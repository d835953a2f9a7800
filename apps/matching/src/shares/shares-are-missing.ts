/** Who holds a part of the organisations did not answer: what was found is not all there is. */
export class SharesAreMissing extends Error {
  readonly code = 'shares_are_missing';
  constructor(readonly shares: readonly string[]) {
    super(`no answer from shares ${shares.join(', ')}`);
  }
}
