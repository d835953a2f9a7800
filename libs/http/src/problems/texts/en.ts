import type { HttpTexts } from './texts.js';

export const en: HttpTexts = {
  problems: {
    invalid_request: { title: 'The request is not valid', detail: 'Check the values named and send it again.' },
    malformed_body: { title: 'The content cannot be read', detail: 'What was sent is not complete, correct JSON.' },
    invalid_cursor: {
      title: 'This page is no longer valid',
      detail: 'The cursor does not belong to this list; go back to the first page.',
    },
    idempotency_key_required: {
      title: 'The idempotency key is missing',
      detail: 'This action needs the header Idempotency-Key, 8 to 128 characters.',
    },
    organization_required: {
      title: 'The organisation is missing',
      detail: 'Say in Alianza-Organization for which organisation you act.',
    },
    unauthenticated: { title: 'Sign in', detail: 'A valid session is needed.' },
    forbidden: {
      title: 'Not allowed',
      detail:
        '{reason, select, no_organization {You act for no organisation yet. Register one or join one, then refresh your session.} secretariat_only {Only the secretariat of the platform does this.} not_an_administrator {This is for the administrators of the organisation.} not_an_editor {You may read for this organisation, but not write in its name; an administrator can change that.} other {You may see this record, but it is not yours to change.}}',
    },
    not_acting_for: {
      title: 'You do not act for that organisation',
      detail: 'You do not belong to the organisation named in Alianza-Organization.',
    },
    persons_only: {
      title: 'Only for people',
      detail: 'An API key acts for one organisation. This belongs to the person who made it, who signs in for it.',
    },
    not_found: { title: 'Not available', detail: 'It does not exist, or it is not open to you.' },
    method_not_allowed: { title: 'Method not allowed', detail: 'Allowed here: {allow}.' },
    illegal_transition: { title: 'Its state does not allow this', detail: '{record} is {stateInWords}.' },
    already_exists: { title: 'It exists already', detail: 'There is such a record already.' },
    organization_suspended: {
      title: 'The organisation is suspended',
      detail: 'Until that is lifted it may read, but not publish, take a seat, invite or coordinate.',
    },
    deadline_passed: {
      title: 'The deadline has passed',
      detail: 'This can no longer be done: the time for it is over.',
    },
    concurrent_change: {
      title: 'Somebody else changed it at the same time',
      detail: 'Read the record again and repeat the action.',
    },
    request_in_progress: {
      title: 'The same request is being worked on',
      detail: 'Wait a moment and repeat it with the same key.',
    },
    link_expired: {
      title: 'This link has expired',
      detail: 'A link is good for 60 days. Sign in to Alianza to answer.',
    },
    no_longer_asked: { title: 'Nothing is asked any more', detail: 'It was answered, changed or ended since.' },
    link_used: { title: 'This link was used already', detail: 'It answers once, and the answer counts.' },
    stale_version: { title: 'There is a newer version', detail: 'Read the record again before you change it.' },
    body_too_large: { title: 'The content is too large', detail: 'The maximum is 256 KiB.' },
    address_too_long: { title: 'The address is too long', detail: 'A part of the address is longer than allowed.' },
    unsupported_media_type: { title: 'Format not supported', detail: 'Send application/json.' },
    idempotency_key_reused: {
      title: 'The key was used before',
      detail: 'That idempotency key was used with other content in the last 24 hours.',
    },
    if_match_required: {
      title: 'The version is missing',
      detail: 'Send in If-Match the ETag of what you read and change.',
    },
    too_many_requests: { title: 'Too many attempts', detail: 'Wait before you try again.' },
    headers_too_large: { title: 'The headers are too large', detail: 'The headers are larger than allowed.' },
    internal_error: { title: 'Something failed on our side', detail: 'It was recorded under the correlation id.' },
    unavailable: { title: 'Not available at the moment', detail: 'Try again in a few seconds.' },
  },
  fields: {
    required: 'This is missing.',
    unknown_property: 'This is not accepted here.',
    wrong_type:
      '{type, select, text {Must be a text.} whole_number {Must be a whole number.} number {Must be a number.} boolean {Must be true or false.} list {Must be a list.} object {Must be an object.} other {Is not of the expected type.}}',
    blank: 'Must not be empty.',
    too_short: 'Is too short (at least {min}).',
    too_long: 'Is too long (at most {max}).',
    too_small: 'Is too small (at least {min}).',
    too_large: 'Is too large (at most {max}).',
    too_few: 'Has too few elements (at least {min}).',
    too_many: 'Has too many elements (at most {max}).',
    duplicate: 'Has repeated elements.',
    unknown_code:
      '{list, select, places {Is neither in the list “countries” nor in the list “areas”} other {Is not in the list “{list}”}}: see /v1/code-lists.',
    not_allowed: 'Must be one of: {values}.',
    invalid_id: 'Is not an id.',
    invalid_date: 'Is not a date (YYYY-MM-DD) of the years 1800 to 2200.',
    in_the_past: 'It has already passed.',
    in_the_future: 'The day has not come yet.',
    circular: 'Waits, in a circle, for itself.',
    out_of_order: 'Lies before what it waits for, or after what it serves.',
    ends_before_it_begins: 'Ends before it begins.',
    invalid_time: 'Is not an RFC 3339 time of the years 1800 to 2200.',
    invalid_email: 'Is not an e-mail address.',
    invalid_url: 'Is not a web address.',
    invalid_text: 'Has characters that are not accepted.',
    invalid_text_by_language: 'Must be a text by language, at most {max} characters each.',
    invalid_number: 'Is not an accepted number.',
    nested_list: 'A list cannot hold another list.',
    null_element: 'A list cannot hold null.',
    forbidden_key: 'That name is not accepted.',
    too_deep: 'Has too many levels.',
    too_complex: 'Has too many elements in all.',
    invalid: 'Is not valid.',
  },
};
