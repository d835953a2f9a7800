import type { Language } from '#taxonomy';
import type { StopScope } from '../domain/mailing/stop-mails.js';

/** The page on which mails are stopped. */
export interface StopTexts {
  readonly title: string;
  readonly question: string;
  /** What the buttons say. */
  readonly choices: Readonly<Record<StopScope, string>>;
  readonly done: Readonly<Record<StopScope, string>>;
  /** What goes on in any case. */
  readonly stays: string;
}

export const stopTexts: Readonly<Record<Language, StopTexts>> = {
  es: {
    title: 'Correos de Alianza',
    question: '¿Qué correos ya no quiere recibir?',
    choices: {
      all: 'No recibir más correos',
      type: 'No recibir más correos de este tipo',
      alliance: 'No recibir más correos de esta alianza',
      none: 'Volver a recibir correos',
    },
    done: {
      all: 'Hecho: ya no le enviamos correos.',
      type: 'Hecho: ya no le enviamos correos de este tipo.',
      alliance: 'Hecho: ya no le enviamos correos de esta alianza.',
      none: 'Hecho: vuelve a recibir correos.',
    },
    stays:
      'Su bandeja de Alianza sigue recibiendo los avisos. Solo escribimos cuando algo afecta a sus derechos, por ejemplo si la secretaría lee un registro reservado.',
  },
  en: {
    title: 'Mails from Alianza',
    question: 'Which mails do you no longer want?',
    choices: {
      all: 'No more mails at all',
      type: 'No more mails of this type',
      alliance: 'No more mails about this alliance',
      none: 'Get mails again',
    },
    done: {
      all: 'Done: we no longer send you mails.',
      type: 'Done: we no longer send you mails of this type.',
      alliance: 'Done: we no longer send you mails about this alliance.',
      none: 'Done: you get mails again.',
    },
    stays:
      'Your inbox in Alianza goes on receiving notices. We write only when something touches your rights, for instance when the secretariat reads a private record.',
  },
  pt: {
    title: 'E-mails da Alianza',
    question: 'Quais e-mails você não quer mais receber?',
    choices: {
      all: 'Não receber mais e-mails',
      type: 'Não receber mais e-mails deste tipo',
      alliance: 'Não receber mais e-mails desta aliança',
      none: 'Voltar a receber e-mails',
    },
    done: {
      all: 'Pronto: não enviamos mais e-mails a você.',
      type: 'Pronto: não enviamos mais e-mails deste tipo.',
      alliance: 'Pronto: não enviamos mais e-mails desta aliança.',
      none: 'Pronto: você volta a receber e-mails.',
    },
    stays:
      'Sua caixa de avisos na Alianza continua recebendo os avisos. Só escrevemos quando algo afeta os seus direitos, por exemplo se a secretaria lê um registro reservado.',
  },
  fr: {
    title: 'Courriels d’Alianza',
    question: 'Quels courriels ne souhaitez-vous plus recevoir ?',
    choices: {
      all: 'Ne plus recevoir aucun courriel',
      type: 'Ne plus recevoir de courriels de ce type',
      alliance: 'Ne plus recevoir de courriels sur cette alliance',
      none: 'Recevoir de nouveau des courriels',
    },
    done: {
      all: 'C’est fait : nous ne vous envoyons plus de courriels.',
      type: 'C’est fait : nous ne vous envoyons plus de courriels de ce type.',
      alliance: 'C’est fait : nous ne vous envoyons plus de courriels sur cette alliance.',
      none: 'C’est fait : vous recevez de nouveau des courriels.',
    },
    stays:
      'Votre boîte d’avis dans Alianza continue de recevoir les avis. Nous n’écrivons que lorsque vos droits sont en jeu, par exemple si le secrétariat lit un dossier réservé.',
  },
};
