import type { ProblemDefinition } from '#http';

/** The problems that only this service answers, with their texts. */
export const matchingProblems: readonly ProblemDefinition[] = [
  {
    slug: 'too_many_conflicts',
    status: 409,
    when: 'The organisation has declared as many conflicts as it can: withdraw one first.',
    texts: {
      es: {
        title: 'Ya no caben más declaraciones',
        detail: 'Su organización ya declaró {maximum} conflictos, el máximo. Retire uno antes de declarar otro.',
      },
      en: {
        title: 'There are too many declarations',
        detail: 'Your organisation has declared {maximum} conflicts, the most it can. Withdraw one before another.',
      },
      pt: {
        title: 'Há declarações demais',
        detail: 'A sua organização já declarou {maximum} conflitos, o máximo. Retire um antes de declarar outro.',
      },
      fr: {
        title: 'Trop de déclarations',
        detail:
          'Votre organisation a déjà déclaré {maximum} conflits, le maximum. Retirez-en un avant d’en déclarer un autre.',
      },
    },
  },
];
