import type { AllianceProblemTexts } from './problem-kinds.js';

export const fr: AllianceProblemTexts = {
  call_closed: {
    title: 'L’appel est clos',
    detail: 'L’initiative ne reçoit plus de réponses. La coordination peut encore inviter.',
  },
  not_eligible: {
    title: 'Le siège n’est pas destiné à cette organisation',
    detail: 'Le groupe qu’elle représente ou son mandat n’est pas de ceux que le siège admet.',
  },
  seat_full: {
    title: 'Le siège est complet',
    detail: '{maximum, plural, one {Sa seule place est occupée} other {Ses # places sont occupées}}.',
  },
  country_full: {
    title: 'Le pays a toutes ses places',
    detail: 'La composition donne {maximum, plural, one {une seule place} other {# places}} par pays dans ces sièges.',
  },
  table_full: {
    title: 'L’alliance est complète',
    detail:
      'Une même table réunit au plus {maximum} organisations, et elles sont déjà aussi nombreuses. Celle qui y siège déjà peut encore occuper une place d’un autre type.',
  },
  already_seated: {
    title: 'L’organisation a déjà un siège',
    detail: 'Elle occupe une place de ce type dans l’alliance.',
  },
  already_invited: {
    title: 'Il y a déjà une invitation ouverte',
    detail:
      'L’organisation a été invitée à ce siège, ou une autre à cette place pour lui succéder, et n’a pas encore répondu.',
  },
  already_interested: {
    title: 'L’organisation est déjà candidate',
    detail:
      'Elle s’est présentée pour un siège de cette alliance ; la décision est en attente. Pour se présenter à un autre, elle retire d’abord cette candidature ; pour le dire autrement, elle en remplace le texte.',
  },
  expiry_out_of_range: {
    title: 'La date ne convient pas',
    detail: 'Une invitation expire après aujourd’hui et au plus tard dans {longestDays} jours.',
  },
  received_out_of_range: {
    title: 'Le jour de réception ne convient pas',
    detail: 'La réponse est arrivée entre l’envoi de l’invitation et aujourd’hui.',
  },
  nothing_recorded: {
    title: 'Aucune réponse n’est consignée',
    detail: 'La coordination n’a noté aucune réponse à confirmer.',
  },
  coordinator_not_a_member: {
    title: 'La coordination doit venir d’une organisation membre',
    detail: 'L’organisation de la personne nommée n’occupe aucun siège dans l’alliance.',
  },
  coordinator_left: {
    title: 'La personne qui coordonne a quitté son organisation',
    detail:
      'Elle n’appartient plus à l’organisation. Une ou un collègue y reprend la coordination, ou les membres nomment quelqu’un d’autre.',
  },
  coordinator_changed: {
    title: 'Une autre personne coordonne désormais',
    detail: 'Vous vouliez en confirmer une autre. Voyez qui coordonne maintenant et dites si vous êtes d’accord.',
  },
  seat_in_use: {
    title: 'Le changement prendrait un siège à quelqu’un',
    detail:
      'Quelqu’un occupe un siège, s’y est présenté ou y est invité, et le perdrait ; ou la présence demandée des travailleurs, des employeurs ou des migrants serait moindre que celle avec laquelle d’autres sont venus à la table.',
  },
  nothing_proposed: {
    title: 'Rien n’est proposé',
    detail: 'La coordination n’a proposé aucun changement de la composition.',
  },
  proposal_replaced: {
    title: 'Une autre proposition vous est soumise',
    detail: 'La proposition à laquelle vous avez répondu a été remplacée. Lisez l’actuelle et répondez à celle-ci.',
  },
  term_not_renewable: {
    title: 'Le mandat ne peut pas être renouvelé maintenant',
    detail:
      '{why, select, too_early {Il se renouvelle dans ses {renewalDays} derniers jours.} no_renewal_left {Il a été renouvelé autant de fois que la composition le permet ; ensuite le siège est de nouveau ouvert.} other {Le siège est occupé sans terme, ou a été quitté.}}',
  },
  workplan_incomplete: {
    title: 'Le plan de travail est incomplet',
    detail: 'Il lui faut au moins un jalon avant d’être soumis aux organisations membres.',
  },
  long_without_milestone: {
    title: 'Il manque un jalon en chemin',
    detail:
      'Un objectif sur plusieurs années a besoin d’au moins un jalon par an : entre le {from} et le {to}, il n’y en a aucun.',
  },
  findings_missing: {
    title: 'Une partie ne s’est pas encore exprimée',
    detail:
      '{count, plural, one {Une organisation} other {# organisations}} de la visite conjointe {count, plural, one {n’a} other {n’ont}} pas encore consigné ce qui a été constaté.',
  },
  other_unit: {
    title: 'L’unité est différente',
    detail: 'Le besoin du plan de travail se mesure dans une autre unité que l’engagement.',
  },
  unknown_owner: {
    title: 'L’organisation responsable n’est pas membre',
    detail: 'Les jalons et les actions convenues relèvent d’organisations qui occupent un siège.',
  },
  verified_by_owner: {
    title: 'Une autre organisation doit vérifier',
    detail: 'Qui est responsable d’une action convenue, ou l’a achevée, ne la vérifie pas.',
  },
  open_points: {
    title: 'Que devient ce qui reste ouvert ?',
    detail:
      'Dites ce que {count, plural, one {devient le point qui reste ouvert} other {deviennent les # points qui restent ouverts}} : fait, abandonné avec un motif ou confié à une organisation.',
  },
  no_dissolution_proposed: {
    title: 'Aucune dissolution n’est proposée',
    detail:
      'Aucune dissolution n’est soumise aux membres en ce moment : la coordination ou un membre votant la propose.',
  },
  point_not_open: {
    title: 'Ce point n’est pas ouvert',
    detail: 'Ce qui a été nommé est déjà fait, ou n’a jamais été de cette alliance : relisez ce qui reste ouvert.',
  },
  meeting_not_begun: {
    title: 'La réunion n’a pas commencé',
    detail: 'Les présences sont consignées une fois la réunion commencée.',
  },
  date_passed: {
    title: 'La date est passée',
    detail: 'Indiquez une date ultérieure.',
  },
  not_at_the_table: {
    title: 'L’organisation ne siège pas à la table',
    detail: 'Seules comptent les organisations qui occupaient un siège à ce moment.',
  },
  no_quorum: {
    title: 'La réunion n’a pas le quorum',
    detail:
      '{represented, plural, =0 {Aucune voix n’était représentée} one {Une voix était représentée} other {# voix étaient représentées}} ; il en faut au moins {needed}, et, de chaque groupe, autant que la composition le demande. Sans quorum, rien n’est décidé.',
  },
  already_has_feed: {
    title: 'Vous avez déjà cette adresse de calendrier',
    detail: 'Si vous avez perdu l’adresse, demandez-en une nouvelle : l’ancienne ne fonctionnera plus.',
  },
  judged_by_owner: {
    title: 'C’est à une autre organisation',
    detail:
      'Qui s’engage n’accepte pas son propre engagement et ne confirme pas ses propres remises, et qui parle pour un ancien membre non plus ; qui a compté une valeur ne l’accepte pas.',
  },
  raised_after_agreement: {
    title: 'Le surplus est un autre engagement',
    detail:
      'Une autre organisation a accepté {agreed} ; ce qui s’ajoute se promet à part, pour que quelqu’un l’accepte aussi.',
  },
  method_frozen: {
    title: 'La méthode est figée',
    detail:
      'Depuis qu’une valeur a été acceptée, l’indicateur se calcule toujours de la même façon. Pour compter autrement, définissez un autre indicateur.',
  },
  period_not_over: {
    title: 'La période n’est pas terminée',
    detail:
      'Elle se termine le {endsOn}. Jusque-là, on peut déclarer des valeurs et se prononcer sur elles ; elle est close ensuite, pour qu’aucun membre ne soit laissé de côté.',
  },
  values_waiting: {
    title: 'Des valeurs attendent',
    detail:
      '{count, plural, one {Une valeur attend} other {# valeurs attendent}} qu’une autre organisation {count, plural, one {l’accepte ou la renvoie} other {les accepte ou les renvoie}}.',
  },
  answer_closed: {
    title: 'Il n’y a plus rien à répondre',
    detail:
      '{state, select, accepted {C’est déjà accepté.} declined {C’est déjà décliné.} expired {Le dernier jour pour répondre est passé.} withdrawn {La demande a été retirée.} agreed {Le compte rendu est déjà approuvé.} replaced {Il existe une version plus récente : c’est le courriel à son sujet qui compte.} answered {Une réponse a déjà été donnée.} dormant {L’alliance est en sommeil : un membre votant peut la réveiller dans Alianza.} for_others {La décision revient maintenant à d’autres.} other {L’alliance a pris fin.}}',
  },
  not_delivered_yet: {
    title: 'Pas encore remis',
    detail: 'Une remise est déclarée une fois faite.',
  },
  evidence_apart: {
    title: 'Personne ne pourrait confirmer cette remise',
    detail:
      '{others, plural, =0 {L’alliance n’a pas d’autre membre à présent : signalez la remise quand il y en aura un qui puisse la confirmer.} other {Aucun autre membre ne peut lire tous ses justificatifs. Nommez dans chaque justificatif réservé un même membre, autre que celui qui remet : il pourra la confirmer.}}',
  },
  report_incomplete: {
    title: 'Le rapport n’a pas encore de texte',
    detail: 'Écrivez où en est le travail, les difficultés et la suite avant de le remettre.',
  },
  sent_back_before: {
    title: 'Votre groupe l’a déjà renvoyé',
    detail:
      'Chaque groupe peut renvoyer un rapport une fois. Quand la parole lui sera donnée, il pourra faire consigner son désaccord.',
  },
  validation_over: {
    title: 'La parole n’est plus demandée à votre groupe',
    detail:
      'Il s’est prononcé, ou son délai a pris fin le {endsOn}. La coordination peut interroger de nouveau les groupes qui se sont tus ; un désaccord peut être consigné à tout moment.',
  },
  extended_before: {
    title: 'Votre groupe a déjà prolongé son délai',
    detail: 'Un groupe peut se donner plus de temps une fois par rapport.',
  },
  extension_out_of_range: {
    title: 'Le jour ne convient pas',
    detail: 'Le nouveau dernier jour va du {from} au {until}.',
  },
  nobody_silent: {
    title: 'Aucun groupe ne s’est tu',
    detail: 'Il n’y a personne à interroger de nouveau : les groupes se sont prononcés ou ont encore du temps.',
  },
  clearance_open: {
    title: 'Une demande d’accord est ouverte',
    detail:
      'Votre organisation attend l’accord d’autres institutions sur ce qu’elle dira de ce rapport : son signataire habilité le signe, ou la demande est retirée.',
  },
  answer_day_out_of_range: {
    title: 'Le jour ne convient pas',
    detail: 'Le dernier jour pour répondre va du {from} au {until}.',
  },
  other_state: {
    title: 'Ce n’est pas une autre institution de votre État',
    detail: 'L’accord est demandé à d’autres institutions du même État.',
  },
  consultation_open: {
    title: 'Vos affiliées sont déjà consultées',
    detail:
      'Votre organisation consulte déjà ses affiliées sur ce rapport : répondez pour elles, ou retirez la consultation.',
  },
  affiliates_awaited: {
    title: 'Vos affiliées peuvent encore répondre',
    detail:
      '{count, plural, one {Une affiliée ne s’est pas encore prononcée et peut le faire} other {# affiliées ne se sont pas encore prononcées et peuvent le faire}} jusqu’au {endsOn} : répondez pour elles ensuite, ou retirez la consultation.',
  },
  other_constituency: {
    title: 'Ce n’est pas une organisation du même groupe',
    detail: 'Les affiliées consultées sont d’autres organisations du même groupe.',
  },
};
