import type { Language } from '#taxonomy';
import type { Stoppable, StopScope } from '../domain/mailing/stop-mails.js';

/** The page on which mails are stopped. */
export interface StopTexts {
  readonly title: string;
  readonly question: string;
  /** Above the buttons with which mails come again. */
  readonly wanted: string;
  /** What the buttons say. */
  readonly choices: Readonly<Record<StopScope, string>>;
  readonly done: Readonly<Record<StopScope, string>>;
  /** What is stopped besides. */
  readonly still: Readonly<Record<Stoppable, string>>;
  /** Once mails come again, that other types are. */
  readonly otherTypes: string;
  /** What goes on in any case. */
  readonly stays: string;
}

export const stopTexts: Readonly<Record<Language, StopTexts>> = {
  es: {
    title: 'Correos de Alianza',
    question: '¿Qué correos ya no quiere recibir?',
    wanted: '¿Qué correos quiere volver a recibir?',
    choices: {
      all: 'No recibir más correos',
      type: 'No recibir más correos de este tipo',
      alliance: 'No recibir más correos de esta alianza',
      none: 'Volver a recibir correos',
      type_again: 'Volver a recibir correos de este tipo',
      alliance_again: 'Volver a recibir correos de esta alianza',
    },
    done: {
      all: 'Hecho: ya no le enviamos correos.',
      type: 'Hecho: ya no le enviamos correos de este tipo.',
      alliance: 'Hecho: ya no le enviamos correos de esta alianza.',
      none: 'Hecho: vuelve a recibir correos.',
      type_again: 'Hecho: vuelve a recibir correos de este tipo.',
      alliance_again: 'Hecho: vuelve a recibir correos de esta alianza.',
    },
    still: {
      all: 'Siguen detenidos todos los correos.',
      type: 'Siguen detenidos los correos de este tipo.',
      alliance: 'Siguen detenidos los correos de esta alianza.',
    },
    otherTypes: 'Los tipos de aviso que detuvo uno por uno siguen detenidos: sus preferencias en Alianza dicen cuáles.',
    stays:
      'Su bandeja de Alianza sigue recibiendo los avisos. Detenga lo que detenga, le escribimos cuando algo afecta a sus derechos, por ejemplo si la secretaría lee un registro reservado.',
  },
  en: {
    title: 'Mails from Alianza',
    question: 'Which mails do you no longer want?',
    wanted: 'Which mails do you want again?',
    choices: {
      all: 'No more mails at all',
      type: 'No more mails of this type',
      alliance: 'No more mails about this alliance',
      none: 'Get mails again',
      type_again: 'Get mails of this type again',
      alliance_again: 'Get mails about this alliance again',
    },
    done: {
      all: 'Done: we no longer send you mails.',
      type: 'Done: we no longer send you mails of this type.',
      alliance: 'Done: we no longer send you mails about this alliance.',
      none: 'Done: you get mails again.',
      type_again: 'Done: you get mails of this type again.',
      alliance_again: 'Done: you get mails about this alliance again.',
    },
    still: {
      all: 'All mails are still stopped.',
      type: 'Mails of this type are still stopped.',
      alliance: 'Mails about this alliance are still stopped.',
    },
    otherTypes:
      'The types of notices that you stopped one by one are still stopped: your preferences in Alianza say which.',
    stays:
      'Your inbox in Alianza goes on receiving notices. Whatever you stop, we write when something touches your rights, for instance when the secretariat reads a private record.',
  },
  pt: {
    title: 'E-mails da Alianza',
    question: 'Quais e-mails você não quer mais receber?',
    wanted: 'Quais e-mails você quer voltar a receber?',
    choices: {
      all: 'Não receber mais e-mails',
      type: 'Não receber mais e-mails deste tipo',
      alliance: 'Não receber mais e-mails desta aliança',
      none: 'Voltar a receber e-mails',
      type_again: 'Voltar a receber e-mails deste tipo',
      alliance_again: 'Voltar a receber e-mails desta aliança',
    },
    done: {
      all: 'Pronto: não enviamos mais e-mails a você.',
      type: 'Pronto: não enviamos mais e-mails deste tipo.',
      alliance: 'Pronto: não enviamos mais e-mails desta aliança.',
      none: 'Pronto: você volta a receber e-mails.',
      type_again: 'Pronto: você volta a receber e-mails deste tipo.',
      alliance_again: 'Pronto: você volta a receber e-mails desta aliança.',
    },
    still: {
      all: 'Todos os e-mails continuam interrompidos.',
      type: 'Os e-mails deste tipo continuam interrompidos.',
      alliance: 'Os e-mails desta aliança continuam interrompidos.',
    },
    otherTypes:
      'Os tipos de aviso que você interrompeu um a um continuam interrompidos: suas preferências na Alianza dizem quais.',
    stays:
      'Sua caixa de avisos na Alianza continua recebendo os avisos. Seja o que for que você interrompa, escrevemos quando algo afeta os seus direitos, por exemplo se a secretaria lê um registro reservado.',
  },
  fr: {
    title: 'Courriels d’Alianza',
    question: 'Quels courriels ne souhaitez-vous plus recevoir ?',
    wanted: 'Quels courriels souhaitez-vous recevoir de nouveau ?',
    choices: {
      all: 'Ne plus recevoir aucun courriel',
      type: 'Ne plus recevoir de courriels de ce type',
      alliance: 'Ne plus recevoir de courriels sur cette alliance',
      none: 'Recevoir de nouveau des courriels',
      type_again: 'Recevoir de nouveau des courriels de ce type',
      alliance_again: 'Recevoir de nouveau des courriels sur cette alliance',
    },
    done: {
      all: 'C’est fait : nous ne vous envoyons plus de courriels.',
      type: 'C’est fait : nous ne vous envoyons plus de courriels de ce type.',
      alliance: 'C’est fait : nous ne vous envoyons plus de courriels sur cette alliance.',
      none: 'C’est fait : vous recevez de nouveau des courriels.',
      type_again: 'C’est fait : vous recevez de nouveau des courriels de ce type.',
      alliance_again: 'C’est fait : vous recevez de nouveau des courriels sur cette alliance.',
    },
    still: {
      all: 'Tous les courriels restent arrêtés.',
      type: 'Les courriels de ce type restent arrêtés.',
      alliance: 'Les courriels sur cette alliance restent arrêtés.',
    },
    otherTypes:
      'Les types d’avis que vous avez arrêtés un par un le restent : vos préférences dans Alianza disent lesquels.',
    stays:
      'Votre boîte d’avis dans Alianza continue de recevoir les avis. Quoi que vous arrêtiez, nous vous écrivons lorsque vos droits sont en jeu, par exemple si le secrétariat lit un dossier réservé.',
  },
};
