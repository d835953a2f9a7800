import type { AnswerTexts } from './answer-texts.js';

export const en: AnswerTexts = {
  questions: {
    invitation: {
      title: 'Invitation to the alliance {named}',
      question:
        '{own, select, none {Your organisation is invited to take a seat.} other {{own} is invited to take the seat “{seat}”.}} You can answer until {day}.',
      yes: 'Accept the invitation',
      no: 'Decline',
      done: {
        yes: 'Done: you accepted the invitation. If the group has to choose among several candidates, you will be told of its decision; otherwise the seat is yours from now on.',
        no: 'Done: you declined the invitation. Whoever invited you is told.',
      },
    },
    interest: {
      title: 'A candidate for the alliance {named}',
      question:
        '{organization, select, none {An organisation would like to take a seat.} other {{organization} would like to take the seat “{seat}”.}} Do you agree?',
      yes: 'Agree',
      no: 'Disagree',
      done: { yes: 'Done: your word counts as a yes.', no: 'Done: your word counts as a no.' },
    },
    minutes: {
      title: 'Minutes of the alliance {named}',
      question:
        'The minutes of the meeting of {day} can be read in Alianza. Are they right? Silence is not consent: only what you say here counts.',
      yes: 'Confirm the minutes',
      no: 'Object',
      done: {
        yes: 'Done: you confirmed the minutes.',
        no: 'Done: your objection is on record, beside the minutes.',
      },
    },
    workplan: {
      title: 'Workplan of the alliance {named}',
      question:
        'The workplan that the coordinator put forward can be read in Alianza. Do you accept it? Silence is not consent: only what you say here counts.',
      yes: 'Accept the workplan',
      no: 'Put a dissent on record',
      done: {
        yes: 'Done: you accepted the workplan.',
        no: 'Done: your dissent is on record, beside the workplan.',
      },
    },
    report: {
      title: 'Progress report of the alliance {named}',
      question:
        'The text of the progress report from {from} to {to} stands.{overall, select, met { As the coordinator sees it, all that was planned is done.} on_track { As the coordinator sees it, the work goes as planned.} constrained { As the coordinator sees it, less is done than was planned.} no_progress { As the coordinator sees it, nothing has moved.} other {}} Do you validate it? Your constituency can answer until {day}; silence is not consent.',
      yes: 'Validate the report',
      no: 'Put a dissent on record',
      done: { yes: 'Done: you validated the report.', no: 'Done: your dissent stands beside the report for good.' },
    },
    amendment: {
      title: 'An amendment of the workplan of the alliance {named}',
      question:
        'The coordinator proposes to change the workplan. Each change can be read in Alianza, with the old text and the new. Do you accept it? Until then the present plan holds. Silence is not consent: only what you say here counts.',
      yes: 'Accept the amendment',
      no: 'Put a dissent on record',
      done: { yes: 'Done: you accepted the amendment.', no: 'Done: your dissent is on record, beside the amendment.' },
    },
    composition: {
      title: 'Another composition for the alliance {named}',
      question:
        'The coordinator proposes another composition; the whole of it, with its rules, can be read in Alianza. Do you accept it? Nobody loses a seat, and until then the present one holds. Silence is not consent: only what you say here counts.',
      yes: 'Accept the composition',
      no: 'Put a dissent on record',
      done: {
        yes: 'Done: you accepted the composition.',
        no: 'Done: your dissent is on record, beside the composition.',
      },
    },
    commitment: {
      title: 'A commitment to agree in the alliance {named}',
      question:
        '{organization, select, none {An organisation promises to bring something.} other {{organization} promises to bring {amount}.}} Do you agree to it? Until another organisation does, it covers nothing; silence is not consent.',
      yes: 'Agree to the commitment',
      no: 'Do not agree to it',
      done: {
        yes: 'Done: the commitment is agreed. Whoever offered it is told.',
        no: 'Done: it is on record that you do not agree to it, and why. Whoever offered it is told, and can change it or take it back.',
      },
    },
    delivery: {
      title: 'A delivery to confirm in the alliance {named}',
      question:
        '{organization, select, none {An organisation reports that on {day} it delivered something of what it promised.} other {{organization} reports that on {day} it delivered {amount}.}} Can you confirm it? This is answered once.',
      yes: 'Confirm the delivery',
      no: 'Do not confirm it',
      done: {
        yes: 'Done: you confirmed the delivery.',
        no: 'Done: it is on record that you do not confirm it, and why. Whoever reported it is told.',
      },
    },
    life: {
      title: 'Is the alliance {named} still alive?',
      question:
        'Nobody has put anything on record in it since {from}. If it is still alive, it is enough to say so until {day}; without an answer it will be dormant.',
      yes: 'Yes, it is alive',
      instead: 'If it has come to its end, conclude it in Alianza, where it is said what becomes of what is open.',
      done: { yes: 'Done: the alliance goes on.' },
    },
  },
  named: '“{title}”',
  ofConfidentialInitiative: 'of a confidential initiative',
  headings: {
    message: 'What they write',
    reason: 'Why',
    challenges: 'Challenges',
    wayForward: 'Way forward',
    promised: 'What was promised',
    note: 'Note of who delivered',
    evidence: 'Evidence',
    seats: 'The seats that there would be',
  },
  kinds: { alternate: 'alternate', observer: 'voice, no vote' },
  reason: 'Why not?',
  note: 'What do you not agree with?',
  forWhom:
    'You answer for {own, select, none {your organisation} other {{own}}} with the link that we mailed to you. It answers once. If somebody else sent it to you, it is not for you: please close this page.',
};
