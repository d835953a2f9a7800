import { MemberLeftOrganization } from '#contracts';
import { waitUntil } from '#testing';
import { describe, expect, it } from '@jest/globals';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { PlaceView } from '../src/http/views/place.view.js';
import { seat } from './alliances-app.js';
import { TableOfThree } from './table-of-three.js';

describe('who coordinates', () => {
  const scene = new TableOfThree();
  const codeOf = ({ body }: { readonly body: { readonly type?: unknown } }) => String(body.type).split('/').at(-1);

  it('can be taken over by a colleague once its person has left the organisation, and is not confirmed then', async () => {
    const { app, union, path } = scene;
    const city = await app.desk('government_local');
    const deputy = await app.colleague(city.organizationId);
    const { allianceId } = await app.publish(city, [seat('government_local'), seat('workers')]);
    const forming = `/v1/alliances/${allianceId}/coordinator`;
    const take = { body: { action: 'take_over' } };
    expect(await app.call(deputy, 'POST', forming, take)).toMatchObject({ status: 403 });
    const { organizationId, personId } = city;
    await app.say(MemberLeftOrganization, organizationId, { organizationId, personId });
    const taken = await waitUntil(
      async () => {
        const { status, body } = await app.call(deputy, 'POST', forming, take);
        return status === 200 && body;
      },
      { what: 'the coordination in other hands' },
    );
    expect(taken).toMatchObject({ coordinator: { personId: deputy.personId, organizationId, confirmed: false } });

    await app.say(MemberLeftOrganization, scene.city.organizationId, {
      organizationId: scene.city.organizationId,
      personId: scene.city.personId,
    });
    const confirm = () => app.call(union, 'POST', `${path}/coordinator`, { body: { action: 'confirm' } });
    await waitUntil(async () => codeOf(await confirm()) === 'coordinator_left', { what: 'the refusal' });
    const { coordinator } = await app.get<AllianceView>(union, path);
    expect(coordinator).toMatchObject({ personId: scene.city.personId, confirmed: false });
  });

  it('is not confirmed by a count of what was said before, when others leave the table', async () => {
    const app = scene.app;
    const [city, union, chamber] = [
      await app.desk('government_local'),
      await app.desk('workers'),
      await app.desk('employers'),
    ];
    const deputy = await app.colleague(city.organizationId);
    const { allianceId, seats } = await app.publish(
      city,
      ['government_local', 'workers', 'employers'].map((one) => seat(one)),
    );
    const at = `/v1/alliances/${allianceId}`;
    for (const [index, desk] of [union, chamber].entries()) {
      await app.post(desk, `${at}/interests`, { seatId: seats[index + 1]?.id, message: { es: 'Aquí estamos.' } });
    }
    await app.post(chamber, `${at}/coordinator`, { action: 'confirm' });
    const { organizationId, personId } = city;
    await app.say(MemberLeftOrganization, organizationId, { organizationId, personId });
    const elsewhere = `/v1/alliances/${(await app.publish(city, [seat('government_local')])).allianceId}/coordinator`;
    const take = { body: { action: 'take_over' } };
    await waitUntil(async () => (await app.call(deputy, 'POST', elsewhere, take)).status === 200, {
      what: 'the news that the person has left',
    });
    const { items } = await app.get<{ items: PlaceView[] }>(chamber, `${at}/seats`);
    for (const desk of [deputy, union]) {
      const place = items.find(({ organization }) => organization.id === desk.organizationId);
      await app.post(desk, `${at}/seats/${place?.id}/vacate`);
    }
    const shown = await app.get<AllianceView>(chamber, at);
    expect(shown.coordinator).toMatchObject({ personId, confirmed: false });
    await app.post(deputy, `${at}/coordinator`, { action: 'take_over' });
    const meant = { action: 'confirm', personId, organizationId };
    expect(codeOf(await app.call(chamber, 'POST', `${at}/coordinator`, { body: meant }))).toBe('coordinator_changed');
    const present = { action: 'confirm', personId: deputy.personId };
    expect((await app.post<AllianceView>(chamber, `${at}/coordinator`, present)).coordinator).toMatchObject({
      personId: deputy.personId,
      confirmed: true,
    });
  });
});
