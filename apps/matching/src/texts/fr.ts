import type { Texts } from './es.js';

/** Not yet reviewed by a speaker. */
export const fr: Texts = {
  'notice.order':
    'L’ordre aide à chercher parmi les organisations qui peuvent occuper un même siège. Il ne mesure la représentativité de personne.',
  'notice.by_invitation': 'L’appel est clos : personne dans cette liste n’est averti. Qui coordonne peut inviter.',
  'notice.coalition':
    'Une proposition pour compléter la table, à regarder dans son ensemble. Elle ne classe personne, et chaque groupe choisit librement ses représentants.',

  'gap.seat.closes': 'Occuperait le siège qui manque : {constituency}.',
  'gap.need.closes': 'Couvrirait ce qui manque : {terms}.',
  'gap.need.open': 'Il manquerait encore : {terms}.',
  'gap.corridor_end.closes':
    'Cette extrémité du corridor {terms} serait couverte : {end, select, origin {origine} other {destination}}.',
  'gap.corridor_end.open':
    'Cette extrémité du corridor {terms} resterait sans partenaire : {end, select, origin {origine} other {destination}}.',
  'gap.interpretation.open': 'Une interprétation sera nécessaire : pas de langue de travail commune ({terms}).',

  'composition.after':
    '{required, plural, =0 {La composition n’exige aucun siège.} other {L’alliance a {before, number} des # places qu’exige sa composition ; avec cette organisation elle en aurait {after, number}.}}{missing, select, none {} other { Il manquerait encore : {missing}.}}',

  missing: 'L’appel le demande et votre profil n’en parle pas : {terms}.',

  'similar.join_instead':
    'Elle porte sur la même chose : {terms}. Vous pourriez la rejoindre au lieu d’en publier une autre.',
  'similar.same_place': 'Elle se déroule au même endroit : {terms}. Vous pourriez la lire avant de publier la vôtre.',
  'similar.in_common': 'Elle a ceci en commun avec la vôtre : {terms}. Vous pourriez la lire avant de publier.',

  'exposure.no_country': 'Aucun pays en particulier',
  'exposure.not_stated': 'Non précisé',
  'coalition.seat': 'Occuperait un siège qui manque : {constituency}.',
  'coalition.only.offer': 'Dans cette coalition, seule cette organisation apporte : {terms}.',
  'coalition.only.corridor_end':
    'Dans cette coalition, seule cette organisation travaille à cette extrémité du corridor {terms} : {end, select, origin {origine} other {destination}}.',
  'coalition.also.offer': 'Apporte, comme d’autres de la coalition : {terms}.',
  'coalition.also.corridor_end':
    'Travaille, comme d’autres de la coalition, à cette extrémité du corridor {terms} : {end, select, origin {origine} other {destination}}.',
  'coalition.open.offer': 'Aucune des organisations suggérées ne l’apporte : {terms}.',
  'coalition.open.corridor_end':
    'Aucune des organisations suggérées ne travaille à cette extrémité du corridor {terms} : {end, select, origin {origine} other {destination}}.',
  'coalition.open.instrument':
    'Personne à la table ni parmi les organisations suggérées n’a indiqué, source à l’appui, la situation de l’instrument « {terms} » ({places}).',
  'coalition.unmet.country':
    'La composition demande {count, plural, one {une place de plus} other {# places de plus}} ({constituency}, {places}).{relaxation, select, widen { Parmi les organisations suggérées, aucune ne travaille là où l’on cherche : élargir la recherche à cette zone ({area}) ?} places { Une organisation suggérée conviendrait, mais les sièges n’ont plus de place : en ajouter {count, plural, one {une} other {#}} ?} other { Aucune organisation suggérée n’y répond.}}',
  'coalition.unmet.corridor_end':
    'La composition demande {count, plural, one {un partenaire de plus} other {# partenaires de plus}} avec voix délibérative à cette extrémité du corridor {terms} : {end, select, origin {origine} other {destination}}.{relaxation, select, widen { Parmi les organisations suggérées, aucune ne travaille là où l’on cherche : élargir la recherche à cette zone ({area}) ?} places { Une organisation suggérée conviendrait, mais les sièges n’ont plus de place : en ajouter {count, plural, one {une} other {#}} ?} other { Aucune organisation suggérée n’y répond.}}',
  'coalition.unmet.migrants_voice':
    'La composition demande la voix propre des personnes migrantes à la table.{relaxation, select, widen { Parmi les organisations suggérées, aucune ne travaille là où l’on cherche : élargir la recherche à cette zone ({area}) ?} places { Une organisation suggérée conviendrait, mais les sièges n’ont plus de place : en ajouter {count, plural, one {une} other {#}} ?} other { Aucune organisation suggérée n’y répond.}}',
  'coalition.open.seat':
    '{count, plural, one {Il reste un siège} other {Il reste # sièges}} que personne parmi les organisations suggérées ne peut occuper : {constituency}.',
  'coalition.open.seat.widen':
    '{count, plural, one {Il reste un siège} other {Il reste # sièges}} sans qu’aucune organisation suggérée travaille à cet endroit ({places}) : {constituency}. Élargir la recherche à cette zone : {area} ?',

  'gate.own_initiative': 'C’est sa propre initiative.',
  'gate.not_eligible.constituency': 'Le siège revient à un autre groupe : {terms}.',
  'gate.not_eligible.mandate': 'Le siège exige un autre mandat : {terms}.',
  'gate.seat_full': 'Le siège est déjà occupé.',
  'gate.country_full':
    '{terms} : toutes les places que la composition donne à un même pays dans ce groupe sont déjà prises.',
  'gate.already_member': 'Fait déjà partie de l’alliance.',
  'gate.already_approached': 'Une invitation ou une manifestation d’intérêt est en cours.',
  'gate.dismissed': 'La suggestion a été écartée. Elle sera réexaminée quand le profil ou l’initiative changeront.',
  'gate.conflict.itself':
    'L’organisation a déclaré qu’elle ne travaille pas sur cette initiative, ou pas avec quelqu’un qui la dirige ou y participe. Elle peut retirer sa déclaration à tout moment.',
  'gate.conflict.another':
    'Quelqu’un qui dirige l’initiative ou y participe a déclaré ne pas travailler avec l’organisation.',
  'gate.suspended':
    'L’organisation est suspendue. Son profil en montre le motif à ses propres membres, qui peuvent répondre au secrétariat.',
  'gate.confidential': 'La coordination n’a pas encore partagé l’initiative.',
  'gate.nothing_in_common': 'Rien de ce que demande l’une des parties n’est offert par l’autre.',
  'gate.not_available': 'Non disponible.',

  'standing.closed': 'L’initiative ne cherche plus de partenaires.',
  'standing.asleep': 'L’alliance est en sommeil : personne n’est suggéré tant que personne ne la réveille.',
  'standing.resting': 'La coordination de l’initiative est en pause : personne n’est suggéré pour le moment.',
  'standing.gated': 'N’est pas suggérée pour ce siège.',
  'standing.listed': 'Figure dans la liste de ce siège.',
  'standing.below_the_others': 'La liste de ce siège est complète, avec des organisations plus proches.',
  'standing.being_matched': 'Rien ne s’y oppose : la liste de ce siège est en cours de renouvellement.',
};
