import type { ProblemDefinition } from '#http';

/** The problems that only this service answers, with their texts. */
export const integrationProblems: readonly ProblemDefinition[] = [
  {
    slug: 'too_many_webhooks',
    status: 409,
    when: 'The organisation has as many webhooks as it can have: delete one first.',
    texts: {
      es: {
        title: 'Ya no caben más webhooks',
        detail: 'Su organización ya tiene {maximum} webhooks, el máximo. Elimine uno antes de crear otro.',
      },
      en: {
        title: 'There are too many webhooks',
        detail: 'Your organisation has {maximum} webhooks, the most it can have. Delete one before you make another.',
      },
      pt: {
        title: 'Há webhooks demais',
        detail: 'A sua organização já tem {maximum} webhooks, o máximo. Exclua um antes de criar outro.',
      },
      fr: {
        title: 'Trop de webhooks',
        detail: 'Votre organisation a déjà {maximum} webhooks, le maximum. Supprimez-en un avant d’en créer un autre.',
      },
    },
  },
  {
    slug: 'too_many_webhook_messages',
    status: 409,
    when: 'As many single messages as can wait at a webhook do: repeat it in a moment.',
    texts: {
      es: {
        title: 'Hay demasiados mensajes en espera',
        detail: 'Ya esperan {maximum} mensajes sueltos en este webhook. Inténtelo de nuevo en un momento.',
      },
      en: {
        title: 'Too many messages are waiting',
        detail: '{maximum} single messages wait at this webhook already. Try again in a moment.',
      },
      pt: {
        title: 'Há mensagens demais em espera',
        detail: 'Já há {maximum} mensagens avulsas à espera neste webhook. Tente de novo em instantes.',
      },
      fr: {
        title: 'Trop de messages en attente',
        detail: '{maximum} messages isolés attendent déjà sur ce webhook. Réessayez dans un instant.',
      },
    },
  },
];
