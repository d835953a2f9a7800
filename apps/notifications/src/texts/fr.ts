import type { NoticeTexts } from './notice-texts.js';

export const fr: NoticeTexts = {
  notices: {
    partner_suggested: {
      title: 'Une initiative cherche un partenaire comme vous : {initiative}',
      body: 'L’initiative {quoted} cherche qui occupera le siège suivant : {seat}. {reason, select, none {} other {Pourquoi cela peut vous intéresser : {reason}}}',
    },
    suggestions_summary: {
      title: '{count} autres initiatives cherchent des partenaires comme vous',
      body: 'Au cours de la dernière heure, {count} autres initiatives qui cherchent des partenaires comme vous ont été trouvées. Vous pouvez les voir ensemble, avec les raisons de chacune.',
    },
    suggestion_shared: {
      title: 'On vous a donné accès à {initiative}',
      body: 'La coordination de {quoted} vous a donné accès à l’appel. Vous pouvez désormais le lire et manifester votre intérêt.',
    },
    standing_opened_by_secretariat: {
      title: 'Le secrétariat a consulté un dossier réservé : {initiative}',
      body: 'Le secrétariat a lu, en indiquant un motif, où en est une organisation dans la recherche de partenaires de {quoted}, y compris ce que seul son titulaire lit. Le motif peut être lu à côté du dossier.',
    },
    alliance_forming_started: {
      title: 'L’alliance commence à se former : {initiative}',
      body: 'Une alliance commence à se former autour de {quoted}. La personne qui a publié l’initiative la coordonne à titre provisoire, jusqu’à la décision des membres.',
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
      body: '{organization} a décliné l’invitation à l’alliance {named}. Motif : {declineReason}. Le siège reste ouvert.',
    },
    invitation_withdrawn: {
      title: 'L’invitation n’est plus ouverte : {initiative}',
      body: 'L’invitation à l’alliance {named} n’est plus ouverte : {withdrawalCause, select, seated_elsewhere {vous y occupez déjà un autre siège} seat_full {le siège est désormais occupé} suspended {votre organisation est suspendue} alliance_ended {l’alliance a pris fin} other {la coordination l’a retirée}}.',
    },
    answer_recorded: {
      title: 'Confirmez votre réponse : {initiative}',
      body: 'La coordination de l’alliance {named} a noté la réponse à l’invitation qui lui est parvenue de votre part par une autre voie. Elle compte une fois que vous l’avez confirmée ; si ce n’est pas la vôtre, vous pouvez répondre autrement.',
    },
    answers_awaited: {
      title: 'La coordination attend votre réponse : {initiative}',
      body: 'La coordination de l’alliance {named} vous rappelle que {awaited, select, invitation {vous n’avez pas encore répondu à l’invitation} candidacy {votre avis sur une candidature est attendu} coordinator {vous n’avez pas encore dit si la coordination doit rester} composition {vous n’avez pas encore répondu à la composition proposée} workplan {vous n’avez pas encore répondu au plan de travail proposé} minutes {le compte rendu d’une réunion manque} minutes_confirmation {vous n’avez pas encore dit si le compte rendu est exact} report {le rapport d’avancement n’a pas encore été remis} sign_off {l’avis de votre secteur sur un rapport d’avancement est encore attendu} still_alive {vous n’avez pas encore dit si l’alliance est toujours vivante} indicator_value {la valeur d’un indicateur manque} dissolution {vous n’avez pas encore dit si l’alliance doit être dissoute} other {une réponse de votre part est attendue}}. Vous pouvez aussi dire non.',
    },
    invitation_expiring: {
      title: 'L’invitation se termine bientôt : {initiative}',
      body: 'Vous n’avez pas encore répondu à l’invitation à l’alliance {named}. Vous pouvez le faire jusqu’au {deadline}.',
    },
    invitation_expired: {
      title: 'L’invitation a expiré : {initiative}',
      body: 'Le délai pour répondre à l’invitation à l’alliance {named} est passé.',
    },
    interest_expressed: {
      title:
        '{candidacy, select, waiting {Votre candidature attend une décision} other {{organization} a manifesté son intérêt}} : {initiative}',
      body: '{candidacy, select, waiting {D’autres organisations sont candidates ou invitées au siège que vous demandez dans l’alliance {named}. Vous serez prévenus dès qu’il y aura une décision.} asked {{organization} souhaite rejoindre l’alliance {named}. D’autres sont candidates ou invitées à ce siège et votre parole compte : dites si vous êtes d’accord.} other {{organization} souhaite rejoindre l’alliance {named}.}}',
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
        '{withdrawalCause, select, by_candidate {{organization} a retiré son intérêt} other {Votre manifestation d’intérêt n’est plus ouverte}} : {initiative}',
      body: '{withdrawalCause, select, by_candidate {{organization} a retiré sa manifestation d’intérêt pour l’alliance {named}.} other {Votre manifestation d’intérêt pour l’alliance {named} n’est plus ouverte : {withdrawalCause, select, seated_elsewhere {vous y occupez déjà un autre siège} suspended {votre organisation est suspendue} alliance_ended {l’alliance a pris fin} other {la coordination l’a close}}.}}',
    },
    term_ending: {
      title: 'Un mandat prend fin : {initiative}',
      body: 'Le mandat de {organization} dans le siège de {seat} de l’alliance {named} prend fin le {deadline}. D’ici là son titulaire peut le renouveler, si la composition le permet ; ensuite le siège est ouvert.',
    },
    seat_vacated: {
      title: '{organization} a quitté son siège : {initiative}',
      body: '{organization} a quitté un siège ({seat}) dans l’alliance {named}.',
    },
    alliance_constituted: {
      title: 'L’alliance est constituée : {initiative}',
      body: 'L’alliance {named} a désormais la composition convenue. Les membres confirment ou remplacent à présent la coordination.',
    },
    composition_proposed: {
      title: 'Une composition à accepter : {initiative}',
      body: 'La coordination de l’alliance {named} propose une autre composition. Chaque membre votant peut l’accepter ou consigner son désaccord ; d’ici là, l’actuelle reste en vigueur.',
    },
    composition_revised: {
      title: 'La composition de l’alliance a changé : {initiative}',
      body: 'La coordination de l’alliance {named} a changé qui doit être à la table. Personne ne perd son siège ; la composition précédente reste consultable.',
    },
    balance_broken: {
      title: 'L’alliance a perdu son équilibre : {initiative}',
      body: '{gap, select, rule {L’alliance {named} ne respecte plus une règle de sa composition. Son équilibre dit laquelle.} other {Dans l’alliance {named}, un siège n’est plus occupé : {seat}. On cherche de nouveau des partenaires pour ce siège.}}',
    },
    balance_restored: {
      title: 'L’alliance a retrouvé son équilibre : {initiative}',
      body: 'L’alliance {named} a de nouveau la composition convenue.',
    },
    coordinator_confirmed: {
      title: 'Coordination confirmée : {initiative}',
      body: 'Les membres ont confirmé {organization} à la coordination de l’alliance {named}.',
    },
    coordinator_replaced: {
      title: 'Nouvelle coordination : {initiative}',
      body: 'La coordination de l’alliance {named} est désormais assurée par {organization}.',
    },
    workplan_proposed: {
      title: 'Plan de travail à accepter : {initiative}',
      body: 'La coordination présente le plan de travail de l’alliance {named}. Chaque membre peut l’accepter ou faire consigner son désaccord.',
    },
    workplan_accepted: {
      title: 'Plan de travail accepté : {initiative}',
      body: 'Les membres ont accepté le plan de travail : l’alliance {named} est active.',
    },
    workplan_dissented: {
      title: '{organization} a fait consigner son désaccord : {initiative}',
      body: '{organization} n’accepte pas le plan de travail de l’alliance {named} et l’a fait consigner.',
    },
    workplan_amendment_proposed: {
      title: 'Modification à examiner : {initiative}',
      body: 'La coordination propose de modifier le plan de travail de l’alliance {named} : chaque changement est présenté avec l’ancien texte et le nouveau. Chaque membre votant peut l’accepter ou faire consigner son désaccord ; d’ici là, le plan actuel reste en vigueur.',
    },
    workplan_amended: {
      title: 'Le plan de travail a changé : {initiative}',
      body: 'Les membres ont accepté une modification du plan de travail de l’alliance {named}. L’ancien texte reste consultable.',
    },
    workplan_amendment_dissented: {
      title: '{organization} n’accepte pas la modification : {initiative}',
      body: '{organization} a fait consigner son désaccord sur la modification du plan de travail de l’alliance {named}.',
    },
    milestone_achieved: {
      title: 'Jalon atteint : {initiative}',
      body: 'L’alliance {named} a atteint un jalon de son plan de travail.',
    },
    milestone_delayed: {
      title: 'Jalon en retard : {initiative}',
      body: 'Un jalon de l’alliance {named} devait être atteint le {deadline} et est en retard.',
    },
    action_point_assigned: {
      title: 'Une action convenue vous revient : {initiative}',
      body: 'Votre organisation est chargée d’une action convenue dans l’alliance {named}, pour le {deadline}.',
    },
    milestone_due_soon: {
      title: 'Jalon bientôt à échéance : {initiative}',
      body: 'Votre organisation répond d’un jalon de l’alliance {named} qui arrive à échéance le {deadline}. S’il est atteint, enregistrez-le ; s’il ne peut l’être à temps, dites-le dès maintenant et donnez une autre date.',
    },
    action_point_due_soon: {
      title: 'Action bientôt à échéance : {initiative}',
      body: 'Votre organisation a une action convenue dans l’alliance {named}, à réaliser au plus tard le {deadline}. Si elle est faite, enregistrez-le.',
    },
    alliance_fell_silent: {
      title: 'L’alliance est silencieuse : {initiative}',
      body: 'Personne n’a rien enregistré dans l’alliance {named} depuis le {since}. Si le travail se poursuit, signalez une avancée ; s’il s’est arrêté, convoquez une réunion.',
    },
    alliance_questioned: {
      title: 'L’alliance est-elle toujours vivante ? {initiative}',
      body: 'Personne n’a rien enregistré dans l’alliance {named} depuis le {since}. Dites jusqu’au {deadline} si elle est toujours vivante ; un mot suffit, ou toute étape du travail. Sans réponse, elle sera mise en sommeil ; si elle est arrivée à son terme, concluez-la et dites ce que devient ce qui reste ouvert.',
    },
    alliance_fell_dormant: {
      title: 'L’alliance est en sommeil : {initiative}',
      body: 'Personne n’a rien enregistré dans l’alliance {named} depuis le {since}, et personne n’a répondu à la question de savoir si elle est toujours vivante. Elle est en sommeil : rien n’arrive à échéance entre-temps et rien n’est perdu. La coordination ou tout membre ayant une voix peut la réveiller.',
    },
    alliance_woken: {
      title: 'L’alliance a été réveillée : {initiative}',
      body: 'L’alliance {named} reprend là où elle s’était arrêtée. Ce qui est arrivé à échéance pendant son sommeil apparaît maintenant comme en retard.',
    },
    action_point_overdue: {
      title: 'Action convenue en retard : {initiative}',
      body: 'Une action convenue, confiée à {organization} dans l’alliance {named}, était attendue pour le {deadline}.',
    },
    meeting_convened: {
      title: 'Convocation à une réunion : {initiative}',
      body: 'L’alliance {named} se réunit le {deadline}. L’heure, l’ordre du jour et les documents figurent dans la convocation ; si vos représentants ont besoin d’interprétation, vous pouvez la demander là.',
    },
    meeting_postponed: {
      title: 'La réunion est déplacée : {initiative}',
      body: 'La réunion de l’alliance {named} est déplacée au {deadline}. Le motif et l’heure figurent dans la convocation.',
    },
    meeting_cancelled: {
      title: 'La réunion est annulée : {initiative}',
      body: 'La réunion de l’alliance {named} prévue le {deadline} n’aura pas lieu. Le motif figure dans la convocation.',
    },
    meeting_held: {
      title: 'La réunion est consignée : {initiative}',
      body: 'La réunion de l’alliance {named} du {deadline} est consignée, avec les présences et le quorum.',
    },
    cadence_missed: {
      title: 'L’alliance ne s’est pas réunie à temps : {initiative}',
      body: 'L’alliance {named} devait se réunir au plus tard le {deadline} et aucune réunion n’est consignée. Il est temps d’en convoquer une, ou de changer la périodicité convenue.',
    },
    minutes_missing: {
      title: 'Le compte rendu manque : {initiative}',
      body: 'Le compte rendu de la réunion de l’alliance {named} du {deadline} manque encore. Si elle n’a pas eu lieu, annulez-la ou fixez une autre date.',
    },
    minutes_drafted: {
      title: 'Compte rendu à confirmer : {initiative}',
      body: 'Le compte rendu de la réunion de l’alliance {named} du {deadline} est prêt. Ceux qui y ont voté peuvent le confirmer ou consigner une objection ; le silence ne vaut pas accord.',
    },
    minutes_agreed: {
      title: 'Compte rendu approuvé : {initiative}',
      body: 'Le compte rendu de la réunion de l’alliance {named} du {deadline} est approuvé.',
    },
    decision_recorded: {
      title: 'Une décision a été prise : {initiative}',
      body: 'Une réunion de l’alliance {named} a pris une décision. Qui a le droit de vote et n’est pas d’accord peut consigner son désaccord.',
    },
    decision_review_fell_due: {
      title: 'Une décision est à réexaminer : {initiative}',
      body: 'L’alliance {named} a convenu de réexaminer l’une de ses décisions le {deadline} : la maintenir ou y mettre fin.',
    },
    commitment_promised: {
      title: '{organization} a pris un engagement : {initiative}',
      body: '{organization} s’est engagée à apporter quelque chose à l’alliance {named}. L’engagement est convenu lorsqu’une autre organisation votante l’accepte.',
    },
    commitment_agreed: {
      title: 'Votre engagement est convenu : {initiative}',
      body: '{organization} a accepté ce que vous vous êtes engagés à apporter à l’alliance {named}. Indiquez pour quel jour vous le remettrez.',
    },
    commitment_changed: {
      title: '{organization} a modifié son engagement : {initiative}',
      body: '{organization} a modifié ce qu’elle s’engage à apporter à l’alliance {named}. Le motif et la première promesse restent lisibles.',
    },
    commitment_withdrawn: {
      title: '{organization} a retiré un engagement : {initiative}',
      body: '{organization} n’apportera plus ce qu’elle avait promis à l’alliance {named}. Le motif reste lisible ; ce qui a été remis jusqu’ici est conservé.',
    },
    delivery_reported: {
      title: 'Remise à confirmer : {initiative}',
      body: '{organization} indique avoir remis une part de ce qu’elle avait promis à l’alliance {named}. Une autre organisation doit le confirmer, justificatifs en main.',
    },
    delivery_validated: {
      title: '{organization} a confirmé votre remise : {initiative}',
      body: '{organization} a confirmé ce que vous avez remis à l’alliance {named}.',
    },
    delivery_rejected: {
      title: '{organization} n’a pas confirmé votre remise : {initiative}',
      body: '{organization} n’a pas confirmé ce que vous avez indiqué avoir remis à l’alliance {named}. Le motif figure à côté de la remise ; vous pouvez la déclarer de nouveau avec d’autres justificatifs.',
    },
    commitment_delivered: {
      title: '{organization} a tenu son engagement : {initiative}',
      body: '{organization} a remis à l’alliance {named} tout ce qu’elle s’était engagée à apporter.',
    },
    commitment_overdue: {
      title: 'Engagement non tenu : {initiative}',
      body: 'Une remise que {organization} avait promise à l’alliance {named} était attendue pour le {deadline}. Elle peut être faite, recevoir une autre date ou être modifiée.',
    },
    indicator_value_due: {
      title: 'La valeur d’un indicateur est attendue : {initiative}',
      body: 'Une période d’un indicateur de l’alliance {named} est terminée et la valeur de votre organisation manque. Qui compte enregistre ce qu’il a compté ; une autre organisation le confirme.',
    },
    report_due: {
      title: 'Rapport d’étape à remettre : {initiative}',
      body: 'La période du rapport d’étape de l’alliance {named} est terminée. Il peut être remis jusqu’au {deadline} ; les résultats sont déjà comptés, il reste à écrire les difficultés et la suite.',
    },
    report_overdue: {
      title: 'Le rapport d’étape manque : {initiative}',
      body: 'Le rapport d’étape de l’alliance {named} devait être remis au plus tard le {deadline}. Les membres l’attendent.',
    },
    report_submitted: {
      title: 'Rapport d’étape à lire : {initiative}',
      body: 'Le rapport d’étape de l’alliance {named} est là. Jusqu’au {deadline}, chaque groupe peut le renvoyer une fois, en disant pourquoi ; ensuite le texte est fixé et chaque groupe se prononce.',
    },
    report_sent_back: {
      title: '{organization} a renvoyé le rapport : {initiative}',
      body: '{organization} a renvoyé le rapport d’étape de l’alliance {named} ; ses raisons y figurent. Il peut être remis de nouveau jusqu’au {deadline}.',
    },
    report_validation_opened: {
      title: 'Votre groupe a la parole sur le rapport : {initiative}',
      body: 'Le texte du rapport d’étape de l’alliance {named} est fixé. Jusqu’au {deadline}, votre groupe peut le valider ou faire consigner son désaccord ; se taire n’est pas consentir.',
    },
    report_validation_ending: {
      title: 'La parole d’un groupe manque : {initiative}',
      body: 'Sur le rapport d’étape de l’alliance {named}, un groupe ne s’est pas encore prononcé ; il peut le faire jusqu’au {deadline}. S’il se tait, son silence sera consigné.',
    },
    report_dissented: {
      title: '{organization} a fait consigner son désaccord : {initiative}',
      body: '{organization} n’est pas d’accord avec le rapport d’étape de l’alliance {named}. Son désaccord reste à côté du rapport pour toujours.',
    },
    report_silence_recorded: {
      title: 'Un groupe ne s’est pas prononcé : {initiative}',
      body: 'Jusqu’au {deadline}, rien n’a été dit sur le rapport d’étape de l’alliance {named} par : {seat}. Le silence est consigné et ne vaut pas accord ; la coordination peut redemander.',
    },
    report_accepted: {
      title: 'Rapport d’étape accepté : {initiative}',
      body: 'Tous les groupes se sont prononcés à temps sur le rapport d’étape de l’alliance {named} : il est accepté. Tout désaccord reste à côté de lui.',
    },
    affiliates_consulted: {
      title: '{organization} consulte ses affiliées : {initiative}',
      body: '{organization} consulte ses organisations affiliées sur un rapport d’étape de l’alliance {named} avant de répondre une seule fois pour elles. La réponse de votre organisation, jusqu’au {deadline}, n’est lue que par {organization}. Si vous n’êtes pas affiliée, vous pouvez le dire.',
    },
    affiliates_ending: {
      title: 'La réponse de votre organisation manque : {initiative}',
      body: '{organization} attend jusqu’au {deadline} ce que votre organisation dit d’un rapport d’étape de l’alliance {named}. Elle répondra ensuite pour celles qui se seront prononcées.',
    },
    affiliates_heard: {
      title: 'Vous pouvez répondre pour vos affiliées : {initiative}',
      body: 'Toutes les affiliées ont répondu sur un rapport d’étape de l’alliance {named}, ou leur délai est écoulé. Votre organisation peut répondre pour elles, une seule fois.',
    },
    affiliates_released: {
      title: '{organization} a clos sa consultation : {initiative}',
      body: '{organization} a répondu pour ses affiliées sur un rapport d’étape de l’alliance {named}, ou a retiré la consultation. Votre organisation n’est plus sollicitée.',
    },
    clearance_requested: {
      title: '{organization} demande votre accord : {initiative}',
      body: '{organization} veut se prononcer au nom de votre État sur un rapport d’étape de l’alliance {named} et demande l’accord de votre institution, ou ses objections, jusqu’au {deadline}. Se taire n’est pas donner son accord.',
    },
    clearance_ending: {
      title: 'La réponse de votre institution manque : {initiative}',
      body: '{organization} attend jusqu’au {deadline} l’accord de votre institution, ou ses objections, sur ce qu’elle signerait à propos d’un rapport d’étape de l’alliance {named}. Si votre institution se tait, cela sera consigné.',
    },
    clearance_answered: {
      title: '{organization} a répondu à votre demande d’accord : {initiative}',
      body: '{organization} a donné son accord à ce que vous signeriez à propos d’un rapport d’étape de l’alliance {named}, ou s’y est opposée. Sa réponse figure à côté de la demande.',
    },
    clearance_closed: {
      title: '{organization} a clos sa demande d’accord : {initiative}',
      body: '{organization} a signé sa position sur un rapport d’étape de l’alliance {named}, ou a retiré sa demande. Votre institution n’est plus sollicitée.',
    },
    group_consulted: {
      title: '{organization} consulte votre groupe : {initiative}',
      body: '{organization} a écrit à son groupe dans l’alliance {named}. Seul le groupe peut le lire.',
    },
    group_room_opened_by_secretariat: {
      title: 'Le secrétariat a lu la salle de votre groupe : {initiative}',
      body: 'Le secrétariat a lu ce que votre groupe échange à huis clos dans l’alliance {named}. Il a dû en consigner le motif : il figure à côté de la salle.',
    },
    health_changed: {
      title: 'L’état de l’alliance a changé : {initiative}',
      body: 'L’alliance {named} {health, select, on_track {est en bonne voie} at_risk {est en difficulté} off_track {s’est écartée de ce qui était prévu} other {a changé d’état}}. {reason, select, none {} other {Motif : {reason}}}',
    },
    profile_aged: {
      title: 'Votre profil est-il toujours exact ?',
      body: 'Depuis six mois, personne n’a confirmé le profil de {own, select, none {votre organisation} other {{own}}} : ce qu’il offre, ce qu’il cherche et ce sur quoi il travaille. Tant que vous ne l’avez ni confirmé ni corrigé, les autres voient qu’il attend d’être confirmé.',
    },
    proposal_aged: {
      title: 'Est-ce toujours exact ? {initiative}',
      body: 'Depuis six mois, personne n’a confirmé l’initiative {quoted}. Tant que vous ne l’avez ni confirmée ni corrigée, ses lecteurs voient qu’elle attend d’être confirmée.',
    },
    proposal_opened_by_secretariat: {
      title: 'Le secrétariat a lu {initiative}',
      body: 'Le secrétariat a lu l’appel de {quoted}, qui ne lui est pas ouvert. Il a dû en consigner le motif : vous pouvez le lui demander.',
    },
    alliance_opened_by_secretariat: {
      title: 'Le secrétariat a lu l’alliance : {initiative}',
      body: 'Le secrétariat a lu ce que l’alliance {named} réserve à celles et ceux qui y participent. Il a dû en consigner le motif : vous pouvez le lui demander.',
    },
    webhook_endpoint_disabled: {
      title: 'Nous avons cessé d’envoyer à votre webhook',
      body: 'Votre webhook n’a rien reçu de ce que nous lui avons envoyé ; nous l’avons désactivé. Rien n’est perdu : ce qui attend sera envoyé quand vous le réactiverez. Ses livraisons montrent ce qu’il a répondu.',
    },
    alliance_concluded: {
      title: 'L’alliance est arrivée à son terme : {initiative}',
      body: 'L’alliance {named} est arrivée à son terme. Merci pour le chemin parcouru ensemble.',
    },
    open_points_handed_over: {
      title: 'Ce qui restait ouvert vous revient : {initiative}',
      body: 'L’alliance {named} a pris fin, et ce qui y restait ouvert revient, en tout ou en partie, à votre organisation. Ses points ouverts disent de quoi il s’agit ; dites-y, une fois, ce qu’est devenu chacun.',
    },
    handed_over_settled: {
      title: '{organization} a réglé ce qui lui revenait : {initiative}',
      body: 'L’alliance {named} a pris fin, et {organization} dit ce qu’est devenu un point qui lui revenait : cela se lit à côté de la fin de l’alliance.',
    },
    dissolution_proposed: {
      title: '{organization} propose de dissoudre l’alliance : {initiative}',
      body: '{organization} propose que l’alliance {named} prenne fin sans résultat. La raison, et ce que deviendrait ce qui est ouvert, se lisent à côté. Chaque membre votant peut l’accepter ou consigner son désaccord ; le silence ne vaut pas accord.',
    },
    dissolution_withdrawn: {
      title: 'L’alliance continue : {initiative}',
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
      body: '{organization} occupe un siège de {seat} dans l’alliance {named}.',
    },
    organization_registered: {
      title: 'Une organisation s’est inscrite : {organization}',
      body: '{organization} s’est inscrite sur Alianza. Son profil dit où elle travaille, ce qu’elle propose et ce qu’elle cherche.',
    },
    mail_refused: {
      title: 'Les courriels d’Alianza ne vous parviennent pas',
      body: 'Un serveur a refusé définitivement un courriel à votre adresse : Alianza ne lui écrit donc plus. Les avis continuent d’arriver ici. Dès que vous changerez d’adresse, les courriels reviendront.',
    },
  },
  because: {
    focal_point:
      'Vous recevez cet avis en tant que point focal de {own, select, none {votre organisation} other {{own}}}.',
    deputy:
      'Vous recevez cet avis parce que vous suppléez un point focal de {own, select, none {votre organisation} other {{own}}} qui {cover, select, overloaded {a plus de tâches en attente que de temps à y consacrer} other {est absent}}.',
    covered:
      'Vous trouvez cet avis ici en tant que point focal de {own, select, none {votre organisation} other {{own}}} ; {cover, select, overloaded {comme vous avez plus de tâches en attente que de temps à y consacrer} other {pendant votre absence}}, votre suppléant le reçoit aussi.',
    coordinator: 'Vous recevez cet avis parce que vous coordonnez l’alliance.',
    own_account: 'Vous recevez cet avis parce qu’il concerne votre propre compte.',
    follower:
      'Vous recevez cet avis parce que vous suivez {followed, select, organization {l’organisation} alliance {l’alliance} other {l’initiative}}.',
    saved_search: 'Vous recevez cet avis parce que votre recherche enregistrée « {search} » l’a trouvé.',
  },
  confidentialInitiative: 'une initiative confidentielle',
  ofConfidentialInitiative: 'd’une initiative confidentielle',
  quotes: ['« ', ' »'],
  anOrganization: 'une organisation',
  groupDecision: 'Décision du groupe',
  mail: {
    greeting: 'Chères et chers collègues,',
    open: 'Ouvrir dans Alianza',
    answer: 'Répondre',
    address: '{words} : {target}',
    footer: 'Alianza ne conserve aucune donnée de cas de personnes migrantes.',
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
      '{because, select, quiet_hours {Son courriel attend la fin de vos heures de silence, le {at}.} other {Il sera dans votre résumé {timing, select, daily {quotidien} weekly {hebdomadaire} other {bimensuel}} du {at}.}}',
    skipped:
      '{because, select, mail_off {Il n’est pas envoyé par courriel : vous avez désactivé les courriels.} no_address {Il n’est pas envoyé par courriel : nous n’avons pas d’adresse de vous.} address_refused {Il n’est pas envoyé par courriel : le serveur de votre adresse l’a refusée.} covered {Il n’est pas envoyé par courriel : votre suppléant l’a reçu à votre place.} moot {Il n’a pas été envoyé par courriel : son tour venu, il n’avait plus d’objet.} other {Il n’est pas envoyé par courriel.}}',
    unrecorded: 'D’avant que l’on note comment part chaque avis.',
    decided:
      '{level, select, critical {C’est un avis critique : il arrive toujours, et aussitôt.} alliance {Vous l’avez choisi pour cette alliance.} type {Vous l’avez choisi pour ce type d’avis.} person {Vous l’avez choisi pour tous les avis.} organization {Votre organisation en a décidé ainsi.} other {C’est l’usage pour ce type d’avis.}}',
  },
};
