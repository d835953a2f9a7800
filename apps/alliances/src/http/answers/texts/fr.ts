import type { AnswerTexts } from './answer-texts.js';

export const fr: AnswerTexts = {
  questions: {
    invitation: {
      title: 'Invitation à l’alliance {named}',
      question:
        '{own, select, none {Votre organisation est invitée à occuper un siège.} other {{own} : vous êtes invités à occuper le siège « {seat} ».}} Vous pouvez répondre jusqu’au {day}.',
      yes: 'Accepter l’invitation',
      no: 'Décliner',
      done: {
        yes: 'C’est fait : vous avez accepté l’invitation. Si le groupe doit choisir entre plusieurs candidatures, vous serez informés de sa décision ; sinon, le siège est désormais à vous.',
        no: 'C’est fait : vous avez décliné l’invitation. La coordination en est informée ; le siège reste ouvert.',
      },
    },
    interest: {
      title: 'Une candidature à l’alliance {named}',
      question:
        '{candidate, select, none {Une organisation souhaite occuper un siège.} other {{candidate} souhaite occuper le siège « {seat} ».}} Êtes-vous d’accord ?',
      yes: 'D’accord',
      no: 'Pas d’accord',
      done: { yes: 'C’est fait : votre voix compte pour.', no: 'C’est fait : votre voix compte contre.' },
    },
    minutes: {
      title: 'Compte rendu de l’alliance {named}',
      question:
        'Le compte rendu de la réunion du {day} peut être lu dans Alianza. Est-il exact ? Le silence ne vaut pas consentement : seul compte ce que vous dites ici.',
      yes: 'Confirmer le compte rendu',
      no: 'Émettre une objection',
      done: {
        yes: 'C’est fait : vous avez confirmé le compte rendu.',
        no: 'C’est fait : votre objection est consignée à côté du compte rendu.',
      },
    },
    workplan: {
      title: 'Plan de travail de l’alliance {named}',
      question:
        'Le plan de travail que propose la coordination peut être lu dans Alianza. L’acceptez-vous ? Le silence ne vaut pas consentement : seul compte ce que vous dites ici.',
      yes: 'Accepter le plan de travail',
      no: 'Consigner un désaccord',
      done: {
        yes: 'C’est fait : vous avez accepté le plan de travail.',
        no: 'C’est fait : votre désaccord est consigné à côté du plan de travail.',
      },
    },
  },
  named: '« {title} »',
  ofConfidentialInitiative: 'd’une initiative confidentielle',
  message: 'Leur message :',
  reason: 'Pourquoi ?',
  note: 'Avec quoi n’êtes-vous pas d’accord ?',
  forWhom:
    'Vous répondez pour {own, select, none {votre organisation} other {{own}}} avec le lien que nous vous avons envoyé par courriel. Il ne sert qu’une fois. Si quelqu’un d’autre vous l’a envoyé, il n’est pas pour vous : fermez cette page.',
};
