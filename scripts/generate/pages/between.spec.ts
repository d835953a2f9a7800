import { describe, expect, it } from '@jest/globals';
import { between } from './between.js';

const page = 'above\n<!-- keys: made -->\n\nold\n\n<!-- /keys -->\nbelow\n';

describe('between', () => {
  it('replaces what stands between the markers, and can do so again', () => {
    const once = between(page, 'keys', 'costs $1');
    expect(once).toBe('above\n<!-- keys: made -->\n\ncosts $1\n\n<!-- /keys -->\nbelow\n');
    expect(between(once, 'keys', 'costs $1')).toBe(once);
  });

  it('says when there are no such markers', () => {
    expect(() => between(page, 'others', '')).toThrow('no markers "others"');
  });
});
