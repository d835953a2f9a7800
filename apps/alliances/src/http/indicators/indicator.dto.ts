import type { TextByLanguage } from '#contracts';
import {
  because,
  field,
  type FieldOptions,
  Id,
  IsoDate,
  Nested,
  NestedList,
  OneOf,
  rule,
  Text,
  TextByLanguageField,
} from '#http';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString } from 'class-validator';
import { isFigure } from '../../domain/indicators/figure.js';
import type { Calculation, Dimension, IndicatorUnit, Periodicity } from '../../domain/indicators/indicator.js';

export const units: readonly IndicatorUnit[] = ['number', 'percentage'];
export const calculations: readonly Calculation[] = ['sum', 'average', 'weighted_average', 'maximum', 'latest'];
export const periodicities: readonly Periodicity[] = ['month', 'quarter', 'half_year', 'year'];
export const dimensions: readonly Dimension[] = ['sex', 'age_group', 'country', 'occupation', 'migration_status'];

/** Digits, with up to two after the point: `120` or `62.5`. */
const Figure = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    { type: String, maxLength: 15, pattern: '^(0|[1-9]\\d{0,11})(\\.\\d{1,2})?$' },
    { example: '120', ...options },
    IsString(),
    rule('figure', isFigure, because('invalid').context),
  );

/** A short code, so that the same category is written the same by all. */
const Category = (options: FieldOptions): PropertyDecorator =>
  field(
    { type: String, maxLength: 40, pattern: '^[A-Za-z0-9_+-]{1,40}$' },
    options,
    IsString(),
    rule('category', (value) => typeof value === 'string' && /^[A-Za-z0-9_+-]{1,40}$/.test(value), { code: 'invalid' }),
  );

const Dimensions = (options: FieldOptions): PropertyDecorator => {
  const max = dimensions.length;
  return field(
    { type: 'array', items: { type: 'string', enum: [...dimensions] }, maxItems: max, uniqueItems: true },
    options,
    IsArray(),
    ArrayMaxSize(max, because('too_many', { max })),
    IsIn([...dimensions], { each: true, ...because('not_allowed', { values: dimensions.join(', ') }) }),
    ArrayUnique(),
  );
};

export class IndicatorMethodDto {
  @OneOf(units, { example: 'number' }) unit!: IndicatorUnit;
  @OneOf(periodicities, { description: 'How often each member counts.', example: 'quarter' })
  periodicity!: Periodicity;
  @OneOf(calculations, {
    description: 'What the values of the members in one period become. Percentages are not summed.',
    example: 'sum',
  })
  acrossMembers!: Calculation;
  @OneOf(calculations, { description: 'What the periods then become.', example: 'latest' })
  acrossPeriods!: Calculation;
  @Dimensions({
    optional: true,
    description: 'By what each value is broken down; of numbers that are summed across members.',
    example: ['sex'],
  })
  dimensions?: Dimension[];
}

export class BaselineDto {
  @Figure() value!: string;
  @IsoDate({ description: 'When it was so.', example: '2026-12-31' }) on!: string;
}

export class TargetDto {
  @Figure({ example: '600', description: 'Another one than the baseline: above or below it.' }) value!: string;
  @IsoDate({ description: 'By when.', example: '2028-12-31' }) by!: string;
}

export class IndicatorDto {
  @TextByLanguageField(500, {
    example: { es: 'Personas contratadas sin comisiones', en: 'Workers recruited at no cost' },
  })
  title!: TextByLanguage;
  @Id({ optional: true, description: 'The output of the workplan that it measures.' }) outputId?: string;
  @Nested(() => IndicatorMethodDto, { description: 'Frozen once a value counts by it.' }) method!: IndicatorMethodDto;
  @Nested(() => BaselineDto) baseline!: BaselineDto;
  @Nested(() => TargetDto) target!: TargetDto;
}

export class CellDto {
  @Category({ description: 'A code of the dimension, such as `women`, `15-24` or `GT`.', example: 'women' })
  category!: string;
  @Figure({ example: '70', description: 'A whole number.' }) count!: string;
}

export class BreakdownDto {
  @OneOf(dimensions, { example: 'sex' }) dimension!: Dimension;
  @ArrayMinSize(1, because('too_few', { min: 1 }))
  @NestedList(() => CellDto, 60, { description: 'They add up to the value.' })
  cells!: CellDto[];
}

const period = (options: FieldOptions = {}): PropertyDecorator =>
  Text(7, {
    description: '`2027`, `2027-H1`, `2027-Q3` or `2027-11`, as the method says; of the years 1800 to 2200.',
    example: '2027-Q1',
    ...options,
  });

export class ReportValueDto {
  @period() period!: string;
  @Figure() value!: string;
  @Figure({ optional: true, description: 'On how many it rests; where a weighted average is calculated.' })
  weight?: string;
  @NestedList(() => BreakdownDto, 5, { optional: true, description: 'One for each dimension of the method.' })
  breakdowns?: BreakdownDto[];
  @TextByLanguageField(1000, {
    description: 'Where it comes from.',
    example: { es: 'Registro de contratos de la cámara', en: 'The chamber’s register of contracts' },
  })
  source!: TextByLanguage;
}

export class SendBackDto {
  @TextByLanguageField(1000, {
    example: { es: 'Falta el mes de marzo.', en: 'The month of March is missing.' },
  })
  note!: TextByLanguage;
}

export class ClosePeriodDto {
  @period() period!: string;
}
