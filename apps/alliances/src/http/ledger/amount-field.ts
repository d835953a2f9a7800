import { because, field, type FieldOptions, rule } from '#http';
import { IsString } from 'class-validator';
import { isAmount } from '../../domain/ledger/amount.js';

/** More than nothing, in digits: `1250` or `1250.50`. */
export const Amount = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, maxLength: 15, pattern: '^(0|[1-9]\\d{0,11})(\\.\\d{1,2})?$' },
    { description: 'More than nothing, with up to two digits after the point.', example: '12500', ...options },
    IsString(),
    rule('amount', isAmount, because('invalid').context),
  );
