import { describe, expect, it } from '@jest/globals';
import { mailboxPage } from './mailbox-page.js';

const received = (number: number, subject: string) => ({
  number,
  receivedAt: '2027-01-01T12:00:00.000Z',
  to: ['desk@union.example'],
  from: 'no-reply@alianza.example',
  messageId: `${number}@alianza.example`,
  subject,
  text: '<script>alert(1)</script>',
  html: '',
  headers: {},
});

describe('mailboxPage', () => {
  const page = mailboxPage([received(1, 'First'), received(2, 'Second & last')]);

  it('shows the newest first', () => {
    expect(page.indexOf('Second &amp; last')).toBeLessThan(page.indexOf('First'));
  });

  it('runs nothing of what it shows', () => {
    expect(page).not.toContain('<script>');
  });
});
