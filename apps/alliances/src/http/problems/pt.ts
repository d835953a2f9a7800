import type { AllianceProblemTexts } from './problem-kinds.js';

export const pt: AllianceProblemTexts = {
  call_closed: {
    title: 'A chamada está encerrada',
    detail: 'A iniciativa não recebe mais respostas. A coordenação ainda pode convidar.',
  },
  not_eligible: {
    title: 'O assento não é para esta organização',
    detail: 'Seu setor representado ou seu mandato não está entre os que o assento admite.',
  },
  seat_full: {
    title: 'O assento está completo',
    detail: '{maximum, plural, one {Seu único lugar está ocupado} other {Seus # lugares estão ocupados}}.',
  },
  country_full: {
    title: 'O país já tem todos os seus lugares',
    detail: 'A composição dá {maximum, plural, one {um só lugar} other {# lugares}} por país nestes assentos.',
  },
  table_full: {
    title: 'A aliança está completa',
    detail:
      'Numa mesma mesa sentam-se no máximo {maximum} organizações, e já são tantas. Uma que já tem assento ainda pode ocupar um lugar de outro tipo.',
  },
  already_seated: {
    title: 'A organização já tem um assento',
    detail: 'Ela ocupa um lugar deste tipo na aliança.',
  },
  already_invited: {
    title: 'Já existe um convite aberto',
    detail:
      'A organização foi convidada para este assento, ou outra para este lugar como sucessora, e ainda não respondeu.',
  },
  already_interested: {
    title: 'A organização já é candidata',
    detail:
      'Ela se apresentou para um assento desta aliança; a decisão está pendente. Para se apresentar a outro, primeiro retira essa candidatura; para dizê-lo de novo, substitui o texto.',
  },
  expiry_out_of_range: {
    title: 'A data não serve',
    detail: 'Um convite vence depois de hoje e no máximo em {longestDays} dias.',
  },
  received_out_of_range: {
    title: 'O dia de recebimento não corresponde',
    detail: 'A resposta chegou entre o envio do convite e hoje.',
  },
  nothing_recorded: {
    title: 'Não há resposta registrada',
    detail: 'A coordenação não anotou nenhuma resposta por confirmar.',
  },
  coordinator_not_a_member: {
    title: 'A coordenação deve vir de uma organização membro',
    detail: 'A organização da pessoa indicada não ocupa nenhum assento na aliança.',
  },
  coordinator_left: {
    title: 'Quem coordena deixou sua organização',
    detail:
      'Quem coordena já não pertence à organização. Alguém dela assume a coordenação, ou os membros indicam outra pessoa.',
  },
  coordinator_changed: {
    title: 'Agora é outra pessoa que coordena',
    detail: 'Vocês queriam confirmar outra pessoa. Vejam quem coordena agora e digam se estão de acordo.',
  },
  seat_in_use: {
    title: 'A mudança tiraria um assento de alguém',
    detail:
      'Alguém ocupa um assento, se apresentou para ele ou foi convidado, e o perderia; ou se exigiria menos presença de trabalhadores, empregadores ou migrantes do que aquela com a qual outros vieram à mesa.',
  },
  nothing_proposed: {
    title: 'Não há nenhuma proposta',
    detail: 'A coordenação não propôs nenhuma mudança da composição.',
  },
  proposal_replaced: {
    title: 'Há outra proposta',
    detail: 'A proposta à qual vocês responderam foi substituída. Leiam a atual e respondam a ela.',
  },
  term_not_renewable: {
    title: 'O mandato não pode ser renovado agora',
    detail:
      '{why, select, too_early {Renova-se nos seus últimos {renewalDays} dias.} no_renewal_left {Já foi renovado tantas vezes quantas a composição permite; depois o assento volta a ficar aberto.} other {O assento é ocupado sem prazo, ou já foi deixado.}}',
  },
  workplan_incomplete: {
    title: 'O plano de trabalho está incompleto',
    detail: 'Ele precisa de pelo menos um marco antes de ser levado às organizações membros.',
  },
  long_without_milestone: {
    title: 'Falta um marco no caminho',
    detail: 'Um objetivo de vários anos precisa de pelo menos um marco por ano: entre {from} e {to} não há nenhum.',
  },
  findings_missing: {
    title: 'Uma parte ainda não se pronunciou',
    detail:
      '{count, plural, one {Uma organização} other {# organizações}} da visita conjunta ainda não {count, plural, one {registrou} other {registraram}} o que {count, plural, one {constatou} other {constataram}}.',
  },
  other_unit: {
    title: 'A unidade é outra',
    detail: 'A necessidade do plano de trabalho é medida em outra unidade que o compromisso.',
  },
  unknown_owner: {
    title: 'A organização responsável não é membro',
    detail: 'Os marcos e as ações acordadas são de organizações que ocupam um assento.',
  },
  verified_by_owner: {
    title: 'Outra organização deve verificar',
    detail: 'Quem é responsável por uma ação acordada, ou a concluiu, não a verifica.',
  },
  open_points: {
    title: 'O que acontece com o que está em aberto?',
    detail:
      'Diga o que acontece com {count, plural, one {o ponto que continua em aberto} other {cada um dos # pontos que continuam em aberto}}: está feito, é deixado com um motivo ou passa para uma organização.',
  },
  no_dissolution_proposed: {
    title: 'Não se propõe dissolver a aliança',
    detail:
      'Não há agora nenhuma proposta de dissolução: ela é apresentada pela coordenação ou por um membro com voto.',
  },
  point_not_open: {
    title: 'Este ponto não está em aberto',
    detail: 'O que foi indicado já está feito ou nunca foi desta aliança: leia de novo o que está em aberto.',
  },
  meeting_not_begun: {
    title: 'A reunião ainda não começou',
    detail: 'A presença é registrada quando a reunião já começou.',
  },
  date_passed: {
    title: 'A data já passou',
    detail: 'Indiquem uma data posterior.',
  },
  not_at_the_table: {
    title: 'A organização não tem lugar à mesa',
    detail: 'Só contam as organizações que ocupavam um assento naquele momento.',
  },
  no_quorum: {
    title: 'A reunião não tem quórum',
    detail:
      '{represented, plural, =0 {Nenhum voto esteve representado} one {Um voto esteve representado} other {# votos estiveram representados}}; são necessários ao menos {needed} e, de cada setor, os que a composição pede. Sem quórum não se tomam decisões.',
  },
  already_has_feed: {
    title: 'Você já tem este endereço de calendário',
    detail: 'Se perdeu o endereço, peça um novo: o anterior deixa de valer.',
  },
  judged_by_owner: {
    title: 'Cabe a outra organização',
    detail:
      'Quem se compromete não aceita o próprio compromisso nem confirma suas entregas, e tampouco quem fala por um antigo membro; quem conta um valor não o aceita.',
  },
  raised_after_agreement: {
    title: 'O acréscimo é outro compromisso',
    detail:
      'Outra organização aceitou {agreed}; o que se acrescenta é prometido à parte, para que alguém também o aceite.',
  },
  method_frozen: {
    title: 'O método não muda mais',
    detail:
      'Desde que um valor foi aceito, o indicador é calculado sempre da mesma forma. Para contar de outro modo, definam outro indicador.',
  },
  period_not_over: {
    title: 'O período não terminou',
    detail:
      'Termina em {endsOn}. Até lá é possível informar e revisar valores; ele é encerrado depois, para que nenhum membro fique de fora.',
  },
  values_waiting: {
    title: 'Há valores por revisar',
    detail:
      '{count, plural, one {Um valor espera} other {# valores esperam}} que outra organização {count, plural, one {o aceite ou devolva} other {os aceite ou devolva}}.',
  },
  answer_closed: {
    title: 'Não há mais nada a responder',
    detail:
      '{state, select, accepted {Já foi aceito.} declined {Já foi recusado.} expired {Passou o último dia para responder.} withdrawn {Foi retirado.} agreed {A ata já está aprovada.} replaced {Há uma versão mais recente: conta o e-mail sobre essa.} answered {Já foi respondido.} dormant {A aliança está adormecida: um membro com voto pode despertá-la na Alianza.} for_others {Agora a decisão é de outros.} other {A aliança terminou.}}',
  },
  not_delivered_yet: {
    title: 'Ainda não foi entregue',
    detail: 'Uma entrega é informada quando já foi feita.',
  },
  evidence_apart: {
    title: 'Ninguém poderia confirmar esta entrega',
    detail:
      '{others, plural, =0 {A aliança não tem agora outro membro: informe a entrega quando houver um que possa confirmá-la.} other {Nenhum outro membro pode ler todas as suas evidências. Em cada evidência reservada, indique um mesmo membro, que não seja quem entrega: ele poderá confirmá-la.}}',
  },
  report_incomplete: {
    title: 'Falta o texto do relatório',
    detail: 'Escrevam como vai o trabalho, as dificuldades e os próximos passos antes de entregá-lo.',
  },
  sent_back_before: {
    title: 'Seu setor já o devolveu',
    detail: 'Cada setor pode devolver um relatório uma vez. Quando for consultado poderá registrar sua discordância.',
  },
  validation_over: {
    title: 'Seu setor já não é consultado',
    detail:
      'Ele já se pronunciou, ou seu prazo terminou em {endsOn}. A coordenação pode consultar de novo os setores que nada disseram; uma discordância pode ser registrada sempre.',
  },
  extended_before: {
    title: 'Seu setor já prorrogou seu prazo',
    detail: 'Um setor pode dar-se mais tempo uma vez por relatório.',
  },
  extension_out_of_range: {
    title: 'O dia não serve',
    detail: 'O novo último dia vai de {from} a {until}.',
  },
  nobody_silent: {
    title: 'Nenhum setor se calou',
    detail: 'Não há a quem perguntar de novo: os setores se pronunciaram ou ainda têm tempo.',
  },
  clearance_open: {
    title: 'Há um pedido de anuência aberto',
    detail:
      'Sua organização espera a anuência de outras instituições ao que dirá deste relatório: seu representante autorizado o assina, ou o pedido é retirado.',
  },
  answer_day_out_of_range: {
    title: 'O dia não serve',
    detail: 'O último dia para responder vai de {from} a {until}.',
  },
  other_state: {
    title: 'Não é outra instituição do seu Estado',
    detail: 'A anuência é pedida a outras instituições do mesmo Estado.',
  },
  consultation_open: {
    title: 'Suas filiadas já são consultadas',
    detail: 'Sua organização já consulta suas filiadas sobre este relatório: responda por elas, ou retire a consulta.',
  },
  affiliates_awaited: {
    title: 'Suas filiadas ainda podem responder',
    detail:
      '{count, plural, one {Uma filiada ainda não se pronunciou e pode fazê-lo} other {# filiadas ainda não se pronunciaram e podem fazê-lo}} até {endsOn}: responda por elas depois, ou retire a consulta.',
  },
  other_constituency: {
    title: 'Não é do mesmo setor',
    detail: 'As filiadas consultadas são outras organizações do mesmo setor representado.',
  },
};
