import type { FindingTexts } from './es.js';

export const fr: FindingTexts = {
  migrants_voice: 'La voix propre des personnes migrantes manque : avec un siège, ou comme observatrice.',
  corridor_end:
    'Sur le corridor {corridor}, il manque {count, plural, one {une organisation votante} other {# organisations votantes}} active à cette extrémité : {countries}.',
  country:
    '{countries} : il manque {count, plural, one {une organisation} other {# organisations}} dans les sièges de {constituency}.',
  equal_footing:
    'Travailleurs et employeurs siègent sur un pied d’égalité : il faudrait à {constituency} {count, plural, one {une place requise} other {# places requises}} de plus pour en avoir autant.',
};
