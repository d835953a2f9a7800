import type { AccountMailTexts } from '../mail-text.js';

/** Not yet reviewed by a speaker. */
export const fr: AccountMailTexts = {
  confirm_sign_up: {
    subject: 'Confirmez votre adresse sur Alianza',
    before: [
      'Quelqu’un a ouvert un compte sur Alianza ({address}) avec cette adresse.',
      'Si c’est vous, confirmez-la avec ce code :',
    ],
    after: [
      'Le code est valable {hours, plural, one {# heure} other {# heures}} et sert une seule fois.',
      'Si ce n’est pas vous, ne faites rien : sans le code, aucun compte n’est créé.',
    ],
  },
  already_registered: {
    subject: 'Vous avez déjà un compte sur Alianza',
    before: ['Quelqu’un a voulu ouvrir un compte sur Alianza ({address}) avec cette adresse, qui en a déjà un.'],
    after: [
      'Si c’est vous, connectez-vous avec votre mot de passe ou demandez-en un nouveau. Si ce n’est pas vous, ne faites rien.',
    ],
  },
  reset_password: {
    subject: 'Nouveau mot de passe sur Alianza',
    before: [
      'Quelqu’un a demandé un nouveau mot de passe pour votre compte sur Alianza ({address}).',
      'Si c’est vous, choisissez-le avec ce code :',
    ],
    after: [
      'Le code est valable {hours, plural, one {# heure} other {# heures}} et sert une seule fois.',
      'Si ce n’est pas vous, ne faites rien : votre mot de passe reste le même.',
    ],
  },
  invitation: {
    subject: 'Un compte vous a été ouvert sur Alianza',
    before: [
      'Un compte vous a été ouvert sur Alianza ({address}), où les organisations qui travaillent sur les migrations de main-d’œuvre trouvent des partenaires et forment des alliances.',
      'Pour vous connecter, choisissez votre mot de passe avec ce code :',
    ],
    after: [
      'Le code est valable {hours, plural, one {# heure} other {# heures}} et sert une seule fois ; ensuite, vous pouvez en demander un autre comme nouveau mot de passe.',
      'Si vous n’attendez pas ce compte, ne faites rien.',
    ],
  },
  member_invitation: {
    subject: '{organization} vous demande d’agir en son nom sur Alianza',
    before: [
      '{organization} vous demande d’agir en son nom sur Alianza ({address}), où les organisations qui travaillent sur les migrations de main-d’œuvre trouvent des partenaires et forment des alliances.',
      'Si vous le souhaitez, choisissez votre mot de passe avec ce code, qui ouvre votre compte :',
    ],
    after: [
      'Le code est valable {hours, plural, one {# heure} other {# heures}} et sert une seule fois ; ensuite, vous pouvez en demander un autre comme nouveau mot de passe.',
      'Si vous ne connaissez pas cette organisation ou ne souhaitez pas agir en son nom, ne faites rien. Pour un compte sans elle, inscrivez-vous avec votre adresse.',
    ],
  },
  join_organization: {
    subject: 'Rejoindre {organization} sur Alianza ?',
    before: [
      '{organization} vous demande de rejoindre son équipe sur Alianza ({address}), pour agir en son nom avec le compte que vous avez déjà.',
      'Si vous le souhaitez, connectez-vous et confirmez-le avec ce code :',
    ],
    after: [
      'Le code est valable {hours, plural, one {# heure} other {# heures}} et sert une seule fois, et à vous uniquement.',
      'Si vous ne connaissez pas cette organisation ou ne souhaitez pas la rejoindre, ne faites rien : sans votre accord, vous n’en faites pas partie et elle ne voit pas votre adresse.',
    ],
  },
  password_changed: {
    subject: 'Votre mot de passe sur Alianza a changé',
    before: [
      'Le mot de passe de votre compte sur Alianza ({address}) a changé et vos autres sessions ont été fermées.',
    ],
    after: ['Si ce n’est pas vous, demandez tout de suite un nouveau mot de passe.'],
  },
};
