/** A service tried to say something that its contract does not allow: a mistake in the service. */
export class InvalidEvent extends Error {
  readonly code = 'invalid_event';
  constructor(
    readonly type: string,
    readonly problems: readonly string[],
  ) {
    super(`${type} was refused before it was written: ${problems.join('; ')}`);
  }
}
