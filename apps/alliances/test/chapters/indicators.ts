import { IndicatorValueReported } from '#contracts';
import { expect, it } from '@jest/globals';
import type { IndicatorView } from '../../src/http/indicators/indicator.view.js';
import { indicatorOf, valueOf } from '../access-scene.js';
import type { Desk } from '../alliances-app.js';
import type { WorkplanScene } from '../workplan-scene.js';

export function indicatorsOfMembers(scene: WorkplanScene): void {
  it('is measured by indicators that each member counts and another one accepts', async () => {
    const { app, city, union, employers, formed } = scene;
    const indicators = `/v1/alliances/${formed.allianceId}/indicators`;
    const method = { unit: 'number', periodicity: 'year', acrossMembers: 'sum', acrossPeriods: 'latest' };
    const body = { ...indicatorOf('600'), method: { ...method, dimensions: ['sex'] } };
    const { id } = await app.post<IndicatorView>(city, indicators, body);
    const count = async (desk: Desk, judge: Desk, women: number, men: number): Promise<IndicatorView> => {
      const cells = [
        { category: 'women', count: String(women) },
        { category: 'men', count: String(men) },
      ];
      const breakdowns = [{ dimension: 'sex', cells }];
      const path = `${indicators}/${id}/values`;
      const reported = await app.post<IndicatorView>(desk, path, { ...valueOf(String(women + men)), breakdowns });
      return app.post<IndicatorView>(judge, `${path}/${reported.values.at(-1)?.id}/accept`);
    };
    await count(union, employers, 60, 90);
    expect((await app.heard(formed.allianceId, IndicatorValueReported)).data).toMatchObject({
      title: body.title,
      organizationId: union.organizationId,
      asked: [city.organizationId],
    });
    const counted = await count(employers, union, 4, 206);
    expect(counted).toMatchObject({ value: '360', percent: 50, periods: [{ period: '2025', members: 2 }] });
    expect(counted.values.map(({ breakdowns }) => breakdowns?.length)).toEqual([1, undefined]);
    expect(counted.breakdowns).toEqual([]);
    const closed = await app.post<IndicatorView>(city, `${indicators}/${id}/close-period`, { period: '2025' });
    const early = await app.call(city, 'POST', `${indicators}/${id}/close-period`, { body: { period: '2200' } });
    expect(early).toMatchObject({ status: 409, body: { endsOn: '2200-12-31' } });
    const hidden = [{ category: 'men' }, { category: 'women' }];
    expect(closed.breakdowns).toEqual([{ period: '2025', dimension: 'sex', cells: hidden }]);
    const audit = JSON.stringify(await app.get(union, `/v1/alliances/${formed.allianceId}/audit?limit=100`));
    expect(audit).toContain('indicator-value-accepted');
    expect(audit).not.toMatch(/"206"|women/);
    const { headers } = await app.call(city, 'GET', `${indicators}/${id}`);
    const revised = { body: { ...body, method: { ...method, acrossPeriods: 'sum' } } };
    const match = { 'if-match': headers.get('etag') ?? '' };
    expect(await app.call(city, 'PUT', `${indicators}/${id}`, { ...revised, headers: match })).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/method_frozen$/) },
    });
    const later = { ...valueOf('5'), period: '2200' };
    const ahead = { ...later, breakdowns: [{ dimension: 'sex', cells: [{ category: 'women', count: '5' }] }] };
    expect((await app.call(union, 'POST', `${indicators}/${id}/values`, { body: ahead })).body).toMatchObject({
      errors: [{ pointer: '/period', code: 'in_the_future' }],
    });
    const monthly = { ...indicatorOf('600'), method: { ...method, periodicity: 'month' } };
    scene.ofEachMonth = (await app.post<IndicatorView>(city, indicators, monthly)).id;
  });
}
