import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type ApiClient, type ApiReply } from '#testing';
import { mailedToken } from '../../../scripts/sample/mailed-token.js';
import { flawIn, offenders } from '../problem-check.js';
import { type Route, routes } from '../routes.js';
import { forAll, headersFor, pathOf, plausibleBody, send } from '../send.js';
import { dayAhead, initiativeOf } from '../world/form-alliance.js';
import { idsOn, strongestOn, type World } from '../world/world.js';

const created = ({ status }: ApiReply): boolean => status === 201;
const versioned = routes.filter((route) => route.versioned);
const newest = 999_999;

/** Rows of the table about what is asked again, at the same time, or too late: these write, once. */
export function refusesRepeats(theWorld: () => World): void {
  const draft = (lead: ApiClient, idempotencyKey: string, title = 'Una mesa'): Promise<ApiReply> =>
    lead.call('POST', '/v1/initiatives', { idempotencyKey, body: { ...initiativeOf('public'), title: { es: title } } });

  it('a key with another body: 422', async () => {
    const { lead } = theWorld().cast;
    const key = randomUUID();
    expect((await draft(lead, key)).status).toBe(201);
    const reused = await draft(lead, key, 'Otra mesa');
    expect([reused.status, reused.body['type']]).toEqual([
      422,
      'https://alianza.example/problems/idempotency_key_reused',
    ]);
  });

  it('ten twins at once: one draft, and 409 or its replay for the others', async () => {
    const { lead } = theWorld().cast;
    const key = randomUUID();
    const twins = await Promise.all(Array.from({ length: 10 }, () => draft(lead, key)));
    const replayed = twins.filter((reply) => created(reply) && reply.headers.get('idempotency-replayed') === 'true');
    const refused = twins.filter(({ status, body }) => status === 409 && String(body['type']).endsWith('in_progress'));
    expect(twins.filter(created).length - replayed.length).toBe(1);
    expect(new Set(twins.filter(created).map(({ body }) => body['id'])).size).toBe(1);
    expect(replayed.length + refused.length).toBe(9);
  });

  it('a version that is not the newest: 412, on every route that takes one', async () => {
    const world = theWorld();
    const bodies: Readonly<Record<string, unknown>> = {
      'PUT /v1/alliances/{id}/workplan': { objective: { es: 'Otro' }, milestones: [], actionPoints: [] },
    };
    const found = await forAll(versioned, async (route: Route) => {
      const reply = await send(world.system.url, {
        method: route.method,
        path: pathOf(route, idsOn(route, world)),
        headers: { ...headersFor(route, strongestOn(route, world.cast).token), 'if-match': `"${newest}"` },
        content: JSON.stringify(bodies[route.name] ?? plausibleBody(route)),
      });
      return [route.name, flawIn(reply, 412)] as const;
    });
    expect(offenders(found)).toEqual([]);
  });

  it('what an end before its start would be: 409 or 400, and no invitation', async () => {
    const { cast, open } = theWorld();
    const body = {
      organizationId: cast.invited.organizationId,
      seatId: open.seatIds['workers'],
      message: { es: 'Vengan.' },
      expiresOn: dayAhead(-2),
    };
    const reply = await cast.lead.call('POST', `/v1/alliances/${open.allianceId}/invitations`, { body });
    expect([400, 409]).toContain(reply.status);
  });

  it('an invitation: declined twice is as once, and accepted after that is 409 with the state', async () => {
    const { cast, open } = theWorld();
    const invitation = `/v1/alliances/${open.allianceId}/invitations/${open.invitationId}`;
    const decline = (): Promise<ApiReply> =>
      cast.invited.call('POST', `${invitation}/decline`, { body: { reason: 'capacity' } });
    expect([(await decline()).status, (await decline()).status]).toEqual([200, 200]);
    const accepted = await cast.invited.call('POST', `${invitation}/accept`);
    expect(accepted.status).toBe(409);
    expect(accepted.body).toMatchObject({ state: 'declined' });
  });

  it('an invitation: accepted twice is as once', async () => {
    const { cast, confidential } = theWorld();
    const accept = `/v1/alliances/${confidential.allianceId}/invitations/${confidential.invitationId}/accept`;
    const [first, second] = [await cast.invited.call('POST', accept), await cast.invited.call('POST', accept)];
    expect([first.status, second.status]).toEqual([200, 200]);
    const { items } = await cast.lead.get<{ items: { organization: { id: string } }[] }>(
      `/v1/alliances/${confidential.allianceId}/seats`,
    );
    expect(items.filter(({ organization }) => organization.id === cast.invited.organizationId)).toHaveLength(1);
  });

  it('a desk’s name with line breaks reaches one mailbox, and adds no header', async () => {
    const { system } = theWorld();
    const email = 'careful@desk.example';
    const body = {
      email,
      password: 'a password for all desks',
      language: 'es',
      displayName: 'Desk\r\nBcc: bcc@nowhere.example\r\n\r\nHello',
    };
    const reply = await send(system.url, { method: 'POST', path: '/v1/auth/sign-up', content: JSON.stringify(body) });
    expect([201, 400]).toContain(reply.status);
    if (reply.status === 201) await mailedToken(system.url, email);
    const mailbox = await send(system.url, { method: 'GET', path: '/mail/messages' });
    const { items } = JSON.parse(mailbox.text) as { items: { to: string[] }[] };
    expect(items.filter(({ to }) => to.length !== 1 || to.some((one) => one.includes('bcc@')))).toEqual([]);
  });

  it('an invitation accepted after its deadline: 409', async () => {
    const { cast, open } = theWorld();
    const path = `/v1/alliances/${open.allianceId}/invitations`;
    const { items } = await cast.rival.get<{ items: { id: string; organizationId: string }[] }>(path);
    const own = items.find(({ organizationId }) => organizationId === cast.rival.organizationId);
    const clock = { body: { advanceMs: 30 * 86_400_000 } };
    await cast.secretariat.expect(200, 'POST', '/v1/operations/directory/clock', clock);
    const late = await cast.rival.call('POST', `${path}/${own?.id}/accept`);
    expect([late.status, late.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
  });
}
