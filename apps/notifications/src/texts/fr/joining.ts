import type { Notices } from '../notice-texts.js';

/** Who is sought, invited and seated, and who coordinates. */
export const joining: Notices = {
  partner_suggested: {
    title: 'Une initiative cherche un partenaire comme vous : {initiative}',
    body: '{quoted} cherche une organisation pour occuper le siège « {seat} ».{reason, select, none {} other { Pourquoi cela peut vous intéresser : {reason}}} Si vous souhaitez participer, vous pouvez manifester votre intérêt pour le siège ; si cela ne vous concerne pas, vous pouvez écarter la suggestion.',
  },
  suggestions_summary: {
    title: '{count} autres initiatives cherchent des partenaires comme vous',
    body: 'Au cours de la dernière heure, {count} autres initiatives qui cherchent des partenaires comme vous ont été trouvées. Vous pouvez les voir ensemble, avec les raisons de chacune.',
  },
  suggestion_shared: {
    title: 'On vous a donné accès à {initiative}',
    body: 'La coordination vous a donné accès à l’appel concernant {quoted}. Vous pouvez désormais le lire et manifester votre intérêt.',
  },
  standing_opened_by_secretariat: {
    title: 'Le secrétariat a consulté un dossier réservé : {initiative}',
    body: 'Le secrétariat a lu, en indiquant un motif, où en est une organisation dans la recherche de partenaires pour {quoted}, y compris ce que seul son titulaire lit. Le motif peut être lu à côté du dossier.',
  },
  alliance_forming_started: {
    title: 'L’alliance commence à se former : {initiative}',
    body: 'Une alliance commence à se former pour porter {quoted}. L’organisation qui a publié l’initiative la coordonne à titre provisoire, jusqu’à la décision des membres.',
  },
  partner_invited: {
    title: 'Invitation à l’alliance : {initiative}',
    body: '{organization} vous invite à occuper un siège dans l’alliance {named}. Vous pouvez répondre jusqu’au {deadline}.',
  },
  invitation_accepted: {
    title: '{organization} a accepté l’invitation : {initiative}',
    body: '{organization} a accepté l’invitation à l’alliance {named}.',
  },
  invitation_declined: {
    title: '{organization} a décliné l’invitation : {initiative}',
    body: '{organization} a décliné l’invitation à l’alliance {named}. Motif : {declineReason}. {succession, select, own {Votre organisation garde sa place et peut proposer une autre organisation pour lui succéder.} others {L’organisation qui l’avait proposée pour lui succéder garde sa place.} other {Le siège reste ouvert.}}',
  },
  invitation_withdrawn: {
    title: 'L’invitation n’est plus ouverte : {initiative}',
    body: 'L’invitation à l’alliance {named} n’est plus ouverte : {withdrawalCause, select, seated_elsewhere {vous y occupez déjà un autre siège} seat_full {le siège est désormais occupé} by_predecessor {l’organisation qui vous avait proposés pour lui succéder l’a retirée} predecessor_left {l’organisation qui vous avait proposés pour lui succéder n’occupe plus sa place} suspended {votre organisation est suspendue} alliance_ended {l’alliance a pris fin} other {la coordination l’a retirée}}.',
  },
  answer_recorded: {
    title: 'Confirmez votre réponse : {initiative}',
    body: 'La coordination de l’alliance {named} a noté la réponse à l’invitation qui lui est parvenue de votre part par une autre voie. Elle compte une fois que vous l’avez confirmée ; si ce n’est pas la vôtre, vous pouvez répondre autrement.',
  },
  answers_awaited: {
    title: 'La coordination attend votre réponse : {initiative}',
    body: 'La coordination de l’alliance {named} vous rappelle que {awaited, select, invitation {vous n’avez pas encore répondu à l’invitation} candidacy {votre avis sur une candidature est attendu} coordinator {vous n’avez pas encore dit si la coordination doit rester} composition {vous n’avez pas encore répondu à la composition proposée} workplan {vous n’avez pas encore répondu au plan de travail proposé} amendment {vous n’avez pas encore répondu à la modification proposée du plan de travail} minutes {le compte rendu d’une réunion manque} minutes_confirmation {vous n’avez pas encore dit si le compte rendu est exact} report {le rapport d’étape n’a pas encore été remis} sign_off {l’avis de votre groupe sur un rapport d’étape est encore attendu} silence {un groupe ne s’est pas prononcé à temps sur un rapport d’étape et n’a pas encore été sollicité à nouveau} still_alive {vous n’avez pas encore dit si l’alliance est toujours vivante} indicator_value {la valeur d’un indicateur manque} verification {une action convenue a été déclarée achevée et aucune autre organisation ne l’a encore vérifiée} commitment {ce qu’une autre organisation a promis attend votre accord} delivery {une remise déclarée attend votre confirmation} evidence_reader {plus personne ne peut lire tous les justificatifs d’une remise que vous avez déclarée : désignez un autre membre qui le puisse} reported_value {la valeur d’un indicateur qu’une autre organisation a déclarée attend votre acceptation} dissolution {vous n’avez pas encore dit si l’alliance doit être dissoute} other {une réponse de votre part est attendue}}.{awaited, select, minutes {} report {} silence {} still_alive {} indicator_value {} verification {} evidence_reader {} other { Vous pouvez aussi dire non.}}{further, select, some { Ce n’est pas tout ce que l’on attend de vous dans cette alliance : tout figure dans la liste.} other {}}',
  },
  invitation_expiring: {
    title: 'L’invitation se termine bientôt : {initiative}',
    body: 'Vous n’avez pas encore répondu à l’invitation à l’alliance {named}. Vous pouvez le faire jusqu’au {deadline}.',
  },
  invitation_expired: {
    title: 'L’invitation a expiré : {initiative}',
    body: '{succession, select, own {{organization} n’a pas dit à temps si elle succède à votre organisation dans l’alliance {named}. Votre organisation garde sa place et peut proposer une autre organisation pour lui succéder.} other {Le délai pour répondre à l’invitation à l’alliance {named} est passé.}}',
  },
  interest_expressed: {
    title:
      '{candidacy, select, waiting {Votre candidature attend une décision} other {{organization} a manifesté son intérêt}} : {initiative}',
    body: '{candidacy, select, waiting {D’autres organisations sont candidates ou invitées au siège que vous demandez dans l’alliance {named}. Nous vous préviendrons dès qu’il y aura une décision.} asked {{organization} souhaite rejoindre l’alliance {named}. D’autres sont candidates ou invitées à ce siège et votre avis compte : dites si vous êtes d’accord.} other {{organization} souhaite rejoindre l’alliance {named}.}}',
  },
  interest_accepted: {
    title: 'Vous faites désormais partie de l’alliance : {initiative}',
    body: 'Votre manifestation d’intérêt a été acceptée : vous occupez un siège dans l’alliance {named}.',
  },
  interest_declined: {
    title: 'Votre manifestation d’intérêt n’a pas été retenue : {initiative}',
    body: 'Votre manifestation d’intérêt pour l’alliance {named} n’a pas été retenue. Motif : {declineReason}. D’autres sièges et d’autres initiatives restent ouverts.',
  },
  interest_withdrawn: {
    title:
      '{withdrawalCause, select, by_candidate {{organization} a retiré sa manifestation d’intérêt} other {Votre manifestation d’intérêt n’est plus ouverte}} : {initiative}',
    body: '{withdrawalCause, select, by_candidate {{organization} a retiré sa manifestation d’intérêt pour l’alliance {named}.} other {Votre manifestation d’intérêt pour l’alliance {named} n’est plus ouverte : {withdrawalCause, select, seated_elsewhere {vous y occupez déjà un autre siège} suspended {votre organisation est suspendue} alliance_ended {l’alliance a pris fin} other {la coordination l’a close}}.}}',
  },
  term_ending: {
    title: 'Un mandat prend fin : {initiative}',
    body: 'Dans l’alliance {named}, {organization} occupe un siège ({seat}) dont le mandat prend fin le {deadline}. D’ici là, l’organisation titulaire peut le renouveler, si la composition le permet ; ensuite, le siège est ouvert.',
  },
  seat_vacated: {
    title: '{organization} a quitté son siège : {initiative}',
    body: '{succession, select, own {L’organisation que la vôtre a proposée pour lui succéder occupe désormais son siège ({seat}) dans l’alliance {named}.} other {{organization} a quitté un siège ({seat}) dans l’alliance {named}.}}',
  },
  alliance_constituted: {
    title: 'L’alliance est constituée : {initiative}',
    body: 'L’alliance {named} a désormais la composition convenue. Les membres confirment ou remplacent à présent la coordination.',
  },
  composition_proposed: {
    title: 'Une composition à accepter : {initiative}',
    body: 'La coordination de l’alliance {named} propose une autre composition. Chaque membre votant peut l’accepter ou faire consigner son désaccord ; d’ici là, l’actuelle reste en vigueur.',
  },
  composition_revised: {
    title: 'La composition de l’alliance a changé : {initiative}',
    body: 'L’alliance {named} a redéfini qui doit siéger à la table. Personne ne perd son siège ; la composition précédente reste consultable.',
  },
  balance_broken: {
    title: 'L’alliance a perdu son équilibre : {initiative}',
    body: '{gap, select, rule {L’alliance {named} ne respecte plus une règle de sa composition. L’état de son équilibre indique laquelle.} other {Dans l’alliance {named}, un siège n’est plus occupé : {seat}. On cherche de nouveau des partenaires pour ce siège.}}',
  },
  balance_restored: {
    title: 'L’alliance a retrouvé son équilibre : {initiative}',
    body: 'L’alliance {named} a de nouveau la composition convenue.',
  },
  coordination_rested: {
    title: 'La coordination est suspendue : {initiative}',
    body: 'Pour le moment, {organization} ne coordonne pas l’alliance {named} : la coordination est suspendue, et ce qui dépend d’elle attend. Les membres qui votent peuvent en désigner une autre ; sinon, elle reprendra à la fin de la pause.',
  },
  coordinator_confirmed: {
    title: 'Coordination confirmée : {initiative}',
    body: 'Les membres ont confirmé {organization} à la coordination de l’alliance {named}.',
  },
  coordinator_replaced: {
    title: 'Nouvelle coordination : {initiative}',
    body: 'La coordination de l’alliance {named} est désormais assurée par {organization}{confirmation, select, provisional {, à titre provisoire : jusqu’à ce que les membres la confirment ou en désignent une autre} other {}}.',
  },
};
