import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PartnerInvited, ProposalRevised, ProposalWithdrawn, SeatFilled } from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization } from '../americas.js';
import type { PreviewView } from '../../src/http/preview.view.js';
import type { Stage } from '../stage.js';

export function initiativesLikeADraft(stage: Stage): void {
  const draft = {
    sourceLanguage: 'en',
    title: { en: 'No fees for those who seek work' },
    themes: ['skills_recognition'],
    places: ['HT', 'DO'],
    corridors: ['HT-DO'],
    lookingFor: [{ constituency: 'workers' }],
  };
  const codes = { themes: draft.themes, places: draft.places, corridors: draft.corridors };
  const preview = async (leadId: string = randomUUID(), more: object = {}) => {
    const client = await stage.lists.editorOf(leadId);
    const headers = { 'accept-language': 'en' };
    return client.call<PreviewView>('POST', '/v1/matches/preview', { ...draft, ...more }, headers);
  };
  const similarTo = async (leadId?: string): Promise<PreviewView['similar']> => (await preview(leadId)).body.similar;

  it('are found in another language, with what is shared and where to join', async () => {
    const title = { es: 'Reconocimiento de competencias en el corredor' };
    const initiative = await publishInitiative(stage.app, {
      ...codes,
      instruments: [],
      goals: [],
      populations: [],
      title,
    });
    const [found] = await waitUntil(
      async () => {
        const similar = await similarTo();
        return similar.length === 1 && similar;
      },
      { what: 'the initiative' },
    );
    expect(found).toMatchObject({
      initiative: { id: initiative.id, title },
      similarity: 1,
      text: 'It is about the same: Skills recognition. You could join it instead of publishing another one.',
      joinInstead: {
        initiative: `/v1/initiatives/${initiative.id}`,
        alliance: `/v1/alliances?initiative=${initiative.id}`,
      },
    });
    expect(found?.shared).toContainEqual({ type: 'places', id: 'HT', label: 'Haiti' });
    const saidOnly = {
      sourceLanguage: 'fr',
      title: { fr: 'Reconnaissance des compétences entre Haïti et la République dominicaine' },
      themes: [],
      places: [],
      corridors: [],
    };
    const { body } = await preview(undefined, saidOnly);
    expect(body.similar.map((each) => each.initiative.id)).toEqual([initiative.id]);
    expect(await similarTo(initiative.leadId)).toEqual([]);
    const hidden = { ...initiative.content, visibility: 'alliance' as const };
    const revision = { initiativeId: initiative.id, version: 2, leadOrganizationId: initiative.leadId };
    await stage.app.say(ProposalRevised, initiative.id, { ...revision, content: hidden });
    await waitUntil(async () => (await similarTo()).length === 0, { what: 'the hidden one to disappear' });
  });

  it('are never confidential ones, nor closed ones', async () => {
    const confidential = await publishInitiative(stage.app, { ...codes, visibility: 'organisation' });
    const open = await publishInitiative(stage.app, { ...codes, visibility: 'registered' });
    const found = await waitUntil(
      async () => {
        const similar = await similarTo();
        return similar.length > 0 && similar;
      },
      { what: 'the open one' },
    );
    expect(found.map(({ initiative }) => initiative.id)).toEqual([open.id]);
    expect(JSON.stringify(found)).not.toContain(confidential.id);
    const withdrawal = { initiativeId: open.id, leadOrganizationId: open.leadId };
    await stage.app.say(ProposalWithdrawn, open.id, withdrawal);
    await waitUntil(async () => (await similarTo()).length === 0, { what: 'the withdrawn one to disappear' });
  });

  it('are five where there are as many, whoever of them may not be joined', async () => {
    const all: PublishedInitiative[] = [];
    for (let count = 0; count < 6; count += 1) all.push(await publishInitiative(stage.app, codes));
    const author = randomUUID();
    const found = await waitUntil(
      async () => {
        const one = await similarTo(author);
        const another = await similarTo(one[0]?.leadOrganizationId);
        const ids = new Set([...one, ...another].map(({ initiative }) => initiative.id));
        return ids.size === all.length && one;
      },
      { what: 'all six' },
    );
    const [nearest] = found;
    const client = await stage.lists.editorOf(author);
    const conflict = { about: 'initiative', aboutId: nearest?.initiative.id };
    expect((await client.call('POST', '/v1/conflicts', conflict)).status).toBe(201);
    const rest = all.map(({ id }) => id).filter((id) => id !== nearest?.initiative.id);
    expect((await similarTo(author)).map(({ initiative }) => initiative.id).sort()).toEqual(rest.sort());
    for (const { id, leadId } of all) {
      await stage.app.say(ProposalWithdrawn, id, { initiativeId: id, leadOrganizationId: leadId });
    }
  });

  it('are none in which its author takes part already, or is on its way to', async () => {
    const [joined, invited, other] = [
      await publishInitiative(stage.app, codes),
      await publishInitiative(stage.app, codes),
      await publishInitiative(stage.app, codes),
    ];
    const all = [joined, invited, other];
    const author = await registerOrganization(stage.app, { constituency: 'academia' });
    const found = async (): Promise<string[]> => (await similarTo(author)).map(({ initiative }) => initiative.id);
    await waitUntil(async () => (await found()).length === all.length, { what: 'all three' });
    const ids = { allianceId: randomUUID(), organizationId: author };
    const place = { ...SeatFilled.example, ...ids, initiativeId: joined.id, placeId: randomUUID() };
    await stage.app.say(SeatFilled, ids.allianceId, place);
    const invitation = { ...PartnerInvited.example, ...ids, initiativeId: invited.id, invitationId: randomUUID() };
    await stage.app.say(PartnerInvited, randomUUID(), invitation);
    await waitUntil(async () => (await found()).join() === other.id, { what: 'what it may still join' });
    for (const { id, leadId } of all) {
      await stage.app.say(ProposalWithdrawn, id, { initiativeId: id, leadOrganizationId: leadId });
    }
  });

  it.each([
    ['a harmless theme', { themes: ['data'] }, 'public'],
    ['a harmless theme for those who signed in', { themes: ['data'], visibility: 'registered' }, 'registered'],
    ['trafficking', { themes: ['trafficking'] }, 'alliance'],
    ['irregular migration, narrower', { themes: ['irregular_migration'], visibility: 'organisation' }, 'organisation'],
    ['trafficking, opened by its author since', { themes: ['trafficking'], visibility: 'public' }, 'public'],
  ])('have the visibility that is asked for, or that they would start with: %s', async (_, more, visibility) => {
    expect((await preview(undefined, more)).body.visibility).toBe(visibility);
  });

  it('are no draft for a group', async () => {
    const { body } = await preview(undefined, { visibility: 'group' });
    expect(body).toMatchObject({ status: 400, errors: [{ pointer: '/visibility' }] });
  });
}
