import type { Notices } from '../notice-texts.js';

/** How an alliance stands and ends, what initiatives become, and what concerns records and accounts. */
export const records: Notices = {
  health_changed: {
    title: 'Mudou o estado da aliança: {initiative}',
    body: 'A aliança {named} {health, select, on_track {está no bom caminho} at_risk {está em risco} off_track {afastou-se do previsto} other {mudou de estado}}. {reason, select, none {} other {Motivo: {reason}}}',
  },
  organization_suspended: {
    title:
      '{standing, select, reinstated {Sua organização já não está suspensa} other {Sua organização está suspensa}}',
    body: '{standing, select, reinstated {A secretaria retirou a suspensão de {own, select, none {sua organização} other {{own}}}: a partir de agora volta a publicar, convidar e coordenar. O que terminou nesse meio-tempo não volta por si só.} other {A secretaria suspendeu {own, select, none {sua organização} other {{own}}}. Enquanto a suspensão durar, pode ler o que podia ler e encerrar ou retirar o que publicou; não publica, não convida nem coordena. O motivo está no seu perfil, apenas para a sua própria equipe.}}',
  },
  profile_aged: {
    title: 'Seu perfil continua correto?',
    body: 'Há meio ano ninguém confirma o perfil de {own, select, none {sua organização} other {{own}}}: o que oferece, do que precisa e em que trabalha. Enquanto não o confirmarem ou corrigirem, os outros veem que espera confirmação.',
  },
  proposal_aged: {
    title: 'Continua correta? {initiative}',
    body: 'Há meio ano ninguém confirma esta iniciativa: {quoted}. Enquanto não a confirmarem ou corrigirem, quem a lê vê que espera confirmação.',
  },
  proposal_opened_by_secretariat: {
    title: 'A secretaria leu {initiative}',
    body: 'A secretaria leu a chamada de {quoted}, que não está aberta a ela. Teve de registrar o motivo: vocês podem pedi-lo.',
  },
  alliance_opened_by_secretariat: {
    title: 'A secretaria leu a aliança: {initiative}',
    body: 'A secretaria leu o que a aliança {named} reserva a quem participa dela. Teve de registrar o motivo: vocês podem pedi-lo.',
  },
  webhook_endpoint_disabled: {
    title: 'Deixamos de enviar ao seu webhook',
    body: '{disabledBecause, select, gone {O seu webhook respondeu que já não existe (410) e nós o desativamos.} other {O seu webhook não recebeu nada do que enviamos e nós o desativamos.}} Nada se perde: ao ativá-lo de novo, chega o que ficou à espera. Nas entregas vê-se o que ele respondeu.',
  },
  alliance_concluded: {
    title: 'A aliança foi concluída: {initiative}',
    body: 'A aliança {named} foi concluída. Agradecemos o caminho percorrido em conjunto.',
  },
  open_points_handed_over: {
    title: 'O que estava em aberto fica com vocês: {initiative}',
    body: 'A aliança {named} terminou, e o que continuava em aberto nela, no todo ou em parte, fica a cargo da sua organização. Os seus pontos em aberto dizem o que é; digam ali, uma vez, o que aconteceu com cada um.',
  },
  handed_over_awaited: {
    title: 'Continua com vocês o que ficou em aberto: {initiative}',
    body: 'A aliança {named} terminou, e a sua organização ainda não disse o que aconteceu com tudo o que ficou a seu cargo. Os seus pontos em aberto dizem o que falta; digam ali se foi feito ou deixado de lado. O lembrete vem a cada mês enquanto faltar algo.',
  },
  handed_over_settled: {
    title: '{organization} resolveu o que estava a seu cargo: {initiative}',
    body: 'A aliança {named} terminou, e {organization} diz o que aconteceu com um ponto que ficou a seu cargo: lê-se junto ao encerramento da aliança.',
  },
  dissolution_proposed: {
    title: '{organization} propõe dissolver a aliança: {initiative}',
    body: '{organization} propõe que a aliança {named} termine sem resultado. Junto à proposta lê-se a razão e o que aconteceria com o que continua em aberto. Cada membro com voto pode aceitá-la ou registrar a sua discordância; o silêncio não é consentimento.',
  },
  dissolution_withdrawn: {
    title: 'A aliança continua: {initiative}',
    body: 'Retirou-se a proposta de dissolver a aliança {named}. A sua organização já não é consultada.',
  },
  alliance_dissolved: {
    title: 'A aliança foi dissolvida: {initiative}',
    body: 'A aliança {named} foi dissolvida antes de concluir seu trabalho.',
  },
  initiative_published: {
    title: '{organization} publicou uma iniciativa: {initiative}',
    body: '{organization} publicou a iniciativa {quoted}. A chamada diz o que propõe e quem procura.',
  },
  initiative_revised: {
    title: 'A chamada mudou: {initiative}',
    body: 'A chamada {quoted} tem uma nova versão. As anteriores continuam disponíveis para consulta.',
  },
  initiative_closed: {
    title: 'A chamada foi encerrada: {initiative}',
    body: 'A chamada {quoted} foi encerrada e não recebe mais respostas.',
  },
  initiative_withdrawn: {
    title: 'A iniciativa foi retirada: {initiative}',
    body: 'A iniciativa {quoted} foi retirada por quem a publicou.',
  },
  seat_filled: {
    title: '{organization} aderiu à aliança: {initiative}',
    body: '{organization} ocupa um assento ({seat}) na aliança {named}.',
  },
  organization_registered: {
    title: 'Uma organização se registrou: {organization}',
    body: '{organization} se registrou na Alianza. Seu perfil diz onde atua, o que oferece e o que procura.',
  },
  mail_refused: {
    title: 'Os e-mails da Alianza não chegam até você',
    body: 'Um servidor recusou definitivamente um e-mail ao seu endereço, por isso a Alianza já não escreve para ele. Os avisos chegam aqui, também os que você lê só por e-mail. Quando a sua caixa voltar a receber, peça nas suas preferências de avisos que o seu endereço seja testado de novo.',
  },
};
