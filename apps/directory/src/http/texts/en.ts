import type { OwnProblemTexts } from './problem-text.js';

export const en: OwnProblemTexts = {
  wrong_credentials: { title: 'Sign-in failed', detail: 'The address or the password is not right.' },
  invalid_refresh_token: { title: 'The session is over', detail: 'Sign in again with your password.' },
  invalid_client: {
    title: 'The key is not valid',
    detail: 'It does not exist, has expired or no longer allows anything.',
  },
  unsupported_grant_type: { title: 'Grant type not supported', detail: 'Use one of those in “supported”.' },
  wrong_password: { title: 'Wrong password', detail: 'The present password is not right.' },
  invalid_mailed_token: {
    title: 'The code is no longer good',
    detail: 'It does not exist, was used or has expired; ask for another one.',
  },
  already_member: { title: 'A member already', detail: 'This person belongs to the organisation already.' },
  already_asked: {
    title: 'Asked already',
    detail:
      'This person was asked to join and has not answered yet; the code is good for seven days. To ask otherwise, take it back first.',
  },
  not_a_member: { title: 'Not a member', detail: 'This person does not belong to the organisation.' },
  deputy_of_oneself: {
    title: 'Nobody is one’s own deputy',
    detail: 'A focal point cannot stand in for itself; name somebody else.',
  },
  absence_over: { title: 'Those days are over', detail: 'The absence ended on {until}; check the dates.' },
  last_secretariat: {
    title: 'The secretariat needs somebody else',
    detail: 'This is the last account of the secretariat; invite somebody else first, who accepts.',
  },
  last_administrator: {
    title: 'Another administrator is needed',
    detail: 'An organisation cannot be left without an administrator; name somebody else first.',
  },
  last_focal_point: {
    title: 'Another focal point is needed',
    detail: 'Nobody else who can sign in is told what is for the organisation; name another focal point first.',
  },
  too_many_members: {
    title: 'Too many members',
    detail: 'An organisation has at most {maximum, number} members.',
  },
  too_many_organizations: {
    title: 'Too many organisations',
    detail: 'One account belongs to at most {maximum, number} organisations; use another for those beyond.',
  },
  address_in_use: { title: 'The address has an account', detail: 'There is an account with this address already.' },
  clock_not_manual: { title: 'The clock is not moved by hand', detail: 'This installation follows real time.' },
  clock_runs_forward: { title: 'Time moves forward only', detail: 'It is {now} now.' },
};
