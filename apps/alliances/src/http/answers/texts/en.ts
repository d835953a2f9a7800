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
        no: 'Done: you declined the invitation. The coordinator is told; the seat stays open.',
      },
    },
    interest: {
      title: 'A candidate for the alliance {named}',
      question:
        '{candidate, select, none {An organisation would like to take a seat.} other {{candidate} would like to take the seat “{seat}”.}} Do you agree?',
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
  },
  named: '“{title}”',
  ofConfidentialInitiative: 'of a confidential initiative',
  message: 'What they write:',
  reason: 'Why not?',
  note: 'What do you not agree with?',
  forWhom:
    'You answer for {own, select, none {your organisation} other {{own}}} with the link that we mailed to you. It answers once. If somebody else sent it to you, it is not for you: please close this page.',
};
