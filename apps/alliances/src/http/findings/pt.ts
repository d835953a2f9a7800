import type { FindingTexts } from './es.js';

export const pt: FindingTexts = {
  migrants_voice: 'Falta a voz própria das pessoas migrantes, com assento ou como observadora.',
  corridor_end:
    'No corredor {corridor} {count, plural, one {falta uma organização com voto} other {faltam # organizações com voto}} que trabalhe nesta extremidade: {countries}.',
  country:
    '{countries}: {count, plural, one {falta uma organização} other {faltam # organizações}} nos assentos de {constituency}.',
  equal_footing:
    'Trabalhadores e empregadores participam em pé de igualdade: a {constituency} {count, plural, one {falta um assento necessário} other {faltam # assentos necessários}} para ter os mesmos.',
};
