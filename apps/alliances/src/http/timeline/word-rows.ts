import type { WordSought } from '../../domain/week/word-events.js';
import type { TimelineRow } from './timeline-row.js';

/** What the timeline says of words that nobody could give when they were needed first. */
export const wordRows: Readonly<Record<WordSought['type'], TimelineRow>> = {
  'word-sought': [
    'Ya hay quien responda: se pidió su respuesta sobre lo que una organización había dicho antes.',
    'Somebody can answer now, and was asked for its word on what an organisation had said before.',
    'Já há quem responda: pediu-se sua resposta sobre o que uma organização havia dito antes.',
    'Quelqu’un peut désormais répondre et a été sollicité sur ce qu’une organisation avait dit auparavant.',
  ],
};
