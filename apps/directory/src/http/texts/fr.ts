import type { OwnProblemTexts } from './problem-text.js';

/** Not yet reviewed by a speaker. */
export const fr: OwnProblemTexts = {
  wrong_credentials: {
    title: 'La connexion a échoué',
    detail: 'L’adresse ou le mot de passe n’est pas correct.',
  },
  invalid_refresh_token: { title: 'La session est terminée', detail: 'Reconnectez-vous avec votre mot de passe.' },
  invalid_client: {
    title: 'La clé n’est pas valable',
    detail: 'Elle n’existe pas, a expiré ou ne donne plus aucun droit.',
  },
  unsupported_grant_type: {
    title: 'Mode d’accès non pris en charge',
    detail: 'Utilisez l’un de ceux qu’indique « supported ».',
  },
  wrong_password: { title: 'Mot de passe incorrect', detail: 'Le mot de passe actuel n’est pas correct.' },
  invalid_mailed_token: {
    title: 'Le code n’est plus valable',
    detail: 'Il n’existe pas, a déjà servi ou a expiré ; demandez-en un autre.',
  },
  already_member: { title: 'Déjà membre', detail: 'Cette personne appartient déjà à l’organisation.' },
  already_asked: {
    title: 'Déjà invitée',
    detail:
      'Cette personne a déjà été invitée à rejoindre l’organisation et n’a pas encore répondu ; son code est valable sept jours. Pour l’inviter autrement, retirez d’abord cette invitation.',
  },
  not_a_member: { title: 'Pas membre', detail: 'Cette personne n’appartient pas à l’organisation.' },
  deputy_of_oneself: {
    title: 'Nul n’est son propre suppléant',
    detail: 'Un point focal ne peut pas se suppléer lui-même ; désignez une autre personne.',
  },
  absence_over: { title: 'Ces jours sont passés', detail: 'L’absence s’est terminée le {until} ; vérifiez les dates.' },
  last_secretariat: {
    title: 'Il faut une autre personne au secrétariat',
    detail: 'C’est le dernier compte du secrétariat ; invitez d’abord une autre personne, qui accepte.',
  },
  last_administrator: {
    title: 'Il faut une autre personne pour administrer',
    detail: 'Une organisation ne peut rester sans personne qui l’administre ; nommez-en d’abord une autre.',
  },
  last_focal_point: {
    title: 'Il faut un autre point focal',
    detail:
      'Aucune autre personne qui puisse se connecter ne reçoit les avis de l’organisation ; désignez d’abord un autre point focal.',
  },
  too_many_members: {
    title: 'Trop de membres',
    detail: 'Une organisation compte au plus {maximum, number} membres.',
  },
  too_many_organizations: {
    title: 'Trop d’organisations',
    detail: 'Un compte appartient à {maximum, number} organisations au plus ; utilisez-en un autre pour les suivantes.',
  },
  address_in_use: { title: 'L’adresse a déjà un compte', detail: 'Un compte existe déjà avec cette adresse.' },
  clock_not_manual: { title: 'L’horloge ne s’avance pas à la main', detail: 'Cette installation suit l’heure réelle.' },
  clock_runs_forward: { title: 'Le temps ne fait qu’avancer', detail: 'Il est maintenant {now}.' },
};
