import type { Notices } from '../notice-texts.js';

/** The workplan and the meetings of an alliance. */
export const working: Notices = {
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
    title: '{thing, select, none {Marco alcançado} other {Marco {thing} alcançado}}: {initiative}',
    body: 'A aliança {named} alcançou {thing, select, none {um marco} other {o marco {thing}}} do seu plano de trabalho.',
  },
  milestone_delayed: {
    title: '{thing, select, none {Marco atrasado} other {Marco {thing} atrasado}}: {initiative}',
    body: '{thing, select, none {Um marco} other {O marco {thing}}} da aliança {named} devia ser alcançado em {deadline} e está atrasado.',
  },
  action_point_assigned: {
    title:
      '{thing, select, none {Vocês têm uma ação acordada} other {Vocês têm a seu cargo a ação {thing}}}: {initiative}',
    body: 'Sua organização tem a seu cargo {thing, select, none {uma ação acordada} other {a ação acordada {thing}}} na aliança {named}, para {deadline}.',
  },
  milestone_due_soon: {
    title: '{thing, select, none {Um marco vence em breve} other {O marco {thing} vence em breve}}: {initiative}',
    body: 'A sua organização responde {thing, select, none {por um marco} other {pelo marco {thing}}} da aliança {named}, com prazo até {deadline}. Se já foi alcançado, registrem; se não vai ficar pronto a tempo, avisem agora e informem outra data.',
  },
  action_point_due_soon: {
    title: '{thing, select, none {Uma ação vence em breve} other {A ação {thing} vence em breve}}: {initiative}',
    body: 'A sua organização tem a seu cargo {thing, select, none {uma ação acordada} other {a ação acordada {thing}}} na aliança {named}, com prazo até {deadline}. Se já foi concluída, registrem.',
  },
  alliance_fell_silent: {
    title: 'A aliança está em silêncio: {initiative}',
    body: 'Ninguém registrou nada na aliança {named} desde {since}. Se o trabalho continua, registrem um avanço; se parou, convoquem uma reunião.',
  },
  alliance_questioned: {
    title: 'A aliança continua viva? {initiative}',
    body: 'Ninguém registrou nada na aliança {named} desde {since}. Digam até {deadline} se ela continua viva; basta uma palavra, ou qualquer passo do trabalho. Sem resposta, ficará adormecida; se chegou ao fim, concluam-na e digam o que acontece com o que está em aberto.',
  },
  alliance_fell_dormant: {
    title: 'A aliança ficou adormecida: {initiative}',
    body: 'Ninguém registrou nada na aliança {named} desde {since}, e ninguém respondeu se ela continua viva. Fica adormecida: nada vence nesse meio-tempo e nada se perde. A coordenação ou qualquer membro com voto pode despertá-la.',
  },
  alliance_woken: {
    title: 'A aliança despertou: {initiative}',
    body: 'A aliança {named} segue de onde tinha parado. O que venceu enquanto estava adormecida aparece agora como atrasado.',
  },
  action_point_completed: {
    title:
      '{wordAsked, select, of_others {{thing, select, none {Uma ação acordada foi concluída} other {A ação {thing} foi concluída}}} other {{thing, select, none {Ação acordada a verificar} other {Ação {thing} a verificar}}}}: {initiative}',
    body: '{thing, select, none {Uma ação acordada} other {A ação acordada {thing}}} a cargo de {organization} na aliança {named} foi informada como concluída. {wordAsked, select, of_others {As organizações às quais se pede que a verifiquem já foram avisadas.} any_other {A coordenação não pode verificá-la por si mesma: pede-se à sua organização, ou a outra com voto, que o faça.} other {Pede-se à sua organização, que coordena, que a verifique; outro membro também pode fazê-lo.}}',
  },
  action_point_overdue: {
    title: '{thing, select, none {Ação acordada vencida} other {Venceu a ação {thing}}}: {initiative}',
    body: 'Venceu em {deadline} {thing, select, none {uma ação acordada} other {a ação acordada {thing}}} a cargo de {organization} na aliança {named}.',
  },
  meeting_convened: {
    title: 'Convocação para reunião: {initiative}',
    body: 'A aliança {named} se reúne em {deadline}. O horário, a pauta e os documentos estão na convocação; se a sua delegação precisa de interpretação, pode pedi-la ali.',
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
    body: 'A aliança {named} propôs-se a reunir-se até {day} e não há registro de reunião. Convém convocá-la já, ou mudar a periodicidade acordada.',
  },
  minutes_missing: {
    title: 'Falta a ata: {initiative}',
    body: 'Ainda falta a ata da reunião da aliança {named} de {day}. Se a reunião não aconteceu, cancelem-na ou marquem outra data.',
  },
  minutes_drafted: {
    title: 'Ata para confirmar: {initiative}',
    body: 'A ata da reunião da aliança {named} de {day} está pronta. Quem votou nela pode confirmá-la ou registrar uma objeção; o silêncio não é consentimento.',
  },
  minutes_agreed: {
    title: 'Ata aprovada: {initiative}',
    body: 'Ficou aprovada a ata da reunião da aliança {named} de {deadline}.',
  },
  decision_recorded: {
    title: 'Há uma decisão: {initiative}',
    body: 'Uma reunião da aliança {named} tomou uma decisão{thing, select, none {.} other {: {thing}.}} Quem tem voto e não concorda pode registrar sua discordância.',
  },
  decision_review_fell_due: {
    title: 'É hora de rever uma decisão: {initiative}',
    body: 'A aliança {named} combinou rever {thing, select, none {uma de suas decisões} other {sua decisão {thing}}} em {deadline}: mantê-la ou encerrá-la.',
  },
};
