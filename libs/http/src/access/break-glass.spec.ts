import { describe, expect, it } from '@jest/globals';
import { breakGlassReason } from './break-glass.js';

describe('the reason to break the glass', () => {
  it('is text of any language, percent-encoded', () => {
    expect(breakGlassReason(encodeURIComponent('Queja formal n.º 12, revisión'))).toBe('Queja formal n.º 12, revisión');
    expect(breakGlassReason('A formal complaint')).toBe('A formal complaint');
    expect(breakGlassReason(undefined)).toBeUndefined();
  });

  it.each([
    ['is missing', '', 'too_short'],
    ['is no reason', '%20%20%20%20%20%20%20%20%20%20%20', 'too_short'],
    ['is a novel', 'x'.repeat(501), 'too_long'],
    ['is no UTF-8', 'a formal complaint %E0%A4%A', 'invalid'],
  ])('is refused when it %s', (_what, value, code) => {
    expect(() => breakGlassReason(value)).toThrow(
      expect.objectContaining({
        status: 400,
        errors: [expect.objectContaining({ pointer: '/Alianza-Break-Glass', code })],
      }),
    );
  });
});
