import { MemberLeftOrganization } from '#contracts';
import { waitUntil } from '#testing';
import { describe, expect, it } from '@jest/globals';
import type { AllianceView } from '../src/http/views/alliance.view.js';
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
});
