import type { AccountMailTexts } from '../mail-text.js';

export const en: AccountMailTexts = {
  confirm_sign_up: {
    subject: 'Confirm your address at Alianza',
    before: [
      'Somebody opened an account at Alianza ({address}) with this address.',
      'If it was you, confirm it with this code:',
    ],
    after: [
      'The code is good for {hours, plural, one {# hour} other {# hours}} and works once.',
      'If it was not you, do nothing: without the code no account is made.',
    ],
  },
  already_registered: {
    subject: 'You already have an account at Alianza',
    before: ['Somebody tried to open an account at Alianza ({address}) with this address, which already has one.'],
    after: ['If it was you, sign in with your password or ask for a new one. If it was not you, do nothing.'],
  },
  reset_password: {
    subject: 'A new password at Alianza',
    before: [
      'Somebody asked for a new password for your account at Alianza ({address}).',
      'If it was you, set it with this code:',
    ],
    after: [
      'The code is good for {hours, plural, one {# hour} other {# hours}} and works once.',
      'If it was not you, do nothing: your password stays as it is.',
    ],
  },
  invitation: {
    subject: 'An account was opened for you at Alianza',
    before: [
      'An account was opened for you at Alianza ({address}), where organisations working on labour migration find partners and form alliances.',
      'To sign in, set your password with this code:',
    ],
    after: [
      'The code is good for {hours, plural, one {# hour} other {# hours}} and works once; later you can ask for another one as a new password.',
      'If you do not expect this account, do nothing.',
    ],
  },
  member_invitation: {
    subject: '{organization} asks you to act for it at Alianza',
    before: [
      '{organization} asks you to act for it at Alianza ({address}), where organisations working on labour migration find partners and form alliances.',
      'If you want to, set your password with this code, which opens your account:',
    ],
    after: [
      'The code is good for {hours, plural, one {# hour} other {# hours}} and works once; later you can ask for another one as a new password.',
      'If you do not know this organisation or do not want to act for it, do nothing. For an account without it, sign up with your address.',
    ],
  },
  join_organization: {
    subject: 'Join {organization} at Alianza?',
    before: [
      '{organization} asks you to join it at Alianza ({address}), so that you act for it with the account you have.',
      'If you want to, say so with this code, signed in:',
    ],
    after: [
      'The code is good for {hours, plural, one {# hour} other {# hours}}, works once and for you alone.',
      'If you do not know this organisation or do not want to join it, do nothing: without your word you do not belong to it and it does not see your address.',
    ],
  },
  password_changed: {
    subject: 'Your password at Alianza was changed',
    before: ['The password of your account at Alianza ({address}) was changed, and your other sessions were ended.'],
    after: ['If it was not you, ask for a new password now.'],
  },
};
