import type { IndicatorEvent } from '../../domain/indicators/indicator-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the timeline says of what is measured. */
export const indicatorRows: Readonly<Record<IndicatorEvent['type'], TimelineRow>> = {
  'indicator-defined': [
    'Se definió un indicador.',
    'An indicator was defined.',
    'Um indicador foi definido.',
    'Un indicateur a été défini.',
  ],
  'indicator-revised': [
    'Cambió la definición de un indicador.',
    'The definition of an indicator changed.',
    'Mudou a definição de um indicador.',
    'La définition d’un indicateur a changé.',
  ],
  'indicator-value-reported': [
    'Una organización informó el valor de un indicador.',
    'An organisation reported a value of an indicator.',
    'Uma organização informou o valor de um indicador.',
    'Une organisation a déclaré la valeur d’un indicateur.',
  ],
  'indicator-value-accepted': [
    'Otra organización aceptó el valor de un indicador.',
    'Another organisation accepted a value of an indicator.',
    'Outra organização aceitou o valor de um indicador.',
    'Une autre organisation a accepté la valeur d’un indicateur.',
  ],
  'indicator-value-sent-back': [
    'Otra organización devolvió el valor de un indicador.',
    'Another organisation sent a value of an indicator back.',
    'Outra organização devolveu o valor de um indicador.',
    'Une autre organisation a renvoyé la valeur d’un indicateur.',
  ],
  'indicator-period-closed': [
    'Se cerró un período de un indicador.',
    'A period of an indicator was closed.',
    'Um período de um indicador foi encerrado.',
    'Une période d’un indicateur a été close.',
  ],
  'indicator-values-due': [
    'Terminó un período de un indicador y faltan valores.',
    'A period of an indicator is over and values are missing.',
    'Terminou um período de um indicador e faltam valores.',
    'Une période d’un indicateur est terminée et des valeurs manquent.',
  ],
};
