import { describe, expect, it } from '@jest/globals';
import { standingOpenedBySecretariat } from './standing-opened-by-secretariat.js';

describe('that the secretariat opened a standing', () => {
  const data = { initiativeId: 'i', organizationId: 'union', ownerIds: ['union', 'lead', 'member'] };
  const to = (organizationIds: readonly string[]) => ({
    audience: { role: 'focal_point', organizationIds },
    facts: {},
  });
  const beside = (organization: string): string => `/v1/suggestions/explain?initiative=i&organization=${organization}`;

  it('leads to that standing, and whoever declared a conflict without leading to its own', () => {
    expect(standingOpenedBySecretariat.link(data)).toBe(beside('union'));
    expect(standingOpenedBySecretariat.audiences({ ...data, declarerIds: ['member'] })).toEqual([
      to(['union', 'lead']),
      { ...to(['member']), link: beside('member') },
    ]);
    expect(standingOpenedBySecretariat.audiences({ ...data, ownerIds: ['member'], declarerIds: ['member'] })).toEqual([
      { ...to(['member']), link: beside('member') },
    ]);
  });

  it('leads to that standing where it was not said who declared one', () => {
    expect(standingOpenedBySecretariat.audiences(data)).toEqual([to(['union', 'lead', 'member'])]);
  });
});
