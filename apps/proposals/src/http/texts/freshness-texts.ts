import type { Language } from '#taxonomy';

/** The page on which an initiative is confirmed from the mail. */
export interface FreshnessTexts {
  readonly title: string;
  /** In place of what is confidential. */
  readonly confidential: string;
  readonly looksFor: string;
  readonly yes: string;
  /** What to do when it is not right. */
  readonly otherwise: string;
  /** `{days}`: until it is asked again. */
  readonly stays: string;
  readonly done: string;
}

/** pt and fr are not yet reviewed by a speaker. */
export const freshnessTexts: Readonly<Record<Language, FreshnessTexts>> = {
  es: {
    title: '¿Sigue siendo correcta la iniciativa?',
    confidential: 'Una iniciativa confidencial',
    looksFor: 'Busca',
    yes: 'Sí, sigue siendo correcta',
    otherwise: 'Si algo cambió, entre en Alianza y corríjala: con eso también queda confirmada. Si terminó, ciérrela.',
    stays:
      'Se pregunta cada {days} días, para que nadie responda a lo que ya no vale. Hasta entonces quienes la leen ven que espera su confirmación.',
    done: 'Hecho: gracias. La iniciativa vuelve a mostrarse como vigente.',
  },
  en: {
    title: 'Is the initiative still right?',
    confidential: 'A confidential initiative',
    looksFor: 'Looks for',
    yes: 'Yes, it is still right',
    otherwise:
      'If something has changed, sign in to Alianza and correct it: that confirms it too. If it is over, close it.',
    stays:
      'This is asked every {days} days, so that nobody answers what no longer holds. Until then its readers see that it waits to be confirmed.',
    done: 'Done, thank you: the initiative shows as current again.',
  },
  pt: {
    title: 'A iniciativa continua correta?',
    confidential: 'Uma iniciativa confidencial',
    looksFor: 'Procura',
    yes: 'Sim, continua correta',
    otherwise: 'Se algo mudou, entre na Alianza e corrija-a: isso também a confirma. Se terminou, encerre-a.',
    stays:
      'A pergunta é feita a cada {days} dias, para que ninguém responda ao que já não vale. Até lá quem a lê vê que espera confirmação.',
    done: 'Feito, agradecemos: a iniciativa volta a aparecer como atual.',
  },
  fr: {
    title: 'L’initiative est-elle toujours exacte ?',
    confidential: 'Une initiative confidentielle',
    looksFor: 'Cherche',
    yes: 'Oui, elle est toujours exacte',
    otherwise:
      'Si quelque chose a changé, connectez-vous à Alianza et corrigez-la : cela la confirme aussi. Si elle est terminée, clôturez-la.',
    stays:
      'La question est posée tous les {days} jours, pour que personne ne réponde à ce qui ne vaut plus. D’ici là, les personnes qui la lisent voient qu’elle attend d’être confirmée.',
    done: 'C’est fait, merci : l’initiative apparaît de nouveau comme à jour.',
  },
};
