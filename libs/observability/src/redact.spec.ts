import { describe, expect, it } from '@jest/globals';
import { redact, redactText } from './redact.js';

describe('redact', () => {
  it.each(['authorization', 'Cookie', 'newPassword', 'refreshToken', 'ALIANZA_SECRET', 'email', 'SMTP_URL', 'apiKey'])(
    'hides the value of %s at any depth',
    (key) => {
      expect(redact({ request: { headers: [{ [key]: 'x' }] } })).toEqual({
        request: { headers: [{ [key]: '[redacted]' }] },
      });
    },
  );

  it('hides credentials and addresses inside texts', () => {
    const text = 'Bearer abc.def to mongodb://user:pass@host/db for desk@union.example with eyJhbGciOiJF.eyJzdWI.c2ln';
    expect(redactText(text)).toBe('Bearer [redacted] to mongodb://[redacted]@host/db for [redacted] with [redacted]');
  });

  it('keeps errors with their cause and code', () => {
    const error = Object.assign(new Error('refused', { cause: new Error('by a@b.example') }), { code: 'E1' });
    expect(redact(error)).toMatchObject({ message: 'refused', code: 'E1', cause: { message: 'by [redacted]' } });
  });

  it('ends on circular structures', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(JSON.stringify(redact(circular))).toContain('[deep]');
  });
});
