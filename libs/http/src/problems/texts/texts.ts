import type { SharedSlug } from '../shared-problems.js';

/** ICU messages; the facts of the problem are their parameters. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** Everything that libs/http says to people in one language; ICU MessageFormat. */
export interface HttpTexts {
  readonly problems: Readonly<Record<SharedSlug, ProblemText>>;
  /** By code of a field error. */
  readonly fields: Readonly<Record<FieldCode, string>>;
}

export const fieldCodes = [
  'required',
  'unknown_property',
  'wrong_type',
  'blank',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'too_few',
  'too_many',
  'duplicate',
  'unknown_code',
  'not_allowed',
  'invalid_id',
  'invalid_date',
  'in_the_past',
  'in_the_future',
  'circular',
  'out_of_order',
  'ends_before_it_begins',
  'invalid_time',
  'invalid_email',
  'invalid_url',
  'invalid_text',
  'invalid_text_by_language',
  'invalid_number',
  'nested_list',
  'null_element',
  'forbidden_key',
  'too_deep',
  'too_complex',
  'invalid',
] as const;

export type FieldCode = (typeof fieldCodes)[number];
