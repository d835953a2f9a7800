import type { Notices } from '../notice-texts.js';

/** The workplan and the meetings of an alliance. */
export const working: Notices = {
  workplan_proposed: {
    title: 'Plan de travail à accepter : {initiative}',
    body: 'La coordination présente le plan de travail de l’alliance {named}. Chaque membre peut l’accepter ou faire consigner son désaccord.',
  },
  workplan_accepted: {
    title: 'Plan de travail accepté : {initiative}',
    body: 'Les membres ont accepté le plan de travail : l’alliance {named} est active.',
  },
  workplan_dissented: {
    title: '{organization} a fait consigner son désaccord : {initiative}',
    body: '{organization} n’accepte pas le plan de travail de l’alliance {named} et l’a fait consigner.',
  },
  workplan_amendment_proposed: {
    title: 'Modification à examiner : {initiative}',
    body: 'La coordination propose de modifier le plan de travail de l’alliance {named} : chaque changement est présenté avec l’ancien texte et le nouveau. Chaque membre votant peut l’accepter ou faire consigner son désaccord ; d’ici là, le plan actuel reste en vigueur.',
  },
  workplan_amended: {
    title: 'Le plan de travail a changé : {initiative}',
    body: 'Les membres ont accepté une modification du plan de travail de l’alliance {named}. L’ancien texte reste consultable.',
  },
  workplan_amendment_dissented: {
    title: '{organization} n’accepte pas la modification : {initiative}',
    body: '{organization} a fait consigner son désaccord sur la modification du plan de travail de l’alliance {named}.',
  },
  milestone_achieved: {
    title: '{thing, select, none {Jalon atteint} other {Jalon {thing} atteint}} : {initiative}',
    body: 'L’alliance {named} a atteint {thing, select, none {un jalon} other {le jalon {thing}}} de son plan de travail.',
  },
  milestone_delayed: {
    title: '{thing, select, none {Jalon en retard} other {Jalon {thing} en retard}} : {initiative}',
    body: '{thing, select, none {Un jalon} other {Le jalon {thing}}} de l’alliance {named} devait être atteint le {deadline} et est en retard.',
  },
  action_point_assigned: {
    title:
      '{thing, select, none {Une action convenue vous revient} other {L’action {thing} vous revient}} : {initiative}',
    body: 'Votre organisation est chargée {thing, select, none {d’une action convenue} other {de l’action convenue {thing}}} dans l’alliance {named}, pour le {deadline}.',
  },
  milestone_due_soon: {
    title: '{thing, select, none {Jalon bientôt à échéance} other {Jalon {thing} bientôt à échéance}} : {initiative}',
    body: 'Votre organisation répond {thing, select, none {d’un jalon} other {du jalon {thing}}} de l’alliance {named}, à atteindre au plus tard le {deadline}. S’il est atteint, signalez-le ; s’il ne peut l’être à temps, dites-le dès maintenant et donnez une autre date.',
  },
  action_point_due_soon: {
    title: '{thing, select, none {Action bientôt à échéance} other {Action {thing} bientôt à échéance}} : {initiative}',
    body: 'Votre organisation est chargée {thing, select, none {d’une action convenue} other {de l’action convenue {thing}}} dans l’alliance {named}, à réaliser au plus tard le {deadline}. Si elle est faite, signalez-le.',
  },
  alliance_fell_silent: {
    title: 'L’alliance est silencieuse : {initiative}',
    body: 'Personne n’a rien enregistré dans l’alliance {named} depuis le {since}. Si le travail se poursuit, signalez une avancée ; s’il s’est arrêté, convoquez une réunion.',
  },
  alliance_questioned: {
    title: 'L’alliance est-elle toujours vivante ? {initiative}',
    body: 'Personne n’a rien enregistré dans l’alliance {named} depuis le {since}. Dites d’ici au {deadline} si elle est toujours vivante ; un mot suffit, ou toute étape du travail. Sans réponse, elle sera mise en sommeil ; si elle est arrivée à son terme, clôturez-la et dites ce que devient ce qui reste ouvert.',
  },
  alliance_fell_dormant: {
    title: 'L’alliance est en sommeil : {initiative}',
    body: 'Personne n’a rien enregistré dans l’alliance {named} depuis le {since}, et personne n’a répondu à la question de savoir si elle est toujours vivante. Elle est en sommeil : rien n’arrive à échéance entre-temps et rien n’est perdu. La coordination ou tout membre votant peut la réveiller.',
  },
  alliance_woken: {
    title: 'L’alliance a été réveillée : {initiative}',
    body: 'L’alliance {named} reprend là où elle s’était arrêtée. Ce qui est arrivé à échéance pendant son sommeil apparaît maintenant comme en retard.',
  },
  action_point_completed: {
    title:
      '{wordAsked, select, of_others {{thing, select, none {Une action convenue a été achevée} other {L’action {thing} a été achevée}}} other {{thing, select, none {Action convenue à vérifier} other {Action {thing} à vérifier}}}} : {initiative}',
    body: '{thing, select, none {Une action convenue} other {L’action convenue {thing}}} confiée à {organization} dans l’alliance {named} a été déclarée achevée. {wordAsked, select, of_others {Les organisations à qui il est demandé de la vérifier ont été averties.} any_other {La coordination ne peut pas la vérifier elle-même : il est demandé à votre organisation, ou à une autre qui a le droit de vote, de le faire.} other {Il est demandé à votre organisation, qui coordonne, de la vérifier ; un autre membre peut aussi le faire.}}',
  },
  action_point_overdue: {
    title: '{thing, select, none {Action convenue en retard} other {Action {thing} en retard}} : {initiative}',
    body: '{thing, select, none {Une action convenue} other {L’action convenue {thing}}}, confiée à {organization} dans l’alliance {named}, était attendue pour le {deadline}.',
  },
  meeting_convened: {
    title: 'Convocation à une réunion : {initiative}',
    body: 'L’alliance {named} se réunit le {deadline}. L’heure, l’ordre du jour et les documents figurent dans la convocation ; si votre délégation a besoin d’interprétation, vous pouvez l’y demander.',
  },
  meeting_postponed: {
    title: 'La réunion est déplacée : {initiative}',
    body: 'La réunion de l’alliance {named} est déplacée au {deadline}. Le motif et l’heure figurent dans la convocation.',
  },
  meeting_cancelled: {
    title: 'La réunion est annulée : {initiative}',
    body: 'La réunion de l’alliance {named} prévue le {deadline} n’aura pas lieu. Le motif figure dans la convocation.',
  },
  meeting_held: {
    title: 'La réunion est consignée : {initiative}',
    body: 'La réunion de l’alliance {named} du {deadline} est consignée, avec les présences et le quorum.',
  },
  cadence_missed: {
    title: 'L’alliance ne s’est pas réunie à temps : {initiative}',
    body: 'L’alliance {named} devait se réunir au plus tard le {day} et aucune réunion n’est consignée. Il est temps d’en convoquer une, ou de changer la périodicité convenue.',
  },
  minutes_missing: {
    title: 'Le compte rendu manque : {initiative}',
    body: 'Le compte rendu de la réunion de l’alliance {named} du {day} manque encore. Si elle n’a pas eu lieu, annulez-la ou fixez une autre date.',
  },
  minutes_drafted: {
    title: 'Compte rendu à confirmer : {initiative}',
    body: 'Le compte rendu de la réunion de l’alliance {named} du {day} est prêt. Celles et ceux qui y ont voté peuvent le confirmer ou faire consigner une objection ; le silence ne vaut pas consentement.',
  },
  minutes_agreed: {
    title: 'Compte rendu approuvé : {initiative}',
    body: 'Le compte rendu de la réunion de l’alliance {named} du {deadline} est approuvé.',
  },
  decision_recorded: {
    title: 'Une décision a été prise : {initiative}',
    body: 'Une réunion de l’alliance {named} a pris une décision{thing, select, none {.} other { : {thing}.}} Tout membre votant qui n’est pas d’accord peut faire consigner son désaccord.',
  },
  decision_review_fell_due: {
    title: 'Une décision est à réexaminer : {initiative}',
    body: 'L’alliance {named} a convenu de réexaminer {thing, select, none {l’une de ses décisions} other {sa décision {thing}}} le {deadline} : la maintenir ou y mettre fin.',
  },
};
