import type { Notices } from '../notice-texts.js';

/** Who is sought, invited and seated, and who coordinates. */
export const joining: Notices = {
  partner_suggested: {
    title: 'Uma iniciativa procura um parceiro como vocês: {initiative}',
    body: '{quoted} procura quem ocupe o assento “{seat}”.{reason, select, none {} other { Por que pode interessar: {reason}}} Se quiserem participar, podem manifestar interesse no assento; se não for para vocês, podem descartar a sugestão.',
  },
  suggestions_summary: {
    title: 'Mais {count} iniciativas procuram parceiros como vocês',
    body: 'Na última hora foram encontradas mais {count} iniciativas que procuram parceiros como vocês. Vocês podem vê-las juntas, com as razões de cada uma.',
  },
  suggestion_shared: {
    title: 'Compartilharam com vocês {initiative}',
    body: 'A coordenação de {quoted} deu a vocês acesso à chamada. Já podem lê-la e manifestar interesse.',
  },
  standing_opened_by_secretariat: {
    title: 'A secretaria consultou um registro reservado: {initiative}',
    body: 'A secretaria leu, indicando um motivo, qual é a relação de uma organização com a busca de parceiros de {quoted}, inclusive o que só o titular lê. O motivo pode ser lido junto ao registro.',
  },
  alliance_forming_started: {
    title: 'A aliança começa a se formar: {initiative}',
    body: 'Em torno de {quoted} começa a se formar uma aliança. Quem publicou a iniciativa a coordena provisoriamente, até que os membros decidam.',
  },
  partner_invited: {
    title: 'Convite para a aliança: {initiative}',
    body: '{organization} convida vocês a ocupar um assento na aliança {named}. A resposta pode ser dada até {deadline}.',
  },
  invitation_accepted: {
    title: '{organization} aceitou o convite: {initiative}',
    body: '{organization} aceitou o convite para a aliança {named}.',
  },
  invitation_declined: {
    title: '{organization} recusou o convite: {initiative}',
    body: '{organization} recusou o convite para a aliança {named}. Motivo: {declineReason}. {succession, select, own {Sua organização mantém o seu lugar e pode indicar outra sucessora.} others {A organização que a indicou para lhe suceder mantém o seu lugar.} other {O assento continua aberto.}}',
  },
  invitation_withdrawn: {
    title: 'O convite já não está aberto: {initiative}',
    body: 'O convite para a aliança {named} já não está aberto: {withdrawalCause, select, seated_elsewhere {vocês já ocupam outro assento nela} seat_full {o assento já foi ocupado} by_predecessor {a organização que indicou vocês para lhe suceder o retirou} predecessor_left {a organização que indicou vocês para lhe suceder já não ocupa o seu lugar} suspended {sua organização está suspensa} alliance_ended {a aliança terminou} other {a coordenação o retirou}}.',
  },
  answer_recorded: {
    title: 'Confirmem sua resposta: {initiative}',
    body: 'A coordenação da aliança {named} anotou a resposta ao convite que recebeu de vocês por outra via. Ela passa a contar quando vocês a confirmarem; se não for a sua, vocês podem responder de outro modo.',
  },
  answers_awaited: {
    title: 'A coordenação aguarda a sua resposta: {initiative}',
    body: 'A coordenação da aliança {named} lembra que {awaited, select, invitation {vocês ainda não responderam ao convite} candidacy {vocês ainda não se pronunciaram sobre uma candidatura} coordinator {vocês ainda não disseram se a coordenação deve continuar} composition {vocês ainda não responderam à composição proposta} workplan {vocês ainda não responderam ao plano de trabalho proposto} amendment {vocês ainda não responderam à emenda proposta ao plano de trabalho} minutes {falta a ata de uma reunião} minutes_confirmation {vocês ainda não disseram se a ata está correta} report {falta entregar o relatório de progresso} sign_off {ainda se aguarda que o seu setor se pronuncie sobre um relatório de progresso} silence {um setor não se pronunciou no prazo sobre um relatório de progresso e ainda não foi perguntado de novo} still_alive {vocês ainda não disseram se a aliança continua viva} indicator_value {falta o valor de um indicador} verification {uma ação acordada foi dada como concluída e nenhuma outra organização a verificou ainda} commitment {o que outra organização prometeu aguarda a aceitação de vocês} delivery {uma entrega informada aguarda a confirmação de vocês} evidence_reader {já ninguém pode ler todos os comprovantes de uma entrega que vocês informaram: indiquem outro membro que possa} reported_value {o valor de um indicador que outra organização informou aguarda a aceitação de vocês} dissolution {vocês ainda não disseram se a aliança deve ser dissolvida} other {se aguarda uma resposta de vocês}}.{awaited, select, minutes {} report {} silence {} still_alive {} indicator_value {} verification {} evidence_reader {} other { Vocês também podem dizer que não.}}{further, select, some { Não é só isso que se espera de vocês nesta aliança: tudo está na lista.} other {}}',
  },
  invitation_expiring: {
    title: 'O convite termina em breve: {initiative}',
    body: 'Vocês ainda não responderam ao convite para a aliança {named}. Podem fazê-lo até {deadline}.',
  },
  invitation_expired: {
    title: 'O convite venceu: {initiative}',
    body: '{succession, select, own {{organization} não disse a tempo se sucede à sua organização na aliança {named}. Sua organização mantém o seu lugar e pode indicar outra sucessora.} other {Passou o prazo para responder ao convite para a aliança {named}.}}',
  },
  interest_expressed: {
    title:
      '{candidacy, select, waiting {Sua candidatura espera uma decisão} other {{organization} manifestou interesse}}: {initiative}',
    body: '{candidacy, select, waiting {Há outras organizações candidatas ou convidadas ao assento a que vocês se apresentaram na aliança {named}. Avisaremos quando houver uma decisão.} asked {{organization} quer participar da aliança {named}. Há outras candidatas ou convidadas a esse assento e a opinião de vocês conta: digam se estão de acordo.} other {{organization} quer participar da aliança {named}.}}',
  },
  interest_accepted: {
    title: 'Vocês já fazem parte da aliança: {initiative}',
    body: 'A manifestação de interesse foi aceita: vocês ocupam um assento na aliança {named}.',
  },
  interest_declined: {
    title: 'Sua manifestação de interesse não foi escolhida: {initiative}',
    body: 'Sua manifestação de interesse na aliança {named} não foi escolhida. Motivo: {declineReason}. Outros assentos e outras iniciativas continuam abertos.',
  },
  interest_withdrawn: {
    title:
      '{withdrawalCause, select, by_candidate {{organization} retirou sua manifestação de interesse} other {Sua manifestação de interesse já não está aberta}}: {initiative}',
    body: '{withdrawalCause, select, by_candidate {{organization} retirou sua manifestação de interesse na aliança {named}.} other {Sua manifestação de interesse na aliança {named} já não está aberta: {withdrawalCause, select, seated_elsewhere {vocês já ocupam outro assento nela} suspended {sua organização está suspensa} alliance_ended {a aliança terminou} other {a coordenação a encerrou}}.}}',
  },
  term_ending: {
    title: 'Um mandato termina: {initiative}',
    body: 'O mandato de {organization} no assento “{seat}” da aliança {named} termina em {deadline}. Até lá quem o ocupa pode renová-lo, se a composição o permitir; depois o assento fica aberto.',
  },
  seat_vacated: {
    title: '{organization} deixou o assento: {initiative}',
    body: '{succession, select, own {A sucessora que sua organização indicou ocupa agora o assento “{seat}” na aliança {named}.} other {{organization} deixou o assento “{seat}” na aliança {named}.}}',
  },
  alliance_constituted: {
    title: 'A aliança está constituída: {initiative}',
    body: 'A aliança {named} já tem a composição acordada. Agora os membros confirmam ou substituem quem coordena.',
  },
  composition_proposed: {
    title: 'Composição por aceitar: {initiative}',
    body: 'A coordenação da aliança {named} propõe outra composição. Cada membro com voto pode aceitá-la ou registrar sua discordância; até lá vale a atual.',
  },
  composition_revised: {
    title: 'Mudou a composição da aliança: {initiative}',
    body: 'A aliança {named} mudou quem deve estar à mesa. Ninguém perde o seu assento; a composição anterior pode ser consultada.',
  },
  balance_broken: {
    title: 'A aliança perdeu o equilíbrio: {initiative}',
    body: '{gap, select, rule {Na aliança {named} deixou de se cumprir uma regra da sua composição. O estado do seu equilíbrio indica qual.} other {Na aliança {named} falta quem ocupe o assento “{seat}”. Procuram-se de novo parceiros para esse assento.}}',
  },
  balance_restored: {
    title: 'A aliança recuperou o equilíbrio: {initiative}',
    body: 'A aliança {named} volta a ter a composição acordada.',
  },
  coordination_rested: {
    title: 'A coordenação está suspensa: {initiative}',
    body: 'Por enquanto {organization} não coordena a aliança {named}: a coordenação está suspensa, e o que depende dela espera. Os membros com voto podem nomear outra; se não, ela será retomada quando a pausa terminar.',
  },
  coordinator_confirmed: {
    title: 'Coordenação confirmada: {initiative}',
    body: 'Os membros confirmaram {organization} na coordenação da aliança {named}.',
  },
  coordinator_replaced: {
    title: 'Nova coordenação: {initiative}',
    body: 'A coordenação da aliança {named} passa a {organization}{confirmation, select, provisional {, de forma provisória: até que os membros a confirmem ou nomeiem outra} other {}}.',
  },
};
