import { ConductIndicator } from '../application/conduct-indicator.js';
import { HeedIndicatorDates } from '../application/heed-indicator-dates.js';
import { ReadIndicators } from '../application/read-indicators.js';
import { HeedDatesOfIndicators } from '../events/heed-dates-of-indicators.js';
import { IndicatorValuesController } from '../http/indicators/indicator-values.controller.js';
import { IndicatorsController } from '../http/indicators/indicators.controller.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import type { Feature } from './feature.js';

/** What is counted. */
export const indicators: Feature = {
  controllers: [HeedDatesOfIndicators, IndicatorsController, IndicatorValuesController],
  providers: [ConductIndicator, HeedIndicatorDates, IndicatorsRepository, ReadIndicators],
};
