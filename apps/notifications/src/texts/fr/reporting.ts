import type { Notices } from '../notice-texts.js';

/** What was promised, counted and reported, and what those who answer for it ask each other. */
export const reporting: Notices = {
  commitment_promised: {
    title:
      '{wordAsked, select, milestone {Engagement à accepter} coordination {Engagement à accepter} any_other {Engagement à accepter} other {{organization} a pris un engagement}} : {initiative}',
    body: '{organization} a pris l’engagement d’apporter {thing, select, none {quelque chose} other {{thing}}} à l’alliance {named}. {wordAsked, select, milestone {Il servirait un jalon dont votre organisation a la charge : il lui est demandé de l’accepter ; jusque-là, il ne couvre rien.} coordination {Il est demandé à votre organisation, qui coordonne, de l’accepter ; jusque-là, il ne couvre rien.} any_other {La coordination ne peut pas l’accepter elle-même : il est demandé à votre organisation, ou à une autre qui a le droit de vote, de le faire ; jusque-là, il ne couvre rien.} of_others {Les organisations à qui il est demandé de l’accepter ont été averties.} other {L’engagement est convenu lorsqu’une autre organisation votante l’accepte.}}',
  },
  commitment_agreed: {
    title: 'Votre engagement est convenu : {initiative}',
    body: '{organization} a accepté ce que votre organisation s’est engagée à apporter{thing, select, none {} other { ({thing})}} à l’alliance {named}. Indiquez pour quel jour vous le remettrez.',
  },
  commitment_declined: {
    title:
      '{wordAsked, select, of_others {Un engagement n’a pas été accepté} other {{organization} n’a pas accepté votre engagement}} : {initiative}',
    body: '{wordAsked, select, of_others {{organization} n’a pas accepté ce qu’une autre organisation s’engage à apporter{thing, select, none {} other { ({thing})}} à l’alliance {named} ; le motif figure à côté de l’engagement. L’organisation qui l’a proposé peut le modifier ou le retirer, et une autre qui a le droit de vote peut encore l’accepter.} other {{organization} n’a pas accepté ce que votre organisation s’est engagée à apporter{thing, select, none {} other { ({thing})}} à l’alliance {named} ; le motif figure à côté de l’engagement. Si vous modifiez ce que vous promettez, la question sera posée de nouveau ; vous pouvez aussi le retirer, et une autre organisation votante peut encore l’accepter.}}',
  },
  commitment_changed: {
    title:
      '{wordAsked, select, milestone {Engagement à accepter, avec une autre quantité} coordination {Engagement à accepter, avec une autre quantité} any_other {Engagement à accepter, avec une autre quantité} other {{organization} a modifié son engagement}} : {initiative}',
    body: '{organization} a modifié l’ampleur de son engagement{thing, select, none {} other { ({thing})}} envers l’alliance {named}. Le motif et la première promesse restent lisibles.{wordAsked, select, milestone { Il servirait un jalon dont votre organisation a la charge : il lui est demandé de l’accepter.} coordination { Il est demandé à votre organisation, qui coordonne, de l’accepter.} any_other { La coordination ne peut pas l’accepter elle-même : il est demandé à votre organisation, ou à une autre qui a le droit de vote, de le faire.} of_others { Les organisations à qui il est demandé de l’accepter ont été averties.} other {}}',
  },
  commitment_withdrawn: {
    title: '{organization} a retiré un engagement : {initiative}',
    body: '{organization} n’apportera plus ce qui était promis{thing, select, none {} other { ({thing})}} à l’alliance {named}. Le motif reste lisible ; ce qui a été remis jusqu’ici est conservé.',
  },
  word_sought: {
    title:
      '{wordAsked, select, of_others {La réponse manquante a été demandée} other {{awaited, select, delivery {Remise à confirmer} reported_value {Valeur d’un indicateur à accepter} other {Engagement à accepter}}}} : {initiative}',
    body: '{awaited, select, delivery {{organization} avait indiqué avoir remis une part de ce qui était promis{thing, select, none {} other { ({thing})}} à l’alliance {named}, alors que personne ne pouvait le confirmer.} reported_value {{organization} avait déclaré son décompte pour {thing, select, none {un indicateur} other {l’indicateur {thing}}} de l’alliance {named}, alors que personne ne pouvait l’accepter.} other {{organization} avait pris l’engagement d’apporter {thing, select, none {quelque chose} other {{thing}}} à l’alliance {named}, alors que personne ne pouvait encore l’accepter.}} {wordAsked, select, milestone {Cela sert un jalon dont votre organisation a la charge : votre réponse est demandée maintenant.} evidence {Peu d’organisations peuvent lire ses justificatifs, et la vôtre en fait partie : votre réponse est demandée maintenant.} coordination {La réponse de votre organisation, qui coordonne, est demandée maintenant.} of_others {Les organisations à qui une réponse est demandée maintenant ont été averties.} other {La coordination ne peut pas répondre elle-même : la réponse de votre organisation, ou d’une autre, est demandée maintenant.}}',
  },
  delivery_reported: {
    title:
      '{wordAsked, select, of_others {{organization} a déclaré une remise} other {Remise à confirmer}} : {initiative}',
    body: '{organization} indique avoir remis une part de ce qui était promis{thing, select, none {} other { ({thing})}} à l’alliance {named}. {wordAsked, select, milestone {Cette remise sert un jalon dont votre organisation a la charge : merci de la confirmer, justificatifs en main, ou de dire ce qui manque.} evidence {Peu d’organisations peuvent lire ses justificatifs, et la vôtre en fait partie : merci de la confirmer, ou de dire ce qui manque.} coordination {Il est demandé à votre organisation, qui coordonne, de la confirmer, justificatifs en main, ou de dire ce qui manque.} any_other {La coordination ne peut pas la confirmer elle-même : il est demandé à votre organisation, ou à un autre membre, de le faire, justificatifs en main, ou de dire ce qui manque.} of_others {Les organisations à qui il est demandé de la confirmer ont été averties.} other {Une autre organisation doit la confirmer, justificatifs en main.}}',
  },
  delivery_validated: {
    title: '{organization} a confirmé votre remise : {initiative}',
    body: '{organization} a confirmé ce que vous avez remis{thing, select, none {} other { de ce que vous aviez promis ({thing})}} à l’alliance {named}.',
  },
  delivery_rejected: {
    title: '{organization} n’a pas confirmé votre remise : {initiative}',
    body: '{organization} n’a pas confirmé ce que vous avez indiqué avoir remis{thing, select, none {} other { de ce que vous aviez promis ({thing})}} à l’alliance {named}. Le motif figure à côté de la remise ; vous pouvez la déclarer de nouveau avec d’autres justificatifs.',
  },
  commitment_delivered: {
    title: '{organization} a tenu son engagement : {initiative}',
    body: '{organization} a remis à l’alliance {named} tout ce qui était promis{thing, select, none {.} other { : {thing}.}}',
  },
  commitment_overdue: {
    title: 'Remise en retard : {initiative}',
    body: 'Une remise promise par {organization}{thing, select, none {} other { ({thing})}} à l’alliance {named} était attendue pour le {deadline}. Elle peut être faite, recevoir une autre date ou être modifiée.',
  },
  indicator_value_due: {
    title: 'La valeur d’un indicateur est attendue : {initiative}',
    body: 'Une période {thing, select, none {d’un indicateur} other {de l’indicateur {thing}}} de l’alliance {named} est terminée et la valeur de votre organisation manque. L’organisation qui compte enregistre son décompte ; une autre le confirme.',
  },
  indicator_value_reported: {
    title:
      '{wordAsked, select, of_others {{organization} a déclaré la valeur d’un indicateur} other {Valeur d’un indicateur à accepter}} : {initiative}',
    body: '{organization} a déclaré son décompte pour {thing, select, none {un indicateur} other {l’indicateur {thing}}} de l’alliance {named}. {wordAsked, select, of_others {Les organisations à qui l’on demande si la valeur est exacte ont été averties.} any_other {La coordination ne peut pas dire elle-même si la valeur est exacte : il est demandé à votre organisation, ou à une autre qui a le droit de vote, de l’accepter ou de la renvoyer avec le motif.} other {Il est demandé à votre organisation, qui coordonne, d’accepter la valeur ou de la renvoyer avec le motif.}} {wordAsked, select, of_others {} other {Jusque-là, elle ne compte pas.}}',
  },
  indicator_value_sent_back: {
    title: 'Votre valeur d’un indicateur a été renvoyée : {initiative}',
    body: '{organization} a renvoyé ce que votre organisation avait compté pour {thing, select, none {un indicateur} other {l’indicateur {thing}}} de l’alliance {named} ; le motif figure à côté de la valeur. Merci de la déclarer à nouveau : jusque-là, elle ne compte pas.',
  },
  report_due: {
    title: 'Rapport d’étape à remettre : {initiative}',
    body: 'La période du rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} est terminée. Il peut être remis jusqu’au {deadline} ; les résultats sont déjà comptés, il reste à écrire les difficultés et la suite.',
  },
  report_overdue: {
    title: 'Le rapport d’étape manque : {initiative}',
    body: 'Le rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} devait être remis au plus tard le {deadline}. Les membres l’attendent.',
  },
  report_submitted: {
    title: 'Rapport d’étape à lire : {initiative}',
    body: 'Le rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} a été remis. Jusqu’au {deadline}, chaque groupe peut le renvoyer une fois, en disant pourquoi ; ensuite le texte est fixé et chaque groupe se prononce.',
  },
  report_sent_back: {
    title: '{organization} a renvoyé le rapport : {initiative}',
    body: '{organization} a renvoyé le rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} ; ses raisons y figurent. Il peut être remis de nouveau jusqu’au {deadline}.',
  },
  report_validation_opened: {
    title: 'Votre groupe a la parole sur le rapport : {initiative}',
    body: 'Le texte du rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} est fixé. Jusqu’au {deadline}, votre groupe peut le valider ou faire consigner son désaccord ; le silence ne vaut pas consentement.',
  },
  report_validation_ending: {
    title: 'Un groupe ne s’est pas encore prononcé : {initiative}',
    body: 'Sur le rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}, un groupe ne s’est pas encore prononcé ; il peut le faire jusqu’au {deadline}. S’il se tait, son silence sera consigné.',
  },
  report_dissented: {
    title: '{organization} a fait consigner son désaccord : {initiative}',
    body: '{organization} n’est pas d’accord avec le rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}. Son désaccord reste à côté du rapport pour toujours.',
  },
  report_silence_recorded: {
    title: 'Un groupe ne s’est pas prononcé : {initiative}',
    body: 'Jusqu’au {day}, ce groupe ne s’est pas prononcé sur le rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} : {seat}. Le silence est consigné et ne vaut pas consentement ; la coordination peut interroger de nouveau ce groupe.',
  },
  report_accepted: {
    title: 'Rapport d’étape accepté : {initiative}',
    body: 'Tous les groupes se sont prononcés à temps sur le rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} : il est accepté. Tout désaccord reste à côté de lui.',
  },
  affiliates_consulted: {
    title: '{organization} consulte ses affiliées : {initiative}',
    body: '{organization} consulte ses organisations affiliées sur un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} avant de répondre une seule fois pour elles. Ce que votre organisation répond d’ici au {deadline} n’est lu que par celle qui consulte. Si la vôtre n’est pas affiliée, vous pouvez le dire.',
  },
  affiliates_ending: {
    title: 'La réponse de votre organisation manque : {initiative}',
    body: '{organization} attend jusqu’au {deadline} ce que votre organisation dit d’un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}. Une réponse sera ensuite donnée pour celles qui se seront prononcées.',
  },
  affiliates_heard: {
    title: 'Vous pouvez répondre pour vos affiliées : {initiative}',
    body: 'Toutes les affiliées ont répondu sur un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}, ou leur délai est écoulé. Votre organisation peut répondre pour elles, une seule fois.',
  },
  affiliates_released: {
    title: '{organization} a clos sa consultation : {initiative}',
    body: '{organization} a répondu pour ses affiliées sur un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}, ou a retiré la consultation, ou il n’y a plus rien à dire. Votre organisation n’est plus sollicitée.',
  },
  clearance_requested: {
    title: '{organization} demande votre accord : {initiative}',
    body: '{organization} veut se prononcer au nom de votre État sur un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named} et demande, d’ici au {deadline}, l’accord de votre institution ou ses objections. Le silence ne vaut pas accord.',
  },
  clearance_ending: {
    title: 'La réponse de votre institution manque : {initiative}',
    body: '{organization} attend jusqu’au {deadline} l’accord de votre institution, ou ses objections, sur la position à signer à propos d’un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}. Si votre institution se tait, cela sera consigné.',
  },
  clearance_answered: {
    title: '{organization} a répondu à votre demande d’accord : {initiative}',
    body: '{organization} a donné son accord à la position que votre institution signerait à propos d’un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}, ou a formulé une objection. Sa réponse figure à côté de la demande.',
  },
  clearance_closed: {
    title: '{organization} a clos sa demande d’accord : {initiative}',
    body: '{organization} a signé sa position sur un rapport d’étape{period, select, none {} other { au {period}}} de l’alliance {named}, ou a retiré sa demande, ou il n’y a plus rien à signer. Votre institution n’est plus sollicitée.',
  },
  group_consulted: {
    title: '{organization} consulte votre groupe : {initiative}',
    body: '{organization} a écrit à son groupe dans l’alliance {named}. Seul le groupe peut le lire.',
  },
  group_room_opened_by_secretariat: {
    title: 'Le secrétariat a consulté l’espace réservé de votre groupe : {initiative}',
    body: 'Le secrétariat a lu ce que votre groupe échange à huis clos dans l’alliance {named}. Il a dû en consigner le motif : il peut être lu dans cet espace.',
  },
};
