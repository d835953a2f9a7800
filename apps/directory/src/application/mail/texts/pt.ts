import type { AccountMailTexts } from '../mail-text.js';

/** Not yet reviewed by a speaker. */
export const pt: AccountMailTexts = {
  confirm_sign_up: {
    subject: 'Confirme seu endereço na Alianza',
    before: [
      'Alguém abriu uma conta na Alianza ({address}) com este endereço.',
      'Se foi você, confirme com este código:',
    ],
    after: [
      'O código vale {hours, plural, one {# hora} other {# horas}} e serve uma única vez.',
      'Se não foi você, não faça nada: sem o código nenhuma conta é criada.',
    ],
  },
  already_registered: {
    subject: 'Você já tem uma conta na Alianza',
    before: ['Alguém tentou abrir uma conta na Alianza ({address}) com este endereço, que já tem uma.'],
    after: ['Se foi você, entre com sua senha ou peça uma nova. Se não foi você, não faça nada.'],
  },
  reset_password: {
    subject: 'Nova senha na Alianza',
    before: [
      'Alguém pediu uma nova senha para sua conta na Alianza ({address}).',
      'Se foi você, defina-a com este código:',
    ],
    after: [
      'O código vale {hours, plural, one {# hora} other {# horas}} e serve uma única vez.',
      'Se não foi você, não faça nada: sua senha continua a mesma.',
    ],
  },
  invitation: {
    subject: 'Abriram uma conta para você na Alianza',
    before: [
      'Abriram uma conta para você na Alianza ({address}), onde organizações que atuam na migração laboral encontram parceiros e formam alianças.',
      'Para entrar, defina sua senha com este código:',
    ],
    after: [
      'O código vale {hours, plural, one {# hora} other {# horas}} e serve uma única vez; depois você pode pedir outro como nova senha.',
      'Se você não espera esta conta, não faça nada.',
    ],
  },
  member_invitation: {
    subject: 'Agir em nome de {organization} na Alianza?',
    before: [
      '{organization} pede que você passe a fazer parte de sua equipe na Alianza ({address}), onde organizações que atuam na migração laboral encontram parceiros e formam alianças.',
      'Se quiser, defina sua senha com este código, que abre sua conta:',
    ],
    after: [
      'O código vale {hours, plural, one {# hora} other {# horas}} e serve uma única vez; depois você pode pedir outro como nova senha.',
      'Se você não conhece esta organização ou não quer agir em nome dela, não faça nada. Se quiser uma conta sem ela, cadastre-se com o seu endereço.',
    ],
  },
  join_organization: {
    subject: 'Fazer parte de {organization} na Alianza?',
    before: [
      '{organization} pede que você passe a fazer parte de sua equipe na Alianza ({address}), para agir em nome da organização com a conta que você já tem.',
      'Se quiser, entre na sua conta e confirme com este código:',
    ],
    after: [
      'O código vale {hours, plural, one {# hora} other {# horas}} e serve uma única vez, só para você.',
      'Se você não conhece esta organização ou não quer fazer parte dela, não faça nada: sem a sua confirmação você não pertence a ela e ela não vê o seu endereço.',
    ],
  },
  password_changed: {
    subject: 'Sua senha na Alianza mudou',
    before: ['A senha da sua conta na Alianza ({address}) mudou e suas outras sessões foram encerradas.'],
    after: ['Se não foi você, peça agora uma nova senha.'],
  },
};
