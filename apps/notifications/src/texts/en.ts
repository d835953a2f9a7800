import type { NoticeTexts } from './notice-texts.js';

export const en: NoticeTexts = {
  notices: {
    partner_suggested: {
      title: 'An initiative is looking for a partner like you: {initiative}',
      body: 'The initiative “{initiative}” is looking for someone to take the seat of {seat}. {reason, select, none {} other {Why it may interest you: {reason}}}',
    },
    suggestion_shared: {
      title: 'You were given access to {initiative}',
      body: 'The coordinator of “{initiative}” has shared the call with you. You can now read it and express your interest.',
    },
    alliance_forming_started: {
      title: 'The alliance is starting to form: {initiative}',
      body: 'An alliance is starting to form around “{initiative}”. Whoever published the initiative coordinates it provisionally, until the members decide.',
    },
    partner_invited: {
      title: 'Invitation to the alliance: {initiative}',
      body: '{organization} invites you to take a seat in the alliance “{initiative}”. You can answer until {deadline}.',
    },
    invitation_accepted: {
      title: '{organization} accepted the invitation: {initiative}',
      body: '{organization} accepted the invitation to the alliance “{initiative}”.',
    },
    invitation_declined: {
      title: '{organization} declined the invitation: {initiative}',
      body: '{organization} declined the invitation to the alliance “{initiative}”. Reason: {declineReason}. The seat stays open.',
    },
    invitation_withdrawn: {
      title: 'The invitation is no longer open: {initiative}',
      body: 'The invitation to the alliance “{initiative}” is no longer open: {withdrawalCause, select, seated_elsewhere {you already hold another seat in it} suspended {your organisation is suspended} alliance_ended {the alliance has ended} other {the coordinator withdrew it}}.',
    },
    invitation_expired: {
      title: 'The invitation has expired: {initiative}',
      body: 'The time to answer the invitation to the alliance “{initiative}” has passed.',
    },
    interest_expressed: {
      title: '{organization} expressed interest: {initiative}',
      body: '{organization} would like to join the alliance “{initiative}”.',
    },
    interest_accepted: {
      title: 'You are now part of the alliance: {initiative}',
      body: 'Your expression of interest was accepted: you hold a seat in the alliance “{initiative}”.',
    },
    interest_declined: {
      title: 'Your expression of interest was not chosen: {initiative}',
      body: 'Your expression of interest in the alliance “{initiative}” was not chosen. Reason: {declineReason}. Other seats and other initiatives are open.',
    },
    interest_withdrawn: {
      title:
        '{withdrawalCause, select, by_candidate {{organization} withdrew its interest} other {Your expression of interest is no longer open}}: {initiative}',
      body: '{withdrawalCause, select, by_candidate {{organization} withdrew its expression of interest in the alliance “{initiative}”.} other {Your expression of interest in the alliance “{initiative}” is no longer open: {withdrawalCause, select, seated_elsewhere {you already hold another seat in it} suspended {your organisation is suspended} alliance_ended {the alliance has ended} other {the coordinator closed it}}.}}',
    },
    seat_vacated: {
      title: '{organization} left its seat: {initiative}',
      body: '{organization} left the seat of {seat} in the alliance “{initiative}”.',
    },
    alliance_constituted: {
      title: 'The alliance is constituted: {initiative}',
      body: 'The alliance “{initiative}” now has the composition that was agreed. Its members now confirm or replace the coordinator.',
    },
    balance_broken: {
      title: 'The alliance has lost its balance: {initiative}',
      body: 'The alliance “{initiative}” has nobody who represents {seat}. Partners for that seat are being looked for again.',
    },
    balance_restored: {
      title: 'The alliance has regained its balance: {initiative}',
      body: 'The alliance “{initiative}” again has the composition that was agreed.',
    },
    coordinator_confirmed: {
      title: 'Coordinator confirmed: {initiative}',
      body: 'The members confirmed {organization} as coordinator of the alliance “{initiative}”.',
    },
    coordinator_replaced: {
      title: 'New coordinator: {initiative}',
      body: '{organization} now coordinates the alliance “{initiative}”.',
    },
    workplan_proposed: {
      title: 'Workplan to accept: {initiative}',
      body: 'The coordinator has put forward the workplan of the alliance “{initiative}”. Each member can accept it or put its dissent on record.',
    },
    workplan_accepted: {
      title: 'Workplan accepted: {initiative}',
      body: 'The members accepted the workplan: the alliance “{initiative}” is active.',
    },
    workplan_dissented: {
      title: '{organization} put its dissent on record: {initiative}',
      body: '{organization} does not accept the workplan of the alliance “{initiative}” and has put that on record.',
    },
    milestone_achieved: {
      title: 'Milestone achieved: {initiative}',
      body: 'The alliance “{initiative}” has achieved a milestone of its workplan.',
    },
    milestone_delayed: {
      title: 'Milestone delayed: {initiative}',
      body: 'A milestone of the alliance “{initiative}” was due on {deadline} and is delayed.',
    },
    action_point_assigned: {
      title: 'You have an action point: {initiative}',
      body: 'Your organisation has an action point in the alliance “{initiative}”, due on {deadline}.',
    },
    action_point_overdue: {
      title: 'Action point overdue: {initiative}',
      body: 'An action point of {organization} in the alliance “{initiative}” was due on {deadline}.',
    },
    health_changed: {
      title: 'The state of the alliance has changed: {initiative}',
      body: 'The alliance “{initiative}” {health, select, on_track {is on track} at_risk {is at risk} off_track {is off track} other {has changed its state}}. {reason, select, none {} other {Reason: {reason}}}',
    },
    alliance_concluded: {
      title: 'The alliance has concluded: {initiative}',
      body: 'The alliance “{initiative}” has concluded. Thank you for the road travelled together.',
    },
    alliance_dissolved: {
      title: 'The alliance was dissolved: {initiative}',
      body: 'The alliance “{initiative}” was dissolved before its work was concluded.',
    },
  },
  because: {
    focal_point:
      'You receive this because you are a focal point of {own, select, none {your organisation} other {{own}}}.',
    coordinator: 'You receive this because you coordinate the alliance.',
  },
  confidentialInitiative: 'a confidential initiative',
  anOrganization: 'an organisation',
  groupDecision: 'The group’s decision',
  mail: {
    greeting: 'Dear colleagues,',
    open: 'Open in Alianza',
    footer: 'Alianza holds no case data on migrants.',
  },
};
