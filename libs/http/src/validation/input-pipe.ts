import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { invalid } from '../problems/problem.js';
import { fieldErrorsOf } from './field-errors.js';
import { objectionTo } from './guard-input.js';
import { pointerTo } from './pointer.js';

const primitives: readonly unknown[] = [String, Number, Boolean, Array, Object];

/** `value` and `target` stay in the errors here: an absent value has a message of its own. Nothing is sent. */
const rules = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  validationError: { target: false, value: true },
} as const;

/**
 * Body, query and path as instances of their classes, checked, with no silent conversion.
 * Bodies have passed GuardInputInterceptor.
 * @throws Problem `invalid_request`
 */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(input: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return input;
    const objection = type === 'body' ? undefined : objectionTo(input);
    if (objection) throw invalid([under(data, objection)]);
    if (metatype === undefined || primitives.includes(metatype)) return scalar(input, type, data);
    if (!isPlainObject(input)) throw invalid([{ pointer: '', code: 'wrong_type', params: { type: 'object' } }]);
    if (type === 'query') refuseLists(input);
    return checked(input, metatype as Type<object>);
  }
}

function checked(input: object, type: Type<object>): object {
  const instance = plainToInstance(type, input, { enableImplicitConversion: false });
  const errors = validateSync(instance, rules);
  if (errors.length > 0) throw invalid(fieldErrorsOf(errors));
  return instance;
}

const isPlainObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** `?status=a&status=b`: every parameter of this API is given once. */
function refuseLists(query: object): void {
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string')
      throw invalid([{ pointer: pointerTo('', name), code: 'wrong_type', params: { type: 'text' } }]);
  }
}

/** A parameter that is named in the route's signature. */
function scalar(input: unknown, type: ArgumentMetadata['type'], data: string | undefined): unknown {
  if (type === 'body' || input === undefined || typeof input === 'string') return input;
  throw invalid([{ pointer: pointerTo('', data ?? ''), code: 'wrong_type', params: { type: 'text' } }]);
}

const under = <E extends { pointer: string }>(data: string | undefined, error: E): E =>
  data === undefined ? error : { ...error, pointer: pointerTo('', data) + error.pointer };
