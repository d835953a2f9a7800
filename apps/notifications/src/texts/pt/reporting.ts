import type { Notices } from '../notice-texts.js';

/** What was promised, counted and reported, and what those who answer for it ask each other. */
export const reporting: Notices = {
  commitment_promised: {
    title:
      '{wordAsked, select, milestone {Compromisso a aceitar} coordination {Compromisso a aceitar} any_other {Compromisso a aceitar} other {{organization} assumiu um compromisso}}: {initiative}',
    body: '{organization} se comprometeu a contribuir com {thing, select, none {algo} other {{thing}}} para a aliança {named}. {wordAsked, select, milestone {Serviria a um marco a cargo da sua organização, à qual se pede que o aceite; até lá não cobre nada.} coordination {Pede-se à sua organização, que coordena, que o aceite; até lá não cobre nada.} any_other {A coordenação não pode aceitá-lo por si mesma: pede-se à sua organização, ou a outra com voto, que o faça; até lá não cobre nada.} of_others {As organizações às quais se pede que o aceitem já foram avisadas.} other {O compromisso fica acordado quando outra organização com voto o aceita.}}',
  },
  commitment_agreed: {
    title: 'Seu compromisso foi aceito: {initiative}',
    body: '{organization} aceitou a contribuição que vocês se comprometeram a dar{thing, select, none {} other { ({thing})}} à aliança {named}. Indiquem até que dia a entregarão.',
  },
  commitment_declined: {
    title:
      '{wordAsked, select, of_others {Um compromisso não foi aceito} other {{organization} não aceitou seu compromisso}}: {initiative}',
    body: '{wordAsked, select, of_others {{organization} não aceitou a contribuição que outra organização se compromete a dar{thing, select, none {} other { ({thing})}} à aliança {named}; o motivo está ao lado do compromisso. Quem o ofereceu pode mudá-lo ou retirá-lo, e outra com voto ainda pode aceitá-lo.} other {{organization} não aceitou a contribuição que vocês se comprometeram a dar{thing, select, none {} other { ({thing})}} à aliança {named}; o motivo está ao lado do compromisso. Se mudarem quanto prometem, será perguntado de novo; também podem retirá-lo, e outra organização com voto ainda pode aceitá-lo.}}',
  },
  commitment_changed: {
    title:
      '{wordAsked, select, milestone {Compromisso a aceitar, com outra quantidade} coordination {Compromisso a aceitar, com outra quantidade} any_other {Compromisso a aceitar, com outra quantidade} other {{organization} mudou seu compromisso}}: {initiative}',
    body: '{organization} mudou quanto promete{thing, select, none {} other { ({thing})}} à aliança {named}. O motivo e o prometido no início continuam visíveis.{wordAsked, select, milestone { Serviria a um marco a cargo da sua organização, à qual se pede que o aceite.} coordination { Pede-se à sua organização, que coordena, que o aceite.} any_other { A coordenação não pode aceitá-lo por si mesma: pede-se à sua organização, ou a outra com voto, que o faça.} of_others { As organizações às quais se pede que o aceitem já foram avisadas.} other {}}',
  },
  commitment_withdrawn: {
    title: '{organization} retirou um compromisso: {initiative}',
    body: '{organization} já não dará a contribuição que havia prometido{thing, select, none {} other { ({thing})}} à aliança {named}. O motivo continua visível; o que foi entregue até agora se conserva.',
  },
  word_sought: {
    title:
      '{wordAsked, select, of_others {Foi pedida a resposta que faltava} other {{awaited, select, delivery {Entrega a confirmar} reported_value {Valor de um indicador a aceitar} other {Compromisso a aceitar}}}}: {initiative}',
    body: '{awaited, select, delivery {{organization} havia informado que entregou parte do que prometeu{thing, select, none {} other { ({thing})}} à aliança {named}, quando ninguém podia confirmá-lo.} reported_value {{organization} havia informado o que contou para {thing, select, none {um indicador} other {o indicador {thing}}} da aliança {named}, quando ninguém podia aceitá-lo.} other {{organization} havia se comprometido a contribuir com {thing, select, none {algo} other {{thing}}} para a aliança {named}, quando ninguém podia ainda aceitá-lo.}} {wordAsked, select, milestone {Serve a um marco a cargo da sua organização: agora pedimos a resposta de vocês.} evidence {Poucas organizações podem ler suas evidências, e a sua é uma delas: agora pedimos a resposta de vocês.} coordination {Agora se pede a resposta da sua organização, que coordena.} of_others {As organizações às quais agora se pede a resposta já foram avisadas.} other {A coordenação não pode responder por si mesma: agora se pede a resposta da sua organização, ou de outra.}}',
  },
  delivery_reported: {
    title:
      '{wordAsked, select, of_others {{organization} informou uma entrega} other {Entrega a confirmar}}: {initiative}',
    body: '{organization} informa que entregou parte do que prometeu{thing, select, none {} other { ({thing})}} à aliança {named}. {wordAsked, select, milestone {Serve a um marco a cargo da sua organização: pedimos que o confirmem com as evidências à vista, ou que digam o que falta.} evidence {Poucas organizações podem ler suas evidências, e a sua é uma delas: pedimos que o confirmem, ou que digam o que falta.} coordination {Pede-se à sua organização, que coordena, que o confirme com as evidências à vista, ou que diga o que falta.} any_other {A coordenação não pode confirmá-lo por si mesma: pede-se à sua organização, ou a outro membro, que o faça com as evidências à vista, ou que diga o que falta.} of_others {As organizações às quais se pede que o confirmem já foram avisadas.} other {Outra organização precisa confirmá-lo com as evidências à vista.}}',
  },
  delivery_validated: {
    title: '{organization} confirmou sua entrega: {initiative}',
    body: '{organization} confirmou o que vocês entregaram{thing, select, none {} other { do que prometeram ({thing})}} à aliança {named}.',
  },
  delivery_rejected: {
    title: '{organization} não confirmou sua entrega: {initiative}',
    body: '{organization} não confirmou o que vocês informaram como entregue{thing, select, none {} other { do que prometeram ({thing})}} à aliança {named}. O motivo está junto à entrega; podem informá-la de novo com outras evidências.',
  },
  commitment_delivered: {
    title: '{organization} cumpriu seu compromisso: {initiative}',
    body: '{organization} entregou à aliança {named} tudo o que havia prometido{thing, select, none {.} other {: {thing}.}}',
  },
  commitment_overdue: {
    title: 'Compromisso não entregue: {initiative}',
    body: 'Venceu em {deadline} uma entrega que {organization} prometeu{thing, select, none {} other { ({thing})}} à aliança {named}. Podem entregá-la, marcar outro dia ou mudar o prometido.',
  },
  indicator_value_due: {
    title: 'Falta o valor de um indicador: {initiative}',
    body: 'Terminou um período {thing, select, none {de um indicador} other {do indicador {thing}}} da aliança {named} e falta o valor da sua organização. Quem conta registra o que contou; outra organização o confirma.',
  },
  indicator_value_reported: {
    title:
      '{wordAsked, select, of_others {{organization} informou o valor de um indicador} other {Valor de um indicador a aceitar}}: {initiative}',
    body: '{organization} informou o que contou para {thing, select, none {um indicador} other {o indicador {thing}}} da aliança {named}. {wordAsked, select, of_others {As organizações às quais se pergunta se está correto já foram avisadas.} any_other {A coordenação não pode dizer por si mesma se está correto: pede-se à sua organização, ou a outra com voto, que o aceite ou que o devolva com o motivo.} other {Pede-se à sua organização, que coordena, que o aceite ou que o devolva com o motivo.}} {wordAsked, select, of_others {} other {Até lá não conta.}}',
  },
  indicator_value_sent_back: {
    title: 'Seu valor de um indicador foi devolvido: {initiative}',
    body: '{organization} devolveu o que a sua organização contou para {thing, select, none {um indicador} other {o indicador {thing}}} da aliança {named}; o motivo está ao lado do valor. Pedimos que o informem de novo: até lá não conta.',
  },
  report_due: {
    title: 'Relatório de progresso para entregar: {initiative}',
    body: 'Terminou o período do relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}. Ele pode ser entregue até {deadline}; o que se alcançou já está contado, faltam as dificuldades e os próximos passos.',
  },
  report_overdue: {
    title: 'Falta o relatório de progresso: {initiative}',
    body: 'O relatório de progresso{period, select, none {} other { até {period}}} da aliança {named} devia ser entregue até {deadline}. Os membros o esperam.',
  },
  report_submitted: {
    title: 'Relatório de progresso para ler: {initiative}',
    body: 'O relatório de progresso{period, select, none {} other { até {period}}} da aliança {named} está pronto. Até {deadline} cada setor pode devolvê-lo uma vez, com suas razões; depois o texto fica definitivo e cada setor se pronuncia.',
  },
  report_sent_back: {
    title: '{organization} devolveu o relatório: {initiative}',
    body: '{organization} devolveu o relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}; suas razões estão nele. Ele pode ser entregue de novo até {deadline}.',
  },
  report_validation_opened: {
    title: 'Seu setor tem a palavra sobre o relatório: {initiative}',
    body: 'O texto do relatório de progresso{period, select, none {} other { até {period}}} da aliança {named} é definitivo. Até {deadline} seu setor pode validá-lo ou registrar sua discordância; o silêncio não é consentimento.',
  },
  report_validation_ending: {
    title: 'Falta o pronunciamento de um setor: {initiative}',
    body: 'Sobre o relatório de progresso{period, select, none {} other { até {period}}} da aliança {named} falta o pronunciamento de um setor, que pode se manifestar até {deadline}. Se nada disser, seu silêncio ficará registrado.',
  },
  report_dissented: {
    title: '{organization} registrou sua discordância: {initiative}',
    body: '{organization} não concorda com o relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}. Sua discordância fica ao lado do relatório para sempre.',
  },
  report_silence_recorded: {
    title: 'Um setor não se pronunciou: {initiative}',
    body: 'Até {day} não se pronunciou sobre o relatório de progresso{period, select, none {} other { até {period}}} da aliança {named} este setor: {seat}. O silêncio ficou registrado e não é consentimento; a coordenação pode perguntar de novo.',
  },
  report_accepted: {
    title: 'Relatório de progresso aceito: {initiative}',
    body: 'Todos os setores se pronunciaram no prazo sobre o relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}: ele está aceito. Toda discordância fica ao lado dele.',
  },
  affiliates_consulted: {
    title: '{organization} consulta suas filiadas: {initiative}',
    body: '{organization} consulta suas organizações filiadas sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}, antes de responder uma só vez por elas. O que sua organização responder até {deadline} é lido apenas por quem consulta. Se não é filiada, pode dizê-lo.',
  },
  affiliates_ending: {
    title: 'Falta a resposta da sua organização: {initiative}',
    body: '{organization} espera até {deadline} o que sua organização diz sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}. Depois responderá por quem tiver respondido.',
  },
  affiliates_heard: {
    title: 'Vocês já podem responder por suas filiadas: {initiative}',
    body: 'Todas as filiadas responderam sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}, ou seu prazo terminou. Sua organização pode responder por elas, uma só vez.',
  },
  affiliates_released: {
    title: '{organization} encerrou a consulta: {initiative}',
    body: '{organization} respondeu por suas filiadas sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}, ou retirou a consulta, ou já não há o que dizer. Já não se espera resposta da sua organização.',
  },
  clearance_requested: {
    title: '{organization} pede sua anuência: {initiative}',
    body: '{organization} quer pronunciar-se por seu Estado sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named} e pede a anuência da sua instituição, ou objeções, até {deadline}. O silêncio não é anuência.',
  },
  clearance_ending: {
    title: 'Falta a resposta da sua instituição: {initiative}',
    body: '{organization} espera até {deadline} a anuência, ou as objeções, da sua instituição ao que assinaria sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}. Se nada disser, isso ficará registrado.',
  },
  clearance_answered: {
    title: '{organization} respondeu ao seu pedido de anuência: {initiative}',
    body: '{organization} deu anuência à posição que a sua instituição assinaria sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}, ou fez objeção. A resposta está ao lado do pedido.',
  },
  clearance_closed: {
    title: '{organization} encerrou seu pedido de anuência: {initiative}',
    body: '{organization} assinou a posição sobre um relatório de progresso{period, select, none {} other { até {period}}} da aliança {named}, ou retirou o pedido, ou já não há o que assinar. Já não se espera resposta da sua instituição.',
  },
  group_consulted: {
    title: '{organization} consulta seu grupo: {initiative}',
    body: '{organization} escreveu algo ao seu grupo na aliança {named}. Só o grupo pode lê-lo.',
  },
  group_room_opened_by_secretariat: {
    title: 'A secretaria consultou o espaço reservado do seu grupo: {initiative}',
    body: 'A secretaria leu o que seu grupo trata em particular na aliança {named}. Teve de registrar o motivo: ele pode ser lido nesse espaço.',
  },
};
