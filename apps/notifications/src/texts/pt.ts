import type { NoticeTexts } from './notice-texts.js';

export const pt: NoticeTexts = {
  notices: {
    partner_suggested: {
      title: 'Uma iniciativa procura um parceiro como vocês: {initiative}',
      body: 'A iniciativa {quoted} procura quem ocupe o assento de {seat}. {reason, select, none {} other {Por que pode interessar: {reason}}}',
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
      body: '{organization} recusou o convite para a aliança {named}. Motivo: {declineReason}. O assento continua aberto.',
    },
    invitation_withdrawn: {
      title: 'O convite já não está aberto: {initiative}',
      body: 'O convite para a aliança {named} já não está aberto: {withdrawalCause, select, seated_elsewhere {vocês já ocupam outro assento nela} seat_full {o assento já foi ocupado} suspended {sua organização está suspensa} alliance_ended {a aliança terminou} other {a coordenação o retirou}}.',
    },
    answer_recorded: {
      title: 'Confirmem a vossa resposta: {initiative}',
      body: 'A coordenação da aliança {named} anotou a resposta ao convite que recebeu de vós por outra via. Conta quando a confirmarem; se não for a vossa, podem responder de outro modo.',
    },
    answers_awaited: {
      title: 'A coordenação aguarda a sua resposta: {initiative}',
      body: 'A coordenação da aliança {named} lembra que {awaited, select, invitation {vocês ainda não responderam ao convite} candidacy {se aguarda a palavra de vocês sobre uma candidatura} coordinator {vocês ainda não disseram se a coordenação deve continuar} composition {vocês ainda não responderam à composição proposta} workplan {vocês ainda não responderam ao plano de trabalho proposto} minutes {falta a ata de uma reunião} minutes_confirmation {vocês ainda não disseram se a ata está correta} report {falta entregar o relatório de andamento} sign_off {ainda se aguarda a palavra do seu setor sobre um relatório de andamento} still_alive {vocês ainda não disseram se a aliança continua viva} indicator_value {falta o valor de um indicador} dissolution {vocês ainda não disseram se a aliança deve ser dissolvida} other {se aguarda uma resposta de vocês}}. Vocês também podem dizer que não.',
    },
    invitation_expiring: {
      title: 'O convite termina em breve: {initiative}',
      body: 'Ainda não responderam ao convite para a aliança {named}. Podem fazê-lo até {deadline}.',
    },
    invitation_expired: {
      title: 'O convite venceu: {initiative}',
      body: 'Passou o prazo para responder ao convite para a aliança {named}.',
    },
    interest_expressed: {
      title:
        '{candidacy, select, waiting {Sua candidatura espera uma decisão} other {{organization} manifestou interesse}}: {initiative}',
      body: '{candidacy, select, waiting {Há outras organizações candidatas ou convidadas ao assento a que vocês se apresentaram na aliança {named}. Avisaremos quando houver uma decisão.} asked {{organization} quer participar da aliança {named}. Há outras candidatas ou convidadas a esse assento e a palavra de vocês conta: digam se estão de acordo.} other {{organization} quer participar da aliança {named}.}}',
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
        '{withdrawalCause, select, by_candidate {{organization} retirou seu interesse} other {Sua manifestação de interesse já não está aberta}}: {initiative}',
      body: '{withdrawalCause, select, by_candidate {{organization} retirou sua manifestação de interesse na aliança {named}.} other {Sua manifestação de interesse na aliança {named} já não está aberta: {withdrawalCause, select, seated_elsewhere {vocês já ocupam outro assento nela} suspended {sua organização está suspensa} alliance_ended {a aliança terminou} other {a coordenação a encerrou}}.}}',
    },
    term_ending: {
      title: 'Um mandato termina: {initiative}',
      body: 'O mandato de {organization} no assento de {seat} da aliança {named} termina em {deadline}. Até lá quem o ocupa pode renová-lo, se a composição o permitir; depois o assento fica aberto.',
    },
    seat_vacated: {
      title: '{organization} deixou o assento: {initiative}',
      body: '{organization} deixou o assento de {seat} na aliança {named}.',
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
      body: 'A coordenação da aliança {named} mudou quem deve estar à mesa. Ninguém perde o seu assento; a composição anterior pode ser consultada.',
    },
    balance_broken: {
      title: 'A aliança perdeu o equilíbrio: {initiative}',
      body: '{gap, select, rule {Na aliança {named} deixou de se cumprir uma regra da sua composição. O equilíbrio da aliança diz qual.} other {Na aliança {named} falta quem represente {seat}. Procuram-se de novo parceiros para esse assento.}}',
    },
    balance_restored: {
      title: 'A aliança recuperou o equilíbrio: {initiative}',
      body: 'A aliança {named} volta a ter a composição acordada.',
    },
    coordinator_confirmed: {
      title: 'Coordenação confirmada: {initiative}',
      body: 'Os membros confirmaram {organization} na coordenação da aliança {named}.',
    },
    coordinator_replaced: {
      title: 'Nova coordenação: {initiative}',
      body: 'A coordenação da aliança {named} passa a {organization}.',
    },
    workplan_proposed: {
      title: 'Plano de trabalho para aceitar: {initiative}',
      body: 'A coordenação apresenta o plano de trabalho da aliança {named}. Cada membro pode aceitá-lo ou registrar sua discordância.',
    },
    workplan_accepted: {
      title: 'Plano de trabalho aceito: {initiative}',
      body: 'Os membros aceitaram o plano de trabalho: a aliança {named} está ativa.',
    },
    workplan_dissented: {
      title: '{organization} registrou sua discordância: {initiative}',
      body: '{organization} não aceita o plano de trabalho da aliança {named} e registrou isso.',
    },
    workplan_amendment_proposed: {
      title: 'Emenda para responder: {initiative}',
      body: 'A coordenação propõe mudar o plano de trabalho da aliança {named}: cada mudança aparece com o texto anterior e o novo. Cada membro com voto pode aceitá-la ou registrar sua discordância; até lá vale o plano atual.',
    },
    workplan_amended: {
      title: 'O plano de trabalho mudou: {initiative}',
      body: 'Os membros aceitaram uma emenda ao plano de trabalho da aliança {named}. O texto anterior continua disponível para leitura.',
    },
    workplan_amendment_dissented: {
      title: '{organization} não aceita a emenda: {initiative}',
      body: '{organization} registrou sua discordância sobre a emenda ao plano de trabalho da aliança {named}.',
    },
    milestone_achieved: {
      title: 'Marco alcançado: {initiative}',
      body: 'A aliança {named} alcançou um marco do seu plano de trabalho.',
    },
    milestone_delayed: {
      title: 'Marco atrasado: {initiative}',
      body: 'Um marco da aliança {named} devia ser alcançado em {deadline} e está atrasado.',
    },
    action_point_assigned: {
      title: 'Vocês têm uma ação acordada: {initiative}',
      body: 'Sua organização tem a seu cargo uma ação acordada na aliança {named}, para {deadline}.',
    },
    milestone_due_soon: {
      title: 'Um marco vence em breve: {initiative}',
      body: 'A sua organização responde por um marco da aliança {named} que vence em {deadline}. Se já foi alcançado, registre; se não vai ficar pronto a tempo, avise agora e informe outra data.',
    },
    action_point_due_soon: {
      title: 'Uma ação vence em breve: {initiative}',
      body: 'A sua organização tem uma ação acordada na aliança {named} que vence em {deadline}. Se já foi concluída, registre.',
    },
    alliance_fell_silent: {
      title: 'A aliança está em silêncio: {initiative}',
      body: 'Ninguém registrou nada na aliança {named} desde {since}. Se o trabalho continua, registre um avanço; se parou, convoque uma reunião.',
    },
    alliance_questioned: {
      title: 'A aliança continua viva? {initiative}',
      body: 'Ninguém registrou nada na aliança {named} desde {since}. Diga até {deadline} se ela continua viva; basta uma palavra, ou qualquer passo do trabalho. Sem resposta, ficará adormecida; se chegou ao fim, conclua-a e diga o que acontece com o que está em aberto.',
    },
    alliance_fell_dormant: {
      title: 'A aliança ficou adormecida: {initiative}',
      body: 'Ninguém registrou nada na aliança {named} desde {since}, e ninguém respondeu se ela continua viva. Fica adormecida: nada vence nesse meio-tempo e nada se perde. A coordenação ou qualquer membro com voto pode despertá-la.',
    },
    alliance_woken: {
      title: 'A aliança despertou: {initiative}',
      body: 'A aliança {named} segue de onde tinha parado. O que venceu enquanto estava adormecida aparece agora como atrasado.',
    },
    action_point_overdue: {
      title: 'Ação acordada vencida: {initiative}',
      body: 'Venceu em {deadline} uma ação acordada a cargo de {organization} na aliança {named}.',
    },
    meeting_convened: {
      title: 'Convocação para reunião: {initiative}',
      body: 'A aliança {named} se reúne em {deadline}. O horário, a pauta e os documentos estão na convocação; se a sua equipe precisa de interpretação, pode pedi-la ali.',
    },
    meeting_postponed: {
      title: 'Mudou a data da reunião: {initiative}',
      body: 'A reunião da aliança {named} passa para {deadline}. O motivo e o horário estão na convocação.',
    },
    meeting_cancelled: {
      title: 'A reunião foi cancelada: {initiative}',
      body: 'A reunião da aliança {named} prevista para {deadline} não acontecerá. O motivo está na convocação.',
    },
    meeting_held: {
      title: 'A reunião foi registrada: {initiative}',
      body: 'Ficou registrada a reunião da aliança {named} de {deadline}, com quem participou e o quórum.',
    },
    cadence_missed: {
      title: 'A aliança não se reuniu a tempo: {initiative}',
      body: 'A aliança {named} propôs-se a reunir-se até {deadline} e não há registro de reunião. Convém convocá-la já, ou mudar a periodicidade acordada.',
    },
    minutes_missing: {
      title: 'Falta a ata: {initiative}',
      body: 'Ainda falta a ata da reunião da aliança {named} de {deadline}. Se a reunião não aconteceu, cancelem-na ou marquem outra data.',
    },
    minutes_drafted: {
      title: 'Ata para confirmar: {initiative}',
      body: 'A ata da reunião da aliança {named} de {deadline} está pronta. Quem votou nela pode confirmá-la ou registrar uma objeção; o silêncio não é consentimento.',
    },
    minutes_agreed: {
      title: 'Ata confirmada: {initiative}',
      body: 'Ficou confirmada a ata da reunião da aliança {named} de {deadline}.',
    },
    decision_recorded: {
      title: 'Há uma decisão: {initiative}',
      body: 'Uma reunião da aliança {named} tomou uma decisão. Quem tem voto e não concorda pode registrar sua discordância.',
    },
    decision_review_fell_due: {
      title: 'É hora de rever uma decisão: {initiative}',
      body: 'A aliança {named} combinou rever uma de suas decisões em {deadline}: mantê-la ou encerrá-la.',
    },
    commitment_promised: {
      title: '{organization} assumiu um compromisso: {initiative}',
      body: '{organization} comprometeu-se a aportar algo à aliança {named}. O compromisso fica acordado quando outra organização com voto o aceita.',
    },
    commitment_agreed: {
      title: 'Seu compromisso foi acordado: {initiative}',
      body: '{organization} aceitou o que vocês se comprometeram a aportar à aliança {named}. Indiquem até que dia o entregarão.',
    },
    commitment_changed: {
      title: '{organization} mudou seu compromisso: {initiative}',
      body: '{organization} mudou quanto se compromete a aportar à aliança {named}. O motivo e o prometido no início continuam visíveis.',
    },
    commitment_withdrawn: {
      title: '{organization} retirou um compromisso: {initiative}',
      body: '{organization} já não aportará o que havia prometido à aliança {named}. O motivo continua visível; o que foi entregue até agora se conserva.',
    },
    delivery_reported: {
      title: 'Entrega a confirmar: {initiative}',
      body: '{organization} informa que entregou parte do que prometeu à aliança {named}. Outra organização precisa confirmá-lo com as evidências à vista.',
    },
    delivery_validated: {
      title: '{organization} confirmou sua entrega: {initiative}',
      body: '{organization} confirmou o que vocês entregaram à aliança {named}.',
    },
    delivery_rejected: {
      title: '{organization} não confirmou sua entrega: {initiative}',
      body: '{organization} não confirmou o que vocês informaram como entregue à aliança {named}. O motivo está junto à entrega; podem informá-la de novo com outras evidências.',
    },
    commitment_delivered: {
      title: '{organization} cumpriu seu compromisso: {initiative}',
      body: '{organization} entregou à aliança {named} tudo o que se comprometeu a aportar.',
    },
    commitment_overdue: {
      title: 'Compromisso não entregue: {initiative}',
      body: 'Venceu em {deadline} uma entrega que {organization} prometeu à aliança {named}. Podem entregá-la, marcar outro dia ou mudar o prometido.',
    },
    indicator_value_due: {
      title: 'Falta o valor de um indicador: {initiative}',
      body: 'Terminou um período de um indicador da aliança {named} e falta o valor da sua organização. Quem conta registra o que contou; outra organização o confirma.',
    },
    report_due: {
      title: 'Relatório de progresso para entregar: {initiative}',
      body: 'Terminou o período do relatório de progresso da aliança {named}. Ele pode ser entregue até {deadline}; o que se alcançou já está contado, faltam as dificuldades e os próximos passos.',
    },
    report_overdue: {
      title: 'Falta o relatório de progresso: {initiative}',
      body: 'O relatório de progresso da aliança {named} devia ser entregue até {deadline}. Os membros o esperam.',
    },
    report_submitted: {
      title: 'Relatório de progresso para ler: {initiative}',
      body: 'O relatório de progresso da aliança {named} está pronto. Até {deadline} cada setor pode devolvê-lo uma vez, com suas razões; depois o texto fica fixo e cada setor se pronuncia.',
    },
    report_sent_back: {
      title: '{organization} devolveu o relatório: {initiative}',
      body: '{organization} devolveu o relatório de progresso da aliança {named}; suas razões estão nele. Ele pode ser entregue de novo até {deadline}.',
    },
    report_validation_opened: {
      title: 'Seu setor tem a palavra sobre o relatório: {initiative}',
      body: 'O texto do relatório de progresso da aliança {named} está fixo. Até {deadline} seu setor pode validá-lo ou registrar sua discordância; o silêncio não é consentimento.',
    },
    report_validation_ending: {
      title: 'Falta a palavra de um setor: {initiative}',
      body: 'Sobre o relatório de progresso da aliança {named} falta a palavra de um setor, que pode se pronunciar até {deadline}. Se nada disser, seu silêncio ficará registrado.',
    },
    report_dissented: {
      title: '{organization} registrou sua discordância: {initiative}',
      body: '{organization} não concorda com o relatório de progresso da aliança {named}. Sua discordância fica ao lado do relatório para sempre.',
    },
    report_silence_recorded: {
      title: 'Um setor não se pronunciou: {initiative}',
      body: 'Até {deadline} não houve palavra sobre o relatório de progresso da aliança {named} por parte de: {seat}. O silêncio ficou registrado e não é consentimento; a coordenação pode perguntar de novo.',
    },
    report_accepted: {
      title: 'Relatório de progresso aceito: {initiative}',
      body: 'Todos os setores se pronunciaram no prazo sobre o relatório de progresso da aliança {named}: ele está aceito. Toda discordância fica ao lado dele.',
    },
    affiliates_consulted: {
      title: '{organization} consulta suas filiadas: {initiative}',
      body: '{organization} consulta suas organizações filiadas sobre um relatório de progresso da aliança {named}, antes de responder uma só vez por elas. O que sua organização responder até {deadline} é lido apenas por {organization}. Se não é filiada, pode dizê-lo.',
    },
    affiliates_ending: {
      title: 'Falta a resposta da sua organização: {initiative}',
      body: '{organization} espera até {deadline} o que sua organização diz sobre um relatório de progresso da aliança {named}. Depois responderá por quem tiver respondido.',
    },
    affiliates_heard: {
      title: 'Já pode responder por suas filiadas: {initiative}',
      body: 'Todas as filiadas responderam sobre um relatório de progresso da aliança {named}, ou seu prazo terminou. Sua organização pode responder por elas, uma só vez.',
    },
    affiliates_released: {
      title: '{organization} encerrou a consulta: {initiative}',
      body: '{organization} respondeu por suas filiadas sobre um relatório de progresso da aliança {named}, ou retirou a consulta. Já não se espera resposta da sua organização.',
    },
    clearance_requested: {
      title: '{organization} pede sua anuência: {initiative}',
      body: '{organization} quer pronunciar-se por seu Estado sobre um relatório de progresso da aliança {named} e pede a anuência da sua instituição, ou objeções, até {deadline}. O silêncio não é anuência.',
    },
    clearance_ending: {
      title: 'Falta a resposta da sua instituição: {initiative}',
      body: '{organization} espera até {deadline} a anuência, ou as objeções, da sua instituição ao que assinaria sobre um relatório de progresso da aliança {named}. Se nada disser, isso ficará registrado.',
    },
    clearance_answered: {
      title: '{organization} respondeu ao seu pedido de anuência: {initiative}',
      body: '{organization} deu anuência à posição que a sua instituição assinaria sobre um relatório de progresso da aliança {named}, ou fez objeção. A resposta está ao lado do pedido.',
    },
    clearance_closed: {
      title: '{organization} encerrou seu pedido de anuência: {initiative}',
      body: '{organization} assinou a posição sobre um relatório de progresso da aliança {named}, ou retirou o pedido. Já não se espera resposta da sua instituição.',
    },
    group_consulted: {
      title: '{organization} consulta seu grupo: {initiative}',
      body: '{organization} escreveu algo ao seu grupo na aliança {named}. Só o grupo pode lê-lo.',
    },
    group_room_opened_by_secretariat: {
      title: 'A secretaria leu a sala do seu grupo: {initiative}',
      body: 'A secretaria leu o que seu grupo consulta em particular na aliança {named}. Teve de registrar o motivo: ele está ao lado da sala.',
    },
    health_changed: {
      title: 'Mudou o estado da aliança: {initiative}',
      body: 'A aliança {named} {health, select, on_track {está no bom caminho} at_risk {está em risco} off_track {afastou-se do previsto} other {mudou de estado}}. {reason, select, none {} other {Motivo: {reason}}}',
    },
    profile_aged: {
      title: 'Seu perfil continua correto?',
      body: 'Há meio ano ninguém confirma o perfil de {own, select, none {sua organização} other {{own}}}: o que oferece, do que precisa e em que trabalha. Enquanto não o confirmarem ou corrigirem, os outros veem que espera confirmação.',
    },
    proposal_aged: {
      title: 'Continua correta? {initiative}',
      body: 'Há meio ano ninguém confirma a iniciativa {quoted}. Enquanto não a confirmarem ou corrigirem, quem a lê vê que espera confirmação.',
    },
    proposal_opened_by_secretariat: {
      title: 'A secretaria leu {initiative}',
      body: 'A secretaria leu a chamada de {quoted}, que não está aberta a ela. Teve de registrar o motivo: vocês podem perguntar por ele.',
    },
    alliance_opened_by_secretariat: {
      title: 'A secretaria leu a aliança: {initiative}',
      body: 'A secretaria leu o que a aliança {named} reserva a quem participa dela. Teve de registrar o motivo: vocês podem perguntar por ele.',
    },
    webhook_endpoint_disabled: {
      title: 'Deixamos de enviar ao seu webhook',
      body: 'O seu webhook não recebeu nada do que enviamos e nós o desativamos. Nada se perde: ao ativá-lo de novo, chega o que ficou à espera. Nas entregas vê-se o que ele respondeu.',
    },
    alliance_concluded: {
      title: 'A aliança foi concluída: {initiative}',
      body: 'A aliança {named} foi concluída. Obrigado pelo caminho percorrido em conjunto.',
    },
    open_points_handed_over: {
      title: 'O que estava em aberto fica com vocês: {initiative}',
      body: 'A aliança {named} terminou, e o que continuava em aberto nela, no todo ou em parte, fica a cargo da sua organização. Os seus pontos em aberto dizem o que é; digam ali, uma vez, o que aconteceu com cada um.',
    },
    handed_over_settled: {
      title: '{organization} resolveu o que estava a seu cargo: {initiative}',
      body: 'A aliança {named} terminou, e {organization} diz o que aconteceu com um ponto que ficou a seu cargo: lê-se junto ao encerramento da aliança.',
    },
    dissolution_proposed: {
      title: '{organization} propõe dissolver a aliança: {initiative}',
      body: '{organization} propõe que a aliança {named} termine sem resultado. Junto à proposta lê-se a razão e o que aconteceria com o que continua em aberto. Cada membro com voto pode aceitá-la ou registar a sua discordância; o silêncio não é consentimento.',
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
      body: '{organization} ocupa um assento de {seat} na aliança {named}.',
    },
    organization_registered: {
      title: 'Uma organização se registrou: {organization}',
      body: '{organization} se registrou na Alianza. Seu perfil diz onde atua, o que oferece e o que procura.',
    },
    mail_refused: {
      title: 'Os e-mails da Alianza não chegam até você',
      body: 'Um servidor recusou definitivamente um e-mail ao seu endereço, por isso a Alianza já não escreve para ele. Os avisos continuam chegando aqui. Quando você mudar de endereço, os e-mails voltam.',
    },
  },
  because: {
    focal_point: 'Você recebe este aviso porque é ponto focal de {own, select, none {sua organização} other {{own}}}.',
    deputy:
      'Você recebe este aviso porque substitui um ponto focal de {own, select, none {sua organização} other {{own}}} que {cover, select, overloaded {tem mais tarefas pendentes do que tempo para elas} other {está ausente}}.',
    covered:
      'Você encontra este aviso aqui porque é ponto focal de {own, select, none {sua organização} other {{own}}}; {cover, select, overloaded {como você tem mais tarefas pendentes do que tempo para elas} other {durante a sua ausência}}, seu suplente também o recebe.',
    coordinator: 'Você recebe este aviso porque coordena a aliança.',
    own_account: 'Você recebe este aviso porque ele trata da sua própria conta.',
    follower:
      'Você recebe este aviso porque segue {followed, select, organization {a organização} alliance {a aliança} other {a iniciativa}}.',
    saved_search: 'Você recebe este aviso porque sua busca salva “{search}” o encontrou.',
  },
  confidentialInitiative: 'uma iniciativa confidencial',
  ofConfidentialInitiative: 'de uma iniciativa confidencial',
  quotes: ['“', '”'],
  anOrganization: 'uma organização',
  groupDecision: 'Decisão do grupo',
  mail: {
    greeting: 'Prezadas e prezados colegas:',
    open: 'Ver na Alianza',
    answer: 'Responder',
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
      '{because, select, quiet_hours {O e-mail espera o fim das suas horas de silêncio, em {at}.} other {Irá no seu resumo {timing, select, daily {diário} weekly {semanal} other {quinzenal}} de {at}.}}',
    skipped:
      '{because, select, mail_off {Não é enviado por e-mail: você desativou os e-mails.} no_address {Não é enviado por e-mail: não há um endereço seu.} address_refused {Não é enviado por e-mail: o servidor do seu endereço o recusou.} covered {Não é enviado por e-mail: seu suplente o recebeu em seu lugar.} moot {Não foi enviado por e-mail: quando chegou a sua vez, já não tinha utilidade.} other {Não é enviado por e-mail.}}',
    unrecorded: 'De antes de se registrar como cada aviso é enviado.',
    decided:
      '{level, select, critical {É um aviso crítico: chega sempre e de imediato.} alliance {Você escolheu assim para esta aliança.} type {Você escolheu assim para este tipo de aviso.} person {Você escolheu assim para todos os avisos.} organization {Sua organização decidiu assim.} other {É o habitual para este tipo de aviso.}}',
  },
};
