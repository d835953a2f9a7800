import type { MatchReasonTexts } from './es.js';

export const fr: MatchReasonTexts = {
  'initiative.theme': 'Travaille sur : {terms}.',
  'initiative.theme.near': 'Travaille sur un thème proche de celui de l’initiative ({terms}) : {matched}.',
  'initiative.offer': 'Apporte ce que demande le siège : {terms}.',
  'initiative.offer.near': 'Apporte quelque chose de proche de ce que demande le siège ({terms}) : {matched}.',
  'initiative.territory': 'Est présente sur le territoire de l’initiative : {terms}.',
  'initiative.territory.near': 'Est présente à proximité ({terms}) : {matched}.',
  'initiative.corridor': 'Travaille sur le corridor {terms}.',
  'initiative.corridor.near': 'Connaît une partie du corridor {terms} : {matched}.',
  'initiative.population': 'Travaille avec : {terms}.',
  'initiative.population.near': 'Travaille avec un groupe proche de celui de l’initiative ({terms}) : {matched}.',
  'initiative.sector': 'Connaît la branche d’activité : {terms}.',
  'initiative.sector.near': 'Connaît une branche d’activité proche de celle de l’initiative ({terms}) : {matched}.',
  'initiative.occupation': 'Connaît la profession : {terms}.',
  'initiative.occupation.near': 'Connaît une profession proche de celle de l’initiative ({terms}) : {matched}.',
  'initiative.text': 'Sa mission parle de la même chose que l’appel.',
  'initiative.experience':
    'A {count, plural, one {une expérience} other {# expériences}} dans ce domaine : {terms} ({places}).',
  'initiative.experience.concluded':
    'A mené à terme ici {concluded, plural, one {une alliance} other {# alliances}} dans ce domaine : {terms} ({places}).',
  'initiative.experience.both':
    'A {count, plural, one {une expérience} other {# expériences}}, et {concluded, plural, one {une de plus grâce à une alliance menée} other {# de plus grâce à des alliances menées}} à terme ici, dans ce domaine : {terms} ({places}).',
  'initiative.language': 'Langue de travail commune : {terms}.',
  'initiative.composition': 'Occuperait un siège dont l’alliance a encore besoin : {constituency}.',
  'initiative.composition.additional': 'Occuperait un siège encore ouvert : {constituency}.',
  'initiative.recency': 'A revu ou confirmé son profil pour la dernière fois le {terms}.',
  'initiative.recency.unconfirmed': 'N’a pas confirmé son profil depuis le {terms}.',
  'initiative.effort': 'Peut consacrer ce que l’initiative attend : {terms}.',
  'initiative.effort.part': 'Peut consacrer une partie de ce que l’initiative attend : {terms}.',
  'initiative.instrument': 'Documente, avec source et date, la situation ({places}) : {terms} ({statuses}).',
  'initiative.instrument.near':
    'Documente, avec source et date, la situation dans un autre pays ({places}) : {terms} ({statuses}).',

  'partner.theme': 'L’initiative porte sur ce à quoi vous travaillez : {terms}.',
  'partner.theme.near': 'L’initiative porte sur un thème proche de ce à quoi vous travaillez ({terms}) : {matched}.',
  'partner.need': 'L’initiative dispose déjà de ce que vous cherchez : {terms}.',
  'partner.need.near': 'L’initiative dispose de quelque chose de proche de ce que vous cherchez ({terms}) : {matched}.',
  'partner.territory': 'Elle se déroule là où vous êtes : {terms}.',
  'partner.territory.near': 'Elle se déroule à proximité de là où vous êtes ({terms}) : {matched}.',
  'partner.corridor': 'Elle traite de votre corridor : {terms}.',
  'partner.corridor.near': 'Elle touche une partie de votre corridor {terms} : {matched}.',
  'partner.population': 'Elle s’adresse au groupe avec lequel vous travaillez : {terms}.',
  'partner.population.near':
    'Elle s’adresse à un groupe proche de celui avec lequel vous travaillez ({terms}) : {matched}.',
  'partner.sector': 'Elle concerne votre branche d’activité : {terms}.',
  'partner.sector.near': 'Elle concerne une branche proche de votre branche d’activité ({terms}) : {matched}.',
  'partner.occupation': 'Elle concerne une profession que vous connaissez : {terms}.',
  'partner.occupation.near':
    'Elle concerne une profession proche d’une autre que vous connaissez ({terms}) : {matched}.',
  'partner.text': 'L’appel parle de la même chose que votre mission.',
  'partner.language': 'Langue de travail commune : {terms}.',
  'partner.recency': 'Elle a été publiée ou confirmée pour la dernière fois le {terms}.',
  'partner.recency.unconfirmed': 'Personne n’a confirmé l’initiative depuis le {terms}.',
  'partner.effort': 'Elle ne demande pas plus que ce que vous pouvez consacrer : {terms}.',
  'partner.effort.part': 'Vous pouvez consacrer une partie de ce qu’elle demande : {terms}.',
  'partner.instrument': 'L’initiative traite d’un instrument que vous suivez : {terms}.',
};
