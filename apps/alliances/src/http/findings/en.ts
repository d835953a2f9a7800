import type { FindingTexts } from './es.js';

export const en: FindingTexts = {
  migrants_voice: 'The migrants’ own voice is missing: with a seat, or as an observer.',
  corridor_end:
    'The corridor {corridor} lacks {count, plural, one {an organisation with a vote} other {# organisations with a vote}} at work at this end: {countries}.',
  country:
    '{countries}: {count, plural, one {one organisation is missing} other {# organisations are missing}} in the seats “{constituency}”.',
  equal_footing:
    'Workers and employers sit on an equal footing: the seats “{constituency}” would need {count, plural, one {one more required place} other {# more required places}} to have as many.',
};
