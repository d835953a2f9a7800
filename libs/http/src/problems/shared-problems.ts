/** What any route may answer: status, and for docs/problems.md when it happens and what to do. */
export const sharedProblemKinds = {
  invalid_request: [400, 'Body, path or query break a rule; `errors` names each value by JSON Pointer.'],
  malformed_body: [400, 'The body is not JSON, is cut off, or is not what its headers say.'],
  invalid_cursor: [
    400,
    'The cursor was changed, or belongs to another list, filter or caller: start from the first page.',
  ],
  idempotency_key_required: [400, 'This command needs an `Idempotency-Key` of 8 to 128 visible ASCII characters.'],
  organization_required: [400, 'Name the organisation you act for in the header `Alianza-Organization`.'],
  unauthenticated: [401, 'The access token is missing, expired, revoked or not valid: sign in or refresh it.'],
  forbidden: [403, 'The record may be read but not changed by this caller; `reason` says which right is missing.'],
  not_acting_for: [403, '`Alianza-Organization` names an organisation that the caller does not belong to.'],
  persons_only: [
    403,
    'The route is a person’s own and the token an API key’s, which acts for one organisation: sign in to do this.',
  ],
  not_found: [404, 'There is no such record, or the caller may not see it.'],
  method_not_allowed: [405, 'The path exists, but not with this method; see `Allow`.'],
  illegal_transition: [
    409,
    'The record, `subject`, is in a state, `state`, that does not allow the command; `allowed` names the commands that it does, where it is told.',
  ],
  already_exists: [409, 'The same record exists already.'],
  organization_suspended: [
    409,
    'The organisation is suspended: until that is lifted it reads, and publishes, stands, invites and coordinates nothing.',
  ],
  deadline_passed: [409, 'The time to do this is over.'],
  concurrent_change: [409, 'Somebody else changed the record at the same moment: read it again and repeat.'],
  request_in_progress: [409, 'A request with the same `Idempotency-Key` is being worked on: repeat it in a moment.'],
  link_expired: [410, 'The link of the mail is older than 60 days: sign in instead.'],
  no_longer_asked: [410, 'What the mail asked was answered, changed or ended since.'],
  link_used: [410, 'The link of the mail has answered already: it works once.'],
  stale_version: [412, '`If-Match` names an older version: read the record again.'],
  body_too_large: [413, 'The body, decompressed, is larger than 256 KiB.'],
  address_too_long: [414, 'A part of the path is longer than any id.'],
  unsupported_media_type: [415, 'Bodies are `application/json`, plain or gzip.'],
  idempotency_key_reused: [422, 'The `Idempotency-Key` was used with another body in the last 24 hours.'],
  if_match_required: [428, 'Send the `ETag` of the version that you change in `If-Match`.'],
  too_many_requests: [429, 'Too many attempts: wait as long as `Retry-After` says.'],
  headers_too_large: [431, 'The headers are larger than 160 KiB.'],
  internal_error: [500, 'A fault of ours; it is logged under the `correlationId`.'],
  unavailable: [503, 'Something this service stands on does not answer: repeat after `Retry-After` seconds.'],
} as const satisfies Record<string, readonly [status: number, when: string]>;

export type SharedSlug = keyof typeof sharedProblemKinds;
