import type { ProblemDefinition } from '#http';

/** The problems that only this service answers, with their texts. */
export const notificationProblems: readonly ProblemDefinition[] = [
  {
    slug: 'too_many_follows',
    status: 409,
    when: 'The person follows as much as one can: stop following something first.',
    texts: {
      es: {
        title: 'Ya sigue demasiados registros',
        detail: 'Ya sigue {maximum} registros, el máximo. Deje de seguir alguno antes.',
      },
      en: {
        title: 'You follow too much',
        detail: 'You follow {maximum} records already, the most one can. Stop following one of them first.',
      },
      pt: {
        title: 'Você já segue demais',
        detail: 'Você já segue {maximum} registros, o máximo. Deixe de seguir algum antes.',
      },
      fr: {
        title: 'Vous suivez déjà trop de choses',
        detail: 'Vous suivez déjà {maximum} fiches, le maximum. Cessez d’abord d’en suivre une.',
      },
    },
  },
  {
    slug: 'too_many_searches',
    status: 409,
    when: 'The person has as many saved searches as one can have: delete one first.',
    texts: {
      es: {
        title: 'Hay demasiadas búsquedas guardadas',
        detail: 'Ya tiene {maximum} búsquedas guardadas, el máximo. Elimine una antes de guardar otra.',
      },
      en: {
        title: 'There are too many saved searches',
        detail: 'You have {maximum} saved searches already, the most one can. Delete one before you save another.',
      },
      pt: {
        title: 'Há buscas salvas demais',
        detail: 'Você já tem {maximum} buscas salvas, o máximo. Exclua uma antes de salvar outra.',
      },
      fr: {
        title: 'Trop de recherches enregistrées',
        detail:
          'Vous avez déjà {maximum} recherches enregistrées, le maximum. Supprimez-en une avant d’en enregistrer une autre.',
      },
    },
  },
];
