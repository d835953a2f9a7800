import type { Texts } from './es.js';

/** Not yet reviewed by a speaker. */
export const fr: Texts = {
  'notice.order':
    'L’ordre aide à chercher parmi celles qui peuvent occuper un même siège. Il ne mesure la représentativité de personne.',

  'initiative.theme': 'Travaille sur : {terms}.',
  'initiative.theme.near': 'Travaille sur un thème proche de {terms} : {matched}.',
  'initiative.offer': 'Apporte ce que demande le siège : {terms}.',
  'initiative.offer.near': 'Apporte quelque chose de proche de ce que demande le siège ({terms}) : {matched}.',
  'initiative.territory': 'Est présente sur le territoire de l’initiative : {terms}.',
  'initiative.territory.near': 'Est présente à proximité ({terms}) : {matched}.',
  'initiative.corridor': 'Travaille sur le corridor {terms}.',
  'initiative.corridor.near': 'Connaît une partie du corridor {terms} : {matched}.',
  'initiative.population': 'Travaille avec : {terms}.',
  'initiative.population.near': 'Travaille avec un groupe proche de {terms} : {matched}.',
  'initiative.sector': 'Connaît la branche d’activité : {terms}.',
  'initiative.sector.near': 'Connaît une branche d’activité proche de {terms} : {matched}.',
  'initiative.occupation': 'Connaît la profession : {terms}.',
  'initiative.occupation.near': 'Connaît une profession proche de {terms} : {matched}.',
  'initiative.experience': 'A {count, plural, one {une expérience} other {# expériences}} dans {terms} ({places}).',
  'initiative.language': 'Langue de travail commune : {terms}.',
  'initiative.composition': 'Occuperait un siège dont l’alliance a encore besoin : {constituency}.',
  'initiative.composition.additional': 'Occuperait un siège encore ouvert : {constituency}.',
  'initiative.recency': 'A revu son profil le {terms}.',

  'partner.theme': 'L’initiative porte sur ce à quoi vous travaillez : {terms}.',
  'partner.theme.near': 'L’initiative porte sur {matched}, proche de ce à quoi vous travaillez : {terms}.',
  'partner.need': 'L’initiative dispose déjà de ce que vous cherchez : {terms}.',
  'partner.need.near': 'L’initiative dispose de {matched}, proche de ce que vous cherchez : {terms}.',
  'partner.territory': 'Elle se déroule là où vous êtes : {terms}.',
  'partner.territory.near': 'Elle se déroule à proximité ({matched}) de là où vous êtes : {terms}.',
  'partner.corridor': 'Elle traite de votre corridor : {terms}.',
  'partner.corridor.near': 'Elle touche une partie de votre corridor {terms} : {matched}.',
  'partner.population': 'Elle s’adresse au groupe avec lequel vous travaillez : {terms}.',
  'partner.population.near': 'Elle s’adresse à {matched}, proche du groupe avec lequel vous travaillez : {terms}.',
  'partner.sector': 'Elle concerne votre branche d’activité : {terms}.',
  'partner.sector.near': 'Elle concerne {matched}, proche de votre branche d’activité : {terms}.',
  'partner.occupation': 'Elle concerne une profession que vous connaissez : {terms}.',
  'partner.occupation.near': 'Elle concerne {matched}, proche d’une profession que vous connaissez : {terms}.',
  'partner.language': 'Langue de travail commune : {terms}.',
  'partner.recency': 'Elle a été publiée le {terms}.',

  'gap.seat.closes': 'Occuperait le siège qui manque : {constituency}.',
  'gap.need.closes': 'Couvrirait ce qui manque : {terms}.',
  'gap.need.open': 'Il manquerait encore : {terms}.',
  'gap.corridor_end.closes':
    'Ce bout du corridor {terms} serait couvert : {end, select, origin {origine} other {destination}}.',
  'gap.corridor_end.open':
    'Ce bout du corridor {terms} resterait sans partenaire : {end, select, origin {origine} other {destination}}.',
  'gap.interpretation.open': 'Une interprétation sera nécessaire : pas de langue de travail commune ({terms}).',

  missing: 'L’appel le demande et votre profil n’en parle pas : {terms}.',

  'gate.own_initiative': 'C’est sa propre initiative.',
  'gate.not_eligible.constituency': 'Le siège revient à un autre secteur représenté : {terms}.',
  'gate.not_eligible.mandate': 'Le siège exige un autre mandat : {terms}.',
  'gate.seat_full': 'Le siège est déjà occupé.',
  'gate.already_member': 'Fait déjà partie de l’alliance.',
  'gate.already_approached': 'Une invitation ou une expression d’intérêt est en cours.',
  'gate.dismissed': 'La suggestion a été écartée. Elle sera réexaminée quand le profil ou l’initiative changeront.',
  'gate.conflict': 'Un conflit d’intérêts est déclaré.',
  'gate.suspended':
    'L’organisation est suspendue ou fait l’objet d’un signalement en cours. Elle peut répondre et faire appel.',
  'gate.confidential': 'La coordination n’a pas encore partagé l’initiative.',
  'gate.nothing_in_common': 'Rien de ce que demande l’une des parties n’est offert par l’autre.',
  'gate.not_available': 'Non disponible.',
};
