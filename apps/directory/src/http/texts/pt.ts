import type { OwnProblemTexts } from './problem-text.js';

/** Not yet reviewed by a speaker. */
export const pt: OwnProblemTexts = {
  wrong_credentials: { title: 'Não foi possível entrar', detail: 'O endereço ou a senha não estão corretos.' },
  invalid_refresh_token: { title: 'A sessão terminou', detail: 'Entre de novo com sua senha.' },
  invalid_client: { title: 'Chave não válida', detail: 'A chave não existe, venceu ou já não tem permissões.' },
  unsupported_grant_type: { title: 'Forma de acesso não aceita', detail: 'Use uma das indicadas em “supported”.' },
  wrong_password: { title: 'Senha incorreta', detail: 'A senha atual não está correta.' },
  invalid_mailed_token: {
    title: 'O código já não vale',
    detail: 'O código não existe, já foi usado ou venceu; peça outro.',
  },
  already_member: { title: 'Já pertence', detail: 'Essa pessoa já pertence à organização.' },
  already_asked: {
    title: 'Já foi convidada',
    detail:
      'Essa pessoa já foi convidada a entrar e ainda não respondeu; o código dela vale sete dias. Para convidá-la de outro modo, retire antes esse convite.',
  },
  not_a_member: { title: 'Não pertence', detail: 'Essa pessoa não pertence à organização.' },
  deputy_of_oneself: {
    title: 'Ninguém substitui a si mesmo',
    detail: 'Um ponto focal não pode ser seu próprio suplente; indique outra pessoa.',
  },
  absence_over: { title: 'Esses dias já passaram', detail: 'A ausência terminou em {until}; verifique as datas.' },
  last_secretariat: {
    title: 'Falta outra pessoa na secretaria',
    detail: 'É a última conta da secretaria; convide antes outra pessoa, que aceite.',
  },
  last_administrator: {
    title: 'Falta outra pessoa que administre',
    detail: 'A organização não pode ficar sem quem a administre; nomeie antes outra pessoa.',
  },
  last_focal_point: {
    title: 'Falta outro ponto focal',
    detail: 'Ninguém mais que possa entrar recebe os avisos da organização; indique antes outro ponto focal.',
  },
  too_many_members: {
    title: 'Pessoas demais',
    detail: 'Uma organização tem no máximo {maximum, number} pessoas.',
  },
  too_many_organizations: {
    title: 'Organizações demais',
    detail: 'Uma conta pertence a no máximo {maximum, number} organizações; use outra para as demais.',
  },
  address_in_use: { title: 'O endereço já tem conta', detail: 'Já existe uma conta com esse endereço.' },
  clock_not_manual: { title: 'O relógio não se move à mão', detail: 'Esta instalação segue a hora real.' },
  clock_runs_forward: { title: 'O tempo só avança', detail: 'A hora atual é {now}.' },
};
