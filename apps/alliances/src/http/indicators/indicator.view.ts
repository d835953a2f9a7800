import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { calculate } from '../../domain/indicators/calculate.js';
import type {
  Calculation,
  Dimension,
  Indicator,
  IndicatorUnit,
  IndicatorValue,
  Periodicity,
  ValueStatus,
} from '../../domain/indicators/indicator.js';
import { shownBreakdown } from '../../domain/indicators/suppress.js';
import { towardTarget } from '../../domain/indicators/toward-target.js';
import type { StoredIndicator } from '../../persistence/indicators.repository.js';
import { exampleText } from '../plan/example-text.js';
import { calculations, dimensions, periodicities, units } from './indicator.dto.js';

class IndicatorMethodView {
  @ApiProperty({ enum: units }) unit!: IndicatorUnit;
  @ApiProperty({ enum: periodicities }) periodicity!: Periodicity;
  @ApiProperty({ enum: calculations }) acrossMembers!: Calculation;
  @ApiProperty({ enum: calculations }) acrossPeriods!: Calculation;
  @ApiProperty({ enum: dimensions, isArray: true }) dimensions!: readonly Dimension[];
}

class BaselineView {
  @ApiProperty({ example: '120' }) value!: string;
  @ApiProperty({ format: 'date' }) on!: string;
}

class TargetView {
  @ApiProperty({ example: '600' }) value!: string;
  @ApiProperty({ format: 'date' }) by!: string;
}

class OwnCellView {
  @ApiProperty({ example: 'women' }) category!: string;
  @ApiProperty({ example: '70' }) count!: string;
}

class OwnBreakdownView {
  @ApiProperty({ enum: dimensions }) dimension!: Dimension;
  @ApiProperty({ type: [OwnCellView] }) cells!: readonly OwnCellView[];
}

class IndicatorValueView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'Who counted.' }) organizationId!: string;
  @ApiProperty({ example: '2027-Q1' }) period!: string;
  @ApiProperty({ example: '150' }) value!: string;
  @ApiPropertyOptional({ example: '300', description: 'On how many it rests.' }) weight?: string;
  @ApiPropertyOptional({ type: [OwnBreakdownView], description: 'The reader’s own only.' })
  breakdowns?: readonly OwnBreakdownView[];
  @ApiProperty(exampleText('Registro de contratos', 'Register of contracts')) source!: TextByLanguage;
  @ApiProperty({ enum: ['reported', 'accepted', 'sent_back'] }) status!: ValueStatus;
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Another organisation.' }) judgedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) judgedAt?: string;
  @ApiPropertyOptional(exampleText('Falta marzo.', 'March is missing.')) judgement?: TextByLanguage;
}

class PeriodResultView {
  @ApiProperty({ example: '2027-Q1' }) period!: string;
  @ApiProperty({ example: '430' }) value!: string;
  @ApiProperty({ description: 'How many members’ values are in it.' }) members!: number;
}

class ShownCellView {
  @ApiProperty({ example: 'women' }) category!: string;
  @ApiPropertyOptional({ example: 210, description: 'Absent where it is suppressed.' }) count?: number;
}

class ShownBreakdownView {
  @ApiProperty({ example: '2027-Q1' }) period!: string;
  @ApiProperty({ enum: dimensions }) dimension!: Dimension;
  @ApiProperty({ type: [ShownCellView] }) cells!: readonly ShownCellView[];
}

/** What is measured, how, and how far it is; of what another organisation than the one that counted has accepted. */
export class IndicatorView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty(exampleText('Personas contratadas sin comisiones', 'Workers recruited at no cost'))
  title!: TextByLanguage;
  @ApiPropertyOptional({ format: 'uuid' }) outputId?: string;
  @ApiProperty({ type: IndicatorMethodView }) method!: IndicatorMethodView;
  @ApiProperty({ type: BaselineView }) baseline!: BaselineView;
  @ApiProperty({ type: TargetView }) target!: TargetView;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when the method cannot change.' }) frozenAt?: string;
  @ApiProperty({ type: [String], example: ['2026-Q4'], description: 'Periods in which nothing is accepted any more.' })
  closedPeriods!: readonly string[];
  @ApiProperty({ type: [PeriodResultView], description: 'Oldest first.' }) periods!: readonly PeriodResultView[];
  @ApiPropertyOptional({ example: '430', description: 'Over all periods; absent while nothing is accepted.' })
  value?: string;
  @ApiPropertyOptional({ minimum: 0, maximum: 100, description: 'Of the way from the baseline to the target.' })
  percent?: number;
  @ApiProperty({ type: [ShownBreakdownView], description: 'Of closed periods; counts under 10 are suppressed.' })
  breakdowns!: readonly ShownBreakdownView[];
  @ApiProperty({ type: [IndicatorValueView] }) values!: readonly IndicatorValueView[];
  @ApiProperty() version!: number;
}

/** @param readers organisations for which somebody reads */
export function indicatorView({ indicator, version }: StoredIndicator, readers: readonly string[]): IndicatorView {
  const { baseline, target, values } = indicator;
  const { periods, value } = calculate(indicator);
  const percent = value === undefined ? undefined : towardTarget(value, baseline, target);
  return {
    ...indicator,
    periods,
    ...(value !== undefined && { value }),
    ...(percent !== undefined && { percent }),
    breakdowns: breakdownsOf(indicator),
    values: values.map((one) => valueView(one, readers)),
    version,
  };
}

function breakdownsOf({ method, closedPeriods, values }: Indicator): readonly ShownBreakdownView[] {
  return closedPeriods.toSorted().flatMap((period) => {
    const accepted = values.filter((one) => one.period === period && one.status === 'accepted');
    const tables = accepted.map(({ breakdowns }) => breakdowns);
    return method.dimensions.map((dimension) => ({ period, ...shownBreakdown(dimension, tables) }));
  });
}

/** A breakdown by one member would tell, set against that of all, what was suppressed: only the member reads its own. */
function valueView({ breakdowns, ...value }: IndicatorValue, readers: readonly string[]): IndicatorValueView {
  return readers.includes(value.organizationId) ? { ...value, breakdowns } : value;
}
