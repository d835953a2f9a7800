import type { FindingTexts } from './es.js';

export const fr: FindingTexts = {
  migrants_voice: 'La voix propre des personnes migrantes manque : avec un siège, ou comme observatrice.',
  corridor_end:
    'Sur le corridor {corridor}, il manque {count, plural, one {une organisation votante active} other {# organisations votantes actives}} à cette extrémité : {countries}.',
  country:
    '{countries} : il manque {count, plural, one {une organisation} other {# organisations}} dans les sièges « {constituency} ».',
  equal_footing:
    'Travailleurs et employeurs siègent sur un pied d’égalité : il faudrait {count, plural, one {une place requise} other {# places requises}} de plus dans les sièges « {constituency} » pour en avoir autant.',
};
