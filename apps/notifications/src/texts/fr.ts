import { joining } from './fr/joining.js';
import { records } from './fr/records.js';
import { reporting } from './fr/reporting.js';
import { working } from './fr/working.js';
import type { NoticeTexts } from './notice-texts.js';

export const fr: NoticeTexts = {
  notices: { ...joining, ...working, ...reporting, ...records },
  because: {
    focal_point:
      'Vous recevez cet avis en tant que point focal de votre organisation{own, select, none {} other { ({own})}}.',
    deputy:
      'Vous recevez cet avis parce que vous suppléez un point focal de votre organisation{own, select, none {} other { ({own})}} qui {cover, select, overloaded {a plus de tâches en attente que de temps à y consacrer} other {est absent}}.',
    covered:
      'Vous trouvez cet avis ici en tant que point focal de votre organisation{own, select, none {} other { ({own})}} ; {cover, select, overloaded {comme vous avez plus de tâches en attente que de temps à y consacrer} other {pendant votre absence}}, la personne qui vous supplée le reçoit aussi.',
    coordinator: 'Vous recevez cet avis parce que vous coordonnez l’alliance.',
    coordinator_gone:
      'Vous recevez cet avis parce que la personne qui coordonnait l’alliance n’agit plus au nom de {own, select, none {votre organisation} other {{own}}}.',
    own_account: 'Vous recevez cet avis parce qu’il concerne votre propre compte.',
    follower:
      'Vous recevez cet avis parce que vous suivez {followed, select, organization {l’organisation} alliance {l’alliance} other {l’initiative}}.',
    saved_search: 'Vous recevez cet avis parce que votre recherche enregistrée « {search} » l’a trouvé.',
  },
  alsoAsked:
    'La même chose vous est demandée au nom de {others, select, none {{otherCount, plural, one {une autre de vos organisations} other {# autres de vos organisations}}} other {{others}}}.',
  confidentialInitiative: 'une initiative confidentielle',
  ofConfidentialInitiative: 'd’une initiative confidentielle',
  quotes: ['« ', ' »'],
  anOrganization: 'une organisation',
  groupDecision: 'Décision du groupe',
  mail: {
    greeting: 'Chères et chers collègues,',
    open: 'Ouvrir dans Alianza',
    answer: 'Répondre',
    answerFor: '{own, select, none {Répondre ({place} sur {count})} other {Répondre au nom de {own}}}',
    address: '{words} : {target}',
    footer: 'Alianza ne conserve aucune donnée sur des cas individuels de personnes migrantes.',
    stop: 'Recevoir moins de courriels, ou aucun',
  },
  digest: {
    subject: '{count, plural, one {Un avis} other {# avis}} d’Alianza',
    opening:
      '{count, plural, one {Un avis vous attend} other {# avis vous attendent}}. Ce qui a une échéance vient en premier.',
    deadlines: 'Avec une échéance',
    others: 'Autres avis',
  },
  delivery: {
    inbox: '{inbox, select, yes {Il est dans votre boîte d’avis.} other {Il n’est pas dans votre boîte d’avis.}}',
    sent: 'Il a été envoyé par courriel le {at}.',
    grouped: 'Il a été envoyé par courriel le {at}, avec d’autres avis.',
    waiting:
      '{because, select, quiet_hours {Son courriel attend la fin de vos heures de silence, le {at}.} address {Son courriel attend que votre adresse soit connue, au plus tard le {at}.} other {Il sera dans votre résumé {timing, select, daily {quotidien} weekly {hebdomadaire} other {bimensuel}} du {at}.}}',
    skipped:
      '{because, select, mail_off {Il n’est pas envoyé par courriel : vous avez désactivé les courriels.} no_address {Il n’est pas envoyé par courriel : nous n’avons pas votre adresse.} address_refused {Il n’est pas envoyé par courriel : le serveur de votre adresse l’a refusée.} covered {Il n’est pas envoyé par courriel : la personne qui vous supplée l’a reçu à votre place.} moot {Il n’a pas été envoyé par courriel : son tour venu, il n’avait plus d’objet.} other {Il n’est pas envoyé par courriel.}}',
    unrecorded: 'Il date d’avant que l’on note comment part chaque avis.',
    decided:
      '{level, select, critical {C’est un avis critique : il arrive toujours, et aussitôt.} alliance {Vous l’avez choisi pour cette alliance.} type {Vous l’avez choisi pour ce type d’avis.} person {Vous l’avez choisi pour tous les avis.} organization {Votre organisation en a décidé ainsi.} other {C’est l’usage pour ce type d’avis.}}',
  },
};
