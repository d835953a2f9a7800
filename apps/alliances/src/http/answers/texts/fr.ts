import type { AnswerTexts } from './answer-texts.js';

export const fr: AnswerTexts = {
  questions: {
    invitation: {
      title: 'Invitation à l’alliance {named}',
      question:
        '{own, select, none {Votre organisation est invitée à occuper un siège.} other {Votre organisation ({own}) est invitée à occuper le siège « {seat} ».}} Vous pouvez répondre jusqu’au {day}.',
      yes: 'Accepter l’invitation',
      no: 'Décliner',
      done: {
        yes: 'C’est fait : vous avez accepté l’invitation. Si le groupe doit choisir entre plusieurs candidatures, nous vous informerons de sa décision ; sinon, le siège est désormais à vous.',
        no: 'C’est fait : vous avez décliné l’invitation. L’organisation qui vous a invités en est informée.',
      },
    },
    interest: {
      title: 'Une candidature à l’alliance {named}',
      question:
        '{organization, select, none {Une organisation souhaite occuper un siège.} other {{organization} souhaite occuper le siège « {seat} ».}} Êtes-vous d’accord ?',
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
      no: 'Faire consigner un désaccord',
      done: {
        yes: 'C’est fait : vous avez accepté le plan de travail.',
        no: 'C’est fait : votre désaccord est consigné à côté du plan de travail.',
      },
    },
    report: {
      title: 'Rapport d’étape de l’alliance {named}',
      question:
        'Le texte du rapport d’étape, du {from} au {to}, est fixé.{overall, select, met { Selon la coordination, tout ce qui était prévu est fait.} on_track { Selon la coordination, le travail avance comme prévu.} constrained { Selon la coordination, le travail avance moins que prévu.} no_progress { Selon la coordination, rien n’a avancé.} other {}} Le validez-vous ? Votre groupe peut se prononcer jusqu’au {day} ; le silence ne vaut pas consentement.',
      yes: 'Valider le rapport',
      no: 'Faire consigner un désaccord',
      done: {
        yes: 'C’est fait : vous avez validé le rapport.',
        no: 'C’est fait : votre désaccord reste pour toujours à côté du rapport.',
      },
    },
    amendment: {
      title: 'Une modification du plan de travail de l’alliance {named}',
      question:
        'La coordination propose de modifier le plan de travail. Chaque changement peut être lu dans Alianza, avec l’ancien texte et le nouveau. L’acceptez-vous ? D’ici là, le plan actuel reste en vigueur. Le silence ne vaut pas consentement : seul compte ce que vous dites ici.',
      yes: 'Accepter la modification',
      no: 'Faire consigner un désaccord',
      done: {
        yes: 'C’est fait : vous avez accepté la modification.',
        no: 'C’est fait : votre désaccord est consigné à côté de la modification.',
      },
    },
    composition: {
      title: 'Une autre composition pour l’alliance {named}',
      question:
        'La coordination propose une autre composition ; elle peut être lue en entier dans Alianza, avec ses règles. L’acceptez-vous ? Personne ne perd son siège et, d’ici là, l’actuelle reste en vigueur. Le silence ne vaut pas consentement : seul compte ce que vous dites ici.',
      yes: 'Accepter la composition',
      no: 'Faire consigner un désaccord',
      done: {
        yes: 'C’est fait : vous avez accepté la composition.',
        no: 'C’est fait : votre désaccord est consigné à côté de la composition.',
      },
    },
    commitment: {
      title: 'Un engagement à accepter dans l’alliance {named}',
      question:
        '{organization, select, none {Une organisation s’engage à apporter quelque chose.} other {{organization} s’engage à apporter : {amount}.}} L’acceptez-vous ? Tant qu’aucune autre organisation ne l’a accepté, il ne couvre rien ; le silence ne vaut pas consentement.',
      yes: 'Accepter l’engagement',
      no: 'Ne pas l’accepter',
      done: {
        yes: 'C’est fait : l’engagement est convenu. L’organisation qui l’a proposé en est informée.',
        no: 'C’est fait : il est consigné que vous ne l’acceptez pas, et pourquoi. L’organisation qui l’a proposé en est informée ; elle peut le modifier ou le retirer.',
      },
    },
    delivery: {
      title: 'Une remise à confirmer dans l’alliance {named}',
      question:
        '{organization, select, none {Une organisation indique avoir remis, le {day}, une part de ce qui était promis.} other {{organization} indique avoir remis, le {day} : {amount}.}} Pouvez-vous le confirmer ? On ne répond qu’une fois.',
      yes: 'Confirmer la remise',
      no: 'Ne pas la confirmer',
      done: {
        yes: 'C’est fait : vous avez confirmé la remise.',
        no: 'C’est fait : il est consigné que vous ne la confirmez pas, et pourquoi. L’organisation qui l’a déclarée en est informée.',
      },
    },
    life: {
      title: 'L’alliance {named} est-elle toujours vivante ?',
      question:
        'Personne n’y a rien enregistré depuis le {from}. Si elle est toujours vivante, il suffit de le dire d’ici au {day} ; sans réponse, elle sera mise en sommeil.',
      yes: 'Oui, elle est vivante',
      instead:
        'Si elle est arrivée à son terme, clôturez-la dans Alianza : on y dit ce que devient ce qui reste ouvert.',
      done: { yes: 'C’est fait : l’alliance continue.' },
    },
  },
  named: '« {title} »',
  ofConfidentialInitiative: 'd’une initiative confidentielle',
  headings: {
    message: 'Leur message',
    reason: 'Pourquoi',
    challenges: 'Difficultés',
    wayForward: 'La suite',
    promised: 'Ce qui a été promis',
    note: 'Note jointe à la remise',
    evidence: 'Justificatifs',
    seats: 'Les sièges qu’il y aurait',
  },
  kinds: { alternate: 'suppléant', observer: 'voix consultative' },
  reason: 'Pourquoi ?',
  note: 'Avec quoi n’êtes-vous pas d’accord ?',
  forWhom:
    'Vous répondez pour {own, select, none {votre organisation} other {{own}}} avec le lien que nous vous avons envoyé par courriel. Il ne sert qu’une fois. Si quelqu’un d’autre vous l’a envoyé, il n’est pas pour vous : fermez cette page.',
};
