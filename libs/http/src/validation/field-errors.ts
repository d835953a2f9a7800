import type { ValidationError } from 'class-validator';
import type { FieldError } from '../problems/problem.js';
import { pointerTo } from './pointer.js';

/** Codes of class-validator's own rules; those of this library bring theirs in the context. */
const codes: Readonly<Record<string, readonly [code: string, params?: Readonly<Record<string, string>>]>> = {
  whitelistValidation: ['unknown_property'],
  isDefined: ['required'],
  isNotEmpty: ['blank'],
  isString: ['wrong_type', { type: 'text' }],
  isInt: ['wrong_type', { type: 'whole_number' }],
  isNumber: ['wrong_type', { type: 'number' }],
  isBoolean: ['wrong_type', { type: 'boolean' }],
  isArray: ['wrong_type', { type: 'list' }],
  isObject: ['wrong_type', { type: 'object' }],
  nestedValidation: ['wrong_type', { type: 'object' }],
  arrayUnique: ['duplicate'],
  isUuid: ['invalid_id'],
  isEmail: ['invalid_email'],
  isUrl: ['invalid_url'],
};

/** What a rule says of itself, as class-validator's `context`. */
export interface RuleContext {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The tree of class-validator as a flat list with JSON Pointers, at most one error a value. */
export function fieldErrorsOf(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = error.property === undefined ? parent : pointerTo(parent, error.property);
    const own = errorOf(error, pointer);
    return own ? [own] : fieldErrorsOf(error.children ?? [], pointer);
  });
}

function errorOf({ constraints, contexts, value }: ValidationError, pointer: string): FieldError | undefined {
  const rule = Object.keys(constraints ?? {})[0];
  if (rule === undefined) return undefined;
  if (value === undefined && rule !== 'whitelistValidation') return { pointer, code: 'required' };
  const context = contexts?.[rule] as RuleContext | undefined;
  if (context) return { pointer, ...context };
  const [code, params] = codes[rule] ?? ['invalid'];
  return { pointer, code, ...(params && { params }) };
}
