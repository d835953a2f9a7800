import { describe, expect, it } from '@jest/globals';
import { visibilityAfter } from './visibility.js';

const harmless = ['fair_recruitment'];
const confidential = ['fair_recruitment', 'trafficking'];
const open = { themes: harmless, visibility: 'public' } as const;
const hidden = { themes: confidential, visibility: 'alliance' } as const;

describe('the visibility of an initiative', () => {
  it('is public unless its author says otherwise', () => {
    expect(visibilityAfter({ themes: harmless })).toBe('public');
    expect(visibilityAfter({ themes: harmless, asked: 'registered' })).toBe('registered');
  });

  it.each(['trafficking', 'irregular_migration'])('starts at alliance with %s', (theme) => {
    expect(visibilityAfter({ themes: [theme] })).toBe('alliance');
  });

  it('may start narrower', () => {
    expect(visibilityAfter({ themes: confidential, asked: 'organisation' })).toBe('organisation');
  });

  it.each(['public', 'registered'] as const)('is refused as %s together with the theme', (asked) => {
    expect(visibilityAfter({ themes: confidential, asked })).toBeUndefined();
    expect(visibilityAfter({ themes: confidential, asked, before: open })).toBeUndefined();
  });

  it('is opened by its author in a change of its own', () => {
    expect(visibilityAfter({ themes: confidential, asked: 'public', before: hidden })).toBe('public');
  });

  it('stays as it is when a change does not speak of it', () => {
    expect(visibilityAfter({ themes: confidential, before: hidden })).toBe('alliance');
    expect(visibilityAfter({ themes: harmless, before: hidden })).toBe('alliance');
    expect(visibilityAfter({ themes: confidential, before: { ...hidden, visibility: 'public' } })).toBe('public');
  });

  it('narrows when the theme comes in later', () => {
    expect(visibilityAfter({ themes: confidential, before: open })).toBe('alliance');
    expect(visibilityAfter({ themes: confidential, before: { ...open, visibility: 'organisation' } })).toBe(
      'organisation',
    );
  });
});
