import { type InitiativeContent, ProposalRevised } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { callOf, revisedCall } from './call-of.js';

describe('the call that an alliance answers', () => {
  const content = (visibility: InitiativeContent['visibility']) => ({ ...ProposalRevised.example.content, visibility });
  const [first, second, third] = ['2027-01-01', '2027-02-01', '2027-03-01'];

  it('keeps since when it is confidential, and begins anew when it was open meanwhile', () => {
    const open = callOf('initiative', content('public'), first);
    expect(open).not.toHaveProperty('closedSince');
    const closed = revisedCall(open, content('alliance'), second);
    expect(closed).toMatchObject({ closedSince: second });
    expect(revisedCall(closed, content('organisation'), third)).toMatchObject({ closedSince: second });
    expect(revisedCall(closed, content('registered'), third)).not.toHaveProperty('closedSince');
    expect(callOf('initiative', content('alliance'), first)).toMatchObject({ closedSince: first });
  });

  it('does not know it of one that was confidential before it was kept', () => {
    const { closedSince: _, ...before } = callOf('initiative', content('alliance'), first);
    expect(revisedCall(before, content('alliance'), second)).not.toHaveProperty('closedSince');
  });
});
