import type { Language } from '#taxonomy';

/** The page on which somebody signs in to answer a mail. */
export interface AnswerSignInTexts {
  readonly title: string;
  readonly why: string;
  readonly email: string;
  readonly password: string;
  readonly enter: string;
  /** For whom the link is, and what the session is good for. */
  readonly forWhom: string;
}

/** pt and fr are not yet reviewed by a speaker. */
export const answerSignInTexts: Readonly<Record<Language, AnswerSignInTexts>> = {
  es: {
    title: 'Entre para responder',
    why: 'Quien responde habla en nombre de su organización. Por eso le pedimos entrar antes de mostrarle la pregunta; nada queda respondido hasta que usted lo confirme en la página siguiente.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    enter: 'Entrar',
    forWhom:
      'El enlace es personal: solo le sirve a quien recibió el correo de Alianza. Si se lo reenvió otra persona, cierre esta página. La sesión dura diez minutos y solo sirve para responder.',
  },
  en: {
    title: 'Sign in to answer',
    why: 'Whoever answers speaks for an organisation. That is why we ask you to sign in before we show you the question; nothing is answered until you confirm it on the next page.',
    email: 'E-mail address',
    password: 'Password',
    enter: 'Sign in',
    forWhom:
      'The link is personal: it works only for whom Alianza wrote to. If somebody forwarded it to you, please close this page. The session lasts ten minutes and is good for answering only.',
  },
  pt: {
    title: 'Entre para responder',
    why: 'Quem responde fala em nome da sua organização. Por isso pedimos que entre antes de mostrarmos a pergunta; nada fica respondido até que você confirme na página seguinte.',
    email: 'E-mail',
    password: 'Senha',
    enter: 'Entrar',
    forWhom:
      'O link é pessoal: só serve a quem recebeu a mensagem da Alianza. Se outra pessoa o encaminhou, feche esta página. A sessão dura dez minutos e só serve para responder.',
  },
  fr: {
    title: 'Connectez-vous pour répondre',
    why: 'Qui répond parle au nom de son organisation. C’est pourquoi nous vous demandons de vous connecter avant de vous montrer la question ; rien n’est répondu tant que vous ne l’avez pas confirmé à la page suivante.',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    enter: 'Se connecter',
    forWhom:
      'Le lien est personnel : il ne sert qu’à la personne à qui Alianza a écrit. Si quelqu’un vous l’a transféré, fermez cette page. La session dure dix minutes et ne sert qu’à répondre.',
  },
};
