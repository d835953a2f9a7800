import { joining } from './pt/joining.js';
import { records } from './pt/records.js';
import { reporting } from './pt/reporting.js';
import { working } from './pt/working.js';
import type { NoticeTexts } from './notice-texts.js';

export const pt: NoticeTexts = {
  notices: { ...joining, ...working, ...reporting, ...records },
  because: {
    focal_point: 'Você recebe este aviso porque é ponto focal de {own, select, none {sua organização} other {{own}}}.',
    deputy:
      'Você recebe este aviso porque substitui um ponto focal de {own, select, none {sua organização} other {{own}}} que {cover, select, overloaded {tem mais tarefas pendentes do que tempo para elas} other {está ausente}}.',
    covered:
      'Você encontra este aviso aqui porque é ponto focal de {own, select, none {sua organização} other {{own}}}; {cover, select, overloaded {como você tem mais tarefas pendentes do que tempo para elas} other {durante a sua ausência}}, quem substitui você também o recebe.',
    coordinator: 'Você recebe este aviso porque coordena a aliança.',
    coordinator_gone:
      'Você recebe este aviso porque quem coordenava a aliança já não atua em nome de {own, select, none {sua organização} other {{own}}}.',
    own_account: 'Você recebe este aviso porque ele trata da sua própria conta.',
    follower:
      'Você recebe este aviso porque segue {followed, select, organization {a organização} alliance {a aliança} other {a iniciativa}}.',
    saved_search: 'Você recebe este aviso porque sua busca salva “{search}” o encontrou.',
  },
  alsoAsked:
    'O mesmo é pedido a você em nome de {others, select, none {{otherCount, plural, one {outra das suas organizações} other {outras # das suas organizações}}} other {{others}}}.',
  confidentialInitiative: 'uma iniciativa confidencial',
  ofConfidentialInitiative: 'de uma iniciativa confidencial',
  quotes: ['“', '”'],
  anOrganization: 'uma organização',
  groupDecision: 'Decisão do grupo',
  mail: {
    greeting: 'Prezadas e prezados colegas:',
    open: 'Ver na Alianza',
    answer: 'Responder',
    answerFor: '{own, select, none {Responder ({place} de {count})} other {Responder por {own}}}',
    address: '{words}: {target}',
    footer: 'A Alianza não guarda dados de casos de pessoas migrantes.',
    stop: 'Receber menos e-mails ou nenhum',
  },
  digest: {
    subject: '{count, plural, one {Um aviso} other {# avisos}} da Alianza',
    opening: 'Há {count, plural, one {um aviso} other {# avisos}} para você. O que tem prazo vem primeiro.',
    deadlines: 'Com prazo',
    others: 'Outros avisos',
  },
  delivery: {
    inbox: '{inbox, select, yes {Está na sua caixa de avisos.} other {Não está na sua caixa de avisos.}}',
    sent: 'Foi enviado por e-mail em {at}.',
    grouped: 'Foi enviado por e-mail em {at}, junto com outros avisos.',
    waiting:
      '{because, select, quiet_hours {O e-mail espera o fim das suas horas de silêncio, em {at}.} address {O e-mail espera até que se conheça o seu endereço, no máximo até {at}.} other {Irá no seu resumo {timing, select, daily {diário} weekly {semanal} other {quinzenal}} de {at}.}}',
    skipped:
      '{because, select, mail_off {Não é enviado por e-mail: você desativou os e-mails.} no_address {Não é enviado por e-mail: não há um endereço seu.} address_refused {Não é enviado por e-mail: o servidor do seu endereço o recusou.} covered {Não é enviado por e-mail: quem substitui você o recebeu em seu lugar.} moot {Não foi enviado por e-mail: quando chegou a sua vez, já não tinha utilidade.} other {Não é enviado por e-mail.}}',
    unrecorded: 'É de antes de se registrar como cada aviso é enviado.',
    decided:
      '{level, select, critical {É um aviso crítico: chega sempre e de imediato.} alliance {Você escolheu assim para esta aliança.} type {Você escolheu assim para este tipo de aviso.} person {Você escolheu assim para todos os avisos.} organization {Sua organização decidiu assim.} other {É o habitual para este tipo de aviso.}}',
  },
};
