import { makeAnswerToken, MemberJoinedOrganization, ProposalAged, ProposalClosed, ProposalConfirmed } from '#contracts';
import { waitUntil } from '#testing';
import { expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { InitiativeView } from '../../src/http/initiative.view.js';
import type { Desk, ProposalsApp } from '../proposals-app.js';

/** Known when the tests are run. */
export interface InitiativeScene {
  readonly app: ProposalsApp;
  readonly lead: Desk;
  readonly another: Desk;
  read(id: string): Promise<InitiativeView>;
  typesSaid(id: string): Promise<string[]>;
}

/** What was said long ago is asked again, and answered from the mail. */
export function isAskedWhetherItIsStillRight(sceneNow: () => InitiativeScene): void {
  it('is asked after half a year whether it is still right, and one click says so', async () => {
    const { app, lead, another, read, typesSaid } = sceneNow();
    const { id } = await app.publish(lead);
    const ended = await app.publish(lead);
    await app.ok(lead, 'POST', `/v1/initiatives/${ended.id}/close`);
    const { personId, organizationId } = lead;
    const member = { organizationId, personId, roles: ['editor'], focalPoint: true };
    await app.say(MemberJoinedOrganization, organizationId, member);
    await app.pass(181);
    const asked = async () => (await app.said(id)).find(({ type }) => type === ProposalAged.type);
    const { version } = (await waitUntil(asked, { what: 'the question' })).data as { version: number };
    expect(await read(id)).toMatchObject({ status: 'published', staleSince: expect.any(String), version });
    expect((await typesSaid(ended.id)).at(-1)).toBe(ProposalClosed.type);

    const pathFor = (change: object = {}): string => {
      const item = { kind: 'initiative' as const, id, version, allianceId: id, noticeId: newId() };
      const link = { ...item, personId, organizationId, language: 'en' as const, issuedAt: new Date(), ...change };
      return `/v1/initiatives/confirmations/${makeAnswerToken(app.secret, link)}`;
    };
    const follow = async (path: string, method = 'GET', token?: string) => {
      const headers = {
        accept: 'text/html',
        'accept-language': 'en',
        ...(token && { authorization: `Bearer ${token}` }),
      };
      const response = await fetch(app.url + path, { method, headers });
      return { status: response.status, page: await response.text() };
    };
    await waitUntil(async () => (await follow(pathFor())).status === 200, { what: 'the membership' });
    const link = pathFor();
    expect((await follow(link)).page).toContain('Recruitment without fees');
    expect(await read(id)).toHaveProperty('staleSince');
    for (const other of [pathFor({ personId: another.personId }), pathFor({ id: newId() }), link.replace(/.$/, '')]) {
      expect(await follow(other, 'POST')).toMatchObject({ status: 404 });
    }
    expect(await follow(link, 'POST', another.token)).toMatchObject({ status: 404 });
    expect(await follow(link, 'POST')).toMatchObject({ status: 200 });
    expect(await read(id)).not.toHaveProperty('staleSince');
    expect(await follow(link, 'POST')).toMatchObject({
      status: 410,
      page: expect.stringContaining('Nothing is asked'),
    });
    expect((await typesSaid(id)).at(-1)).toBe(ProposalConfirmed.type);
    expect(await app.ok(lead, 'POST', `/v1/initiatives/${id}/confirm`)).toMatchObject({ version: version + 2 });
    expect((await app.call(another, 'POST', `/v1/initiatives/${id}/confirm`)).status).toBe(403);
  });
}
