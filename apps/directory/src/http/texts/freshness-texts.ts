import type { Language } from '#taxonomy';

/** The page on which a profile is confirmed from the mail. */
export interface FreshnessTexts {
  readonly title: string;
  readonly offers: string;
  readonly needs: string;
  readonly themes: string;
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
    title: '¿Sigue siendo correcto?',
    offers: 'Ofrece',
    needs: 'Necesita',
    themes: 'Temas',
    yes: 'Sí, sigue siendo correcto',
    otherwise: 'Si algo cambió, entre en Alianza y corrija el perfil: con eso también queda confirmado.',
    stays:
      'Se pregunta cada {days} días, para que nadie cuente con lo que ya no vale. Hasta entonces las demás organizaciones ven que el perfil espera su confirmación.',
    done: 'Hecho: gracias. El perfil vuelve a mostrarse como vigente.',
  },
  en: {
    title: 'Is this still right?',
    offers: 'Offers',
    needs: 'Needs',
    themes: 'Themes',
    yes: 'Yes, it is still right',
    otherwise: 'If something has changed, sign in to Alianza and correct the profile: that confirms it too.',
    stays:
      'This is asked every {days} days, so that nobody counts on what no longer holds. Until then other organisations see that the profile waits to be confirmed.',
    done: 'Done, thank you: the profile shows as current again.',
  },
  pt: {
    title: 'Continua correto?',
    offers: 'Oferece',
    needs: 'Precisa de',
    themes: 'Temas',
    yes: 'Sim, continua correto',
    otherwise: 'Se algo mudou, entre na Alianza e corrija o perfil: isso também o confirma.',
    stays:
      'A pergunta é feita a cada {days} dias, para que ninguém conte com o que já não vale. Até lá as outras organizações veem que o perfil espera confirmação.',
    done: 'Feito, agradecemos: o perfil volta a aparecer como atual.',
  },
  fr: {
    title: 'Est-ce toujours exact ?',
    offers: 'Offre',
    needs: 'Cherche',
    themes: 'Thèmes',
    yes: 'Oui, c’est toujours exact',
    otherwise: 'Si quelque chose a changé, connectez-vous à Alianza et corrigez le profil : cela le confirme aussi.',
    stays:
      'La question est posée tous les {days} jours, pour que personne ne compte sur ce qui ne vaut plus. D’ici là, les autres organisations voient que le profil attend d’être confirmé.',
    done: 'C’est fait, merci : le profil apparaît de nouveau comme à jour.',
  },
};
