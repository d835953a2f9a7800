import { expect, it } from '@jest/globals';
import { OrganizationProfileRevised, OrganizationRegistered } from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization, seatFor } from '../americas.js';
import { exposureAt } from '../../src/domain/exposure.js';
import type { ExposureView } from '../../src/http/exposure.view.js';
import type { Stage } from '../stage.js';

export function exposureOfOrganizations(stage: Stage): void {
  const report = async (query = ''): Promise<ExposureView> => {
    const secretariat = await stage.app.clientOf({ platformRoles: ['secretariat'] });
    const path = `/v1/suggestions/exposure${query}`;
    return (await secretariat.call<ExposureView>('GET', path, undefined, { 'accept-language': 'en' })).body;
  };
  const shareOf = (groups: ExposureView['sizes'], code: string): number | undefined =>
    groups.find((group) => group.code === code)?.share;

  it('is told by constituency, size and country, and counts each coming into a list once', async () => {
    const small = await registerOrganization(stage.app, {
      constituency: 'workers',
      size: 'small',
      places: ['NI', 'CR'],
    });
    const large = await registerOrganization(stage.app, { constituency: 'workers', size: 'large', places: ['CR'] });
    await registerOrganization(stage.app, { constituency: 'academia', places: ['m49_013'], themes: ['wage_gaps'] });
    const initiative = await publishInitiative(stage.app, { seats: [seatFor('workers')] });
    const places = new Map<string, number>();
    for (const id of [small, large]) {
      places.set(id, (await stage.lists.suggestionOf(initiative, 'workers', id)).shownAt ?? 0);
    }
    const found = await waitUntil(
      async () => {
        const body = await report();
        return body.constituencies.find(({ code }) => code === 'workers')?.shown === 2 && body;
      },
      { what: 'two showings' },
    );
    const [ofSmall, ofLarge] = [small, large].map((id) => exposureAt(places.get(id) ?? 0)) as [number, number];
    const whole = ofSmall + ofLarge;
    expect(found).toMatchObject({ organizations: 3, everShown: 2, note: expect.stringContaining('does not measure') });
    expect(shareOf(found.constituencies, 'academia')).toBe(0);
    expect(shareOf(found.sizes, 'small')).toBeCloseTo(ofSmall / whole, 9);
    expect(found.sizes.map(({ label }) => label)).toEqual(['Large', 'Not stated', 'Small']);
    expect(found.sheltered).toMatchObject({ organizations: 1, shareOfOrganizations: 1 / 3, floor: 0.2 });
    expect(found.sheltered.share).toBeCloseTo(ofSmall / whole, 9);
    expect(shareOf(found.countries, 'NI')).toBeCloseTo(ofSmall / 2 / whole, 9);
    expect(found.countries.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(found.countries.map(({ code }) => code)).toEqual(['CR', 'NI', 'none']);
    const [less = 0, more = 0] = [ofSmall, ofLarge].sort((a, b) => a - b);
    expect(found.gini).toBeCloseTo((2 * (2 * less + 3 * more)) / (3 * whole) - 4 / 3, 9);
    const profile = { ...OrganizationRegistered.example.profile, size: 'large', places: ['CR'], offers: ['venue'] };
    await stage.app.say(OrganizationProfileRevised, large, { organizationId: large, version: 2, profile });
    const again = await publishInitiative(stage.app, { seats: [seatFor('workers')] });
    await stage.lists.with(again, 'workers', large);
    await stage.lists.queueIsEmpty();
    const later = await waitUntil(
      async () => {
        const body = await report();
        return body.constituencies.find(({ code }) => code === 'workers')?.shown === 4 && body;
      },
      { what: 'four showings, though the first list changed too' },
    );
    expect(later.everShown).toBe(2);
    const before = await report('?from=2020-01-15&to=2020-02-01');
    expect(before).toMatchObject({ from: '2020-01', to: '2020-02', everShown: 0, gini: 0 });
    const since = await report('?from=2020-01-15');
    expect(since).toMatchObject({ from: '2020-01', to: later.to, everShown: 2 });
  });

  it.each(['?from=2026-02-01&to=2026-01-01', '?from=x', '?to=2026-02-30'])('refuses %s', async (query) => {
    expect(await report(query)).toMatchObject({ status: 400 });
  });
}
