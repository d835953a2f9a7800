import type { Notices } from '../notice-texts.js';

/** How an alliance stands and ends, what initiatives become, and what concerns records and accounts. */
export const records: Notices = {
  health_changed: {
    title: 'L’état de l’alliance a changé : {initiative}',
    body: 'L’alliance {named} {health, select, on_track {est en bonne voie} at_risk {est à risque} off_track {s’est écartée de ce qui était prévu} other {a changé d’état}}. {reason, select, none {} other {Motif : {reason}}}',
  },
  organization_suspended: {
    title:
      '{standing, select, reinstated {Votre organisation n’est plus suspendue} other {Votre organisation est suspendue}}',
    body: '{standing, select, reinstated {Le secrétariat a levé la suspension de votre organisation{own, select, none {} other { ({own})}} : elle peut de nouveau publier, inviter et coordonner. Ce qui a pris fin entre-temps ne revient pas de soi-même.} other {Le secrétariat a suspendu votre organisation{own, select, none {} other { ({own})}}. Jusqu’à la levée, elle peut lire ce qu’elle pouvait lire et clore ou retirer ce qu’elle a publié ; elle ne publie, n’invite et ne coordonne rien. Le motif figure dans son profil, pour ses propres membres uniquement.}}',
  },
  profile_aged: {
    title: 'Votre profil est-il toujours exact ?',
    body: 'Depuis six mois, personne n’a confirmé le profil de votre organisation{own, select, none {} other { ({own})}} : ce qu’elle offre, ce qu’elle cherche et ce sur quoi elle travaille. Tant que vous ne l’avez ni confirmé ni corrigé, les autres voient qu’il attend d’être confirmé.',
  },
  proposal_aged: {
    title: 'Est-ce toujours exact ? {initiative}',
    body: 'Depuis six mois, personne n’a confirmé cette initiative : {quoted}. Tant que vous ne l’avez ni confirmée ni corrigée, les personnes qui la lisent voient qu’elle attend d’être confirmée.',
  },
  proposal_opened_by_secretariat: {
    title: 'Le secrétariat a lu {initiative}',
    body: 'Le secrétariat a lu l’appel concernant {quoted}, qui ne lui est pas ouvert. Il a dû en consigner le motif : vous pouvez le lui demander.',
  },
  alliance_opened_by_secretariat: {
    title: 'Le secrétariat a lu l’alliance : {initiative}',
    body: 'Le secrétariat a lu ce que l’alliance {named} réserve à celles et ceux qui y participent. Il a dû en consigner le motif : vous pouvez le lui demander.',
  },
  webhook_endpoint_disabled: {
    title: 'Nous avons cessé d’envoyer à votre webhook',
    body: '{disabledBecause, select, gone {Votre webhook a répondu qu’il n’existe plus (410) ; nous l’avons désactivé.} other {Votre webhook n’a rien reçu de ce que nous lui avons envoyé ; nous l’avons désactivé.}} Rien n’est perdu : ce qui attend sera envoyé quand vous le réactiverez. Ses livraisons montrent ce qu’il a répondu.',
  },
  alliance_concluded: {
    title: 'L’alliance est arrivée à son terme : {initiative}',
    body: 'L’alliance {named} est arrivée à son terme. Merci pour le chemin parcouru ensemble.',
  },
  open_points_handed_over: {
    title: 'Ce qui restait ouvert vous revient : {initiative}',
    body: 'L’alliance {named} a pris fin, et ce qui y restait ouvert revient, en tout ou en partie, à votre organisation. Ses points ouverts disent de quoi il s’agit ; dites-y, une fois, ce qu’est devenu chacun.',
  },
  handed_over_awaited: {
    title: 'Ce qui restait ouvert vous attend : {initiative}',
    body: 'L’alliance {named} a pris fin, et votre organisation n’a pas encore dit ce qu’est devenu tout ce qui lui revenait. Ses points ouverts disent ce qui reste ; dites-y si cela a été fait ou abandonné. Un rappel vous parvient chaque mois tant qu’il reste quelque chose.',
  },
  handed_over_settled: {
    title: '{organization} a réglé ce qui lui revenait : {initiative}',
    body: 'L’alliance {named} a pris fin, et {organization} dit ce qu’est devenu un point qui lui revenait : cela se lit à côté de la fin de l’alliance.',
  },
  dissolution_proposed: {
    title: '{organization} propose de dissoudre l’alliance : {initiative}',
    body: '{organization} propose que l’alliance {named} prenne fin sans résultat. La raison, et ce que deviendrait ce qui est ouvert, se lisent à côté. Chaque membre votant peut l’accepter ou faire consigner son désaccord ; le silence ne vaut pas consentement.',
  },
  dissolution_withdrawn: {
    title: 'L’alliance continue : {initiative}',
    body: 'La proposition de dissoudre l’alliance {named} a été retirée. Votre organisation n’est plus interrogée.',
  },
  alliance_dissolved: {
    title: 'L’alliance a été dissoute : {initiative}',
    body: 'L’alliance {named} a été dissoute avant d’avoir achevé son travail.',
  },
  initiative_published: {
    title: '{organization} a publié une initiative : {initiative}',
    body: '{organization} a publié l’initiative {quoted}. L’appel dit ce qu’elle propose et qui elle cherche.',
  },
  initiative_revised: {
    title: 'L’appel a changé : {initiative}',
    body: 'L’appel {quoted} a une nouvelle version. Les précédentes restent consultables.',
  },
  initiative_closed: {
    title: 'L’appel est clos : {initiative}',
    body: 'L’appel {quoted} est clos et ne reçoit plus de réponses.',
  },
  initiative_withdrawn: {
    title: 'L’initiative a été retirée : {initiative}',
    body: 'L’initiative {quoted} a été retirée par l’organisation qui l’avait publiée.',
  },
  seat_filled: {
    title: '{organization} a rejoint l’alliance : {initiative}',
    body: '{organization} occupe un siège ({seat}) dans l’alliance {named}.',
  },
  organization_registered: {
    title: 'Une organisation s’est inscrite : {organization}',
    body: '{organization} a rejoint Alianza. Son profil dit où l’organisation travaille, ce qu’elle propose et ce qu’elle cherche.',
  },
  mail_refused: {
    title: 'Les courriels d’Alianza ne vous parviennent pas',
    body: 'Un serveur a refusé définitivement un courriel à votre adresse : Alianza ne lui écrit donc plus. Les avis arrivent ici, y compris ceux que vous ne lisez que par courriel. Dès que votre boîte recevra de nouveau, demandez dans vos préférences d’avis que l’on réessaie votre adresse.',
  },
};
