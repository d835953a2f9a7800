import type { Texts } from './es.js';

/** Not yet reviewed by a speaker. */
export const pt: Texts = {
  'notice.order':
    'A ordem ajuda a procurar entre quem pode ocupar o mesmo assento. Não mede a representatividade de ninguém.',

  'initiative.theme': 'Trabalha com: {terms}.',
  'initiative.theme.near': 'Trabalha com um tema próximo de {terms}: {matched}.',
  'initiative.offer': 'Oferece o que o assento pede: {terms}.',
  'initiative.offer.near': 'Oferece algo próximo do que o assento pede ({terms}): {matched}.',
  'initiative.territory': 'Está presente no território da iniciativa: {terms}.',
  'initiative.territory.near': 'Está presente perto de {terms}: {matched}.',
  'initiative.corridor': 'Trabalha no corredor {terms}.',
  'initiative.corridor.near': 'Conhece parte do corredor {terms}: {matched}.',
  'initiative.population': 'Trabalha com: {terms}.',
  'initiative.population.near': 'Trabalha com um grupo próximo de {terms}: {matched}.',
  'initiative.sector': 'Conhece o setor de atividade: {terms}.',
  'initiative.sector.near': 'Conhece um setor de atividade próximo de {terms}: {matched}.',
  'initiative.occupation': 'Conhece a ocupação: {terms}.',
  'initiative.occupation.near': 'Conhece uma ocupação próxima de {terms}: {matched}.',
  'initiative.experience': 'Tem {count, plural, one {uma experiência} other {# experiências}} em {terms} ({places}).',
  'initiative.language': 'Língua de trabalho em comum: {terms}.',
  'initiative.composition': 'Ocuparia um assento de que a aliança ainda precisa: {constituency}.',
  'initiative.composition.additional': 'Ocuparia um assento que continua aberto: {constituency}.',
  'initiative.recency': 'Revisou seu perfil em {terms}.',

  'partner.theme': 'A iniciativa trata daquilo com que vocês trabalham: {terms}.',
  'partner.theme.near': 'A iniciativa trata de {matched}, próximo daquilo com que vocês trabalham: {terms}.',
  'partner.need': 'A iniciativa já conta com o que vocês procuram: {terms}.',
  'partner.need.near': 'A iniciativa conta com {matched}, próximo do que vocês procuram: {terms}.',
  'partner.territory': 'Acontece onde vocês estão: {terms}.',
  'partner.territory.near': 'Acontece em {matched}, perto de onde vocês estão: {terms}.',
  'partner.corridor': 'Trata do corredor de vocês: {terms}.',
  'partner.corridor.near': 'Toca parte do corredor de vocês {terms}: {matched}.',
  'partner.population': 'Dirige-se ao grupo com que vocês trabalham: {terms}.',
  'partner.population.near': 'Dirige-se a {matched}, próximo do grupo com que vocês trabalham: {terms}.',
  'partner.sector': 'Refere-se ao setor de atividade de vocês: {terms}.',
  'partner.sector.near': 'Refere-se a {matched}, próximo do setor de atividade de vocês: {terms}.',
  'partner.occupation': 'Refere-se a uma ocupação que vocês conhecem: {terms}.',
  'partner.occupation.near': 'Refere-se a {matched}, próxima de uma ocupação que vocês conhecem: {terms}.',
  'partner.language': 'Língua de trabalho em comum: {terms}.',
  'partner.recency': 'Foi publicada em {terms}.',

  'gap.seat.closes': 'Ocuparia o assento que falta: {constituency}.',
  'gap.need.closes': 'Supriria o que falta: {terms}.',
  'gap.need.open': 'Continuaria faltando: {terms}.',
  'gap.corridor_end.closes':
    'Esta ponta do corredor {terms} ficaria coberta: {end, select, origin {origem} other {destino}}.',
  'gap.corridor_end.open':
    'Esta ponta do corredor {terms} continuaria sem parceiro: {end, select, origin {origem} other {destino}}.',
  'gap.interpretation.open': 'Será necessária interpretação: não há uma língua de trabalho em comum ({terms}).',

  missing: 'A chamada pede e o perfil de vocês não menciona: {terms}.',

  'gate.own_initiative': 'É uma iniciativa própria.',
  'gate.not_eligible.constituency': 'O assento é de outro setor representado: {terms}.',
  'gate.not_eligible.mandate': 'O assento exige outro mandato: {terms}.',
  'gate.seat_full': 'O assento já está ocupado.',
  'gate.already_member': 'Já faz parte da aliança.',
  'gate.already_approached': 'Há um convite ou uma manifestação de interesse em andamento.',
  'gate.dismissed': 'A sugestão foi descartada. Volta a ser considerada quando o perfil ou a iniciativa mudarem.',
  'gate.conflict': 'Há um conflito de interesse declarado.',
  'gate.suspended': 'A organização está suspensa ou tem uma sinalização pendente. Pode responder e recorrer.',
  'gate.confidential': 'A coordenação ainda não compartilhou a iniciativa.',
  'gate.nothing_in_common': 'Nada do que uma parte pede é oferecido pela outra.',
  'gate.not_available': 'Não disponível.',
};
