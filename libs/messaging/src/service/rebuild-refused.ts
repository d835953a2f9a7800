/** There is no projection of this name in the service. */
export class UnknownProjection extends Error {
  readonly code = 'unknown_projection';
  constructor(
    readonly group: string,
    /** Those that there are. */
    readonly known: readonly string[],
  ) {
    super(`There is no projection ${group}.`);
  }
}

/** This process is rebuilding the projection already. */
export class RebuildUnderWay extends Error {
  readonly code = 'rebuild_under_way';
  constructor(readonly group: string) {
    super(`${group} is being rebuilt already.`);
  }
}

/** A later rebuild has begun in another process, or nothing was heard of this one for so long that it was given up. */
export class RebuildOvertaken extends Error {
  readonly code = 'rebuild_overtaken';
  constructor(readonly group: string) {
    super(`A later rebuild of ${group} has begun, or nothing was heard of this one for a minute.`);
  }
}

/** The log no longer holds what the projection once read, as after a move to another log: what is read now stays. */
export class RebuildWithoutHistory extends Error {
  readonly code = 'rebuild_without_history';
  constructor(
    readonly group: string,
    /** One of which events are missing. */
    readonly subject: string,
  ) {
    super(`${group} has read more of ${subject} than the log holds: made again, it would lose that.`);
  }
}
