import type { Texts } from './es.js';

/** Not yet reviewed by a speaker. */
export const pt: Texts = {
  'notice.order':
    'A ordem ajuda a procurar entre quem pode ocupar o mesmo assento. Não mede a representatividade de ninguém.',
  'notice.by_invitation': 'A chamada está encerrada: ninguém desta lista é avisado. Quem coordena pode convidar.',
  'notice.coalition':
    'Uma proposta para completar a mesa, para ser vista em conjunto. Não classifica ninguém, e cada setor escolhe livremente seus representantes.',

  'gap.seat.closes': 'Ocuparia o assento que falta: {constituency}.',
  'gap.need.closes': 'Supriria o que falta: {terms}.',
  'gap.need.open': 'Continuaria faltando: {terms}.',
  'gap.corridor_end.closes':
    'Esta extremidade do corredor {terms} ficaria coberta: {end, select, origin {origem} other {destino}}.',
  'gap.corridor_end.open':
    'Esta extremidade do corredor {terms} continuaria sem parceiro: {end, select, origin {origem} other {destino}}.',
  'gap.interpretation.open': 'Será necessária interpretação: não há uma língua de trabalho em comum ({terms}).',

  'composition.after':
    '{required, plural, =0 {A composição não exige nenhum assento.} other {A aliança tem {before, number} dos # lugares que sua composição exige; com esta organização teria {after, number}.}}{missing, select, none {} other { Continuaria faltando: {missing}.}}',

  missing: 'A chamada pede e o perfil de vocês não menciona: {terms}.',

  'similar.join_instead': 'Trata do mesmo: {terms}. Vocês poderiam se juntar a ela em vez de publicar outra.',
  'similar.same_place': 'Acontece no mesmo lugar: {terms}. Vocês poderiam lê-la antes de publicar a sua.',
  'similar.in_common': 'Tem isto em comum com a sua: {terms}. Vocês poderiam lê-la antes de publicar.',

  'exposure.no_country': 'Nenhum país em particular',
  'exposure.not_stated': 'Não informado',
  'coalition.seat': 'Ocuparia um assento que falta: {constituency}.',
  'coalition.only.offer': 'Nesta coalizão, só esta organização traz: {terms}.',
  'coalition.only.corridor_end':
    'Nesta coalizão, só esta organização atua nesta extremidade do corredor {terms}: {end, select, origin {origem} other {destino}}.',
  'coalition.also.offer': 'Traz, como outras da coalizão: {terms}.',
  'coalition.also.corridor_end':
    'Atua, como outras da coalizão, nesta extremidade do corredor {terms}: {end, select, origin {origem} other {destino}}.',
  'coalition.open.offer': 'Nenhuma das organizações sugeridas o traz: {terms}.',
  'coalition.open.corridor_end':
    'Nenhuma das organizações sugeridas atua nesta extremidade do corredor {terms}: {end, select, origin {origem} other {destino}}.',
  'coalition.open.instrument':
    'Ninguém à mesa nem entre as organizações sugeridas indicou, com fonte, a situação do instrumento “{terms}” ({places}).',
  'coalition.unmet.country':
    'A composição pede {count, plural, one {mais um lugar} other {mais # lugares}} (“{constituency}”, {places}).{relaxation, select, widen { Nenhuma das organizações sugeridas trabalha onde se procura: ampliar a busca para esta área ({area})?} places { Uma das organizações sugeridas atenderia, mas os assentos não têm mais lugares: acrescentar {count, plural, one {um} other {#}}?} other { Nenhuma das organizações sugeridas atende a isso.}}',
  'coalition.unmet.corridor_end':
    'A composição pede {count, plural, one {mais um parceiro} other {mais # parceiros}} com voto nesta extremidade do corredor {terms}: {end, select, origin {origem} other {destino}}.{relaxation, select, widen { Nenhuma das organizações sugeridas trabalha onde se procura: ampliar a busca para esta área ({area})?} places { Uma das organizações sugeridas atenderia, mas os assentos não têm mais lugares: acrescentar {count, plural, one {um} other {#}}?} other { Nenhuma das organizações sugeridas atende a isso.}}',
  'coalition.unmet.migrants_voice':
    'A composição pede a voz própria das pessoas migrantes à mesa.{relaxation, select, widen { Nenhuma das organizações sugeridas trabalha onde se procura: ampliar a busca para esta área ({area})?} places { Uma das organizações sugeridas atenderia, mas os assentos não têm mais lugares: acrescentar {count, plural, one {um} other {#}}?} other { Nenhuma das organizações sugeridas atende a isso.}}',
  'coalition.open.seat':
    '{count, plural, one {Fica um assento que nenhuma das organizações sugeridas pode ocupar} other {Ficam # assentos que nenhuma das organizações sugeridas pode ocupar}}: {constituency}.',
  'coalition.open.seat.widen':
    '{count, plural, one {Fica um assento} other {Ficam # assentos}} sem que nenhuma das organizações sugeridas atue nesse lugar ({places}): {constituency}. Ampliar a busca para esta área ({area})?',

  'gate.own_initiative': 'É uma iniciativa própria.',
  'gate.not_eligible.constituency': 'O assento é de outro setor representado: {terms}.',
  'gate.not_eligible.mandate': 'O assento exige outro mandato: {terms}.',
  'gate.seat_full': 'O assento já está ocupado.',
  'gate.country_full': '{terms} já tem todos os lugares que a composição dá a um mesmo país neste setor.',
  'gate.already_member': 'Já faz parte da aliança.',
  'gate.already_approached': 'Há um convite ou uma manifestação de interesse em andamento.',
  'gate.dismissed': 'A sugestão foi descartada. Volta a ser considerada quando o perfil ou a iniciativa mudarem.',
  'gate.conflict.itself':
    'A organização declarou que não trabalha nesta iniciativa, ou com alguém que a lidera ou participa dela. Pode retirar a declaração quando quiser.',
  'gate.conflict.another':
    'Alguém que lidera a iniciativa ou participa dela declarou que não trabalha com a organização.',
  'gate.suspended':
    'A organização está suspensa. O perfil mostra o motivo à sua própria gente, que pode responder à secretaria.',
  'gate.confidential': 'A coordenação ainda não compartilhou a iniciativa.',
  'gate.nothing_in_common': 'Nada do que uma parte pede é oferecido pela outra.',
  'gate.not_available': 'Não disponível.',

  'standing.closed': 'A iniciativa não procura mais parceiros.',
  'standing.asleep': 'A aliança está adormecida: ninguém é sugerido até que alguém a desperte.',
  'standing.resting': 'A coordenação da iniciativa está em pausa: por enquanto ninguém é sugerido.',
  'standing.gated': 'Não é sugerida para este assento.',
  'standing.listed': 'Está na lista deste assento.',
  'standing.below_the_others': 'A lista deste assento está completa com organizações mais afins.',
  'standing.being_matched': 'Nada o impede: a lista deste assento está sendo renovada.',
};
