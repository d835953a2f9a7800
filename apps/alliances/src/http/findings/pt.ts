import type { FindingTexts } from './es.js';

export const pt: FindingTexts = {
  migrants_voice: 'Falta a voz própria das pessoas migrantes, com assento ou como observadora.',
  corridor_end:
    'No corredor {corridor} {count, plural, one {falta uma organização com voto que trabalhe} other {faltam # organizações com voto que trabalhem}} nesta extremidade: {countries}.',
  country:
    '{countries}: {count, plural, one {falta uma organização} other {faltam # organizações}} nos assentos “{constituency}”.',
  equal_footing:
    'Trabalhadores e empregadores participam em pé de igualdade: {count, plural, one {falta um lugar necessário} other {faltam # lugares necessários}} nos assentos “{constituency}” para que haja os mesmos.',
};
