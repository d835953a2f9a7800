import { expect, it } from '@jest/globals';
import {
  ActionPointOverdue,
  AllianceConstituted,
  MemberJoinedOrganization,
  readAnswerToken,
  WordGiven,
  WorkplanAmendmentProposed,
  WorkplanProposed,
} from '#contracts';
import { waitUntil } from '#testing';
import type { Stage } from '../stage.js';
import { Telling } from '../telling.js';

/** What is answered from mails: by whom, and for which organisation. */
export function whatIsAnsweredFromMails(stage: Stage): void {
  const telling = new Telling(stage);

  it('with a link that answers, for who may write in the organisation’s name', async () => {
    const [desk, reader] = [await stage.app.desk('writer', 'fr'), await stage.app.desk('onlooker', 'fr')];
    const { personId, organizationId } = reader;
    const member = { organizationId, personId, roles: ['reader'], focalPoint: true };
    await stage.app.say(MemberJoinedOrganization, organizationId, member);
    await stage.app.onlyReads(reader);
    const id = await telling.invite(desk);
    await telling.invite(reader);
    const [asking] = await telling.mails(desk, 1);
    const [mailed] = await telling.mails(reader, 1);
    const token = /^Répondre\u00a0: https:\/\/alianza\.example\/v1\/answers\/([\w-]+)$/m.exec(asking?.text ?? '')?.[1];
    expect(readAnswerToken(stage.app.secret, token ?? '')).toMatchObject({
      kind: 'invitation',
      id,
      personId: desk.personId,
      organizationId: desk.organizationId,
      allianceId: stage.alliance.allianceId,
      language: 'fr',
    });
    expect(asking?.html).toContain(`/v1/answers/${token}"`);
    expect(mailed?.text).toContain(`Ouvrir dans Alianza\u00a0: https://alianza.example/v1/alliances/`);
    expect(mailed?.text).not.toContain('/v1/answers/');
    const told = JSON.stringify([
      await telling.deliveries(desk, 1),
      await stage.app.inbox(desk, 1),
      await stage.app.events(),
    ]);
    expect(told).not.toContain('answers/');
    expect(told).not.toContain(token);
  }, 60_000);

  it('with a link for each organisation that one is asked for, which mail and inbox name', async () => {
    const [desk, other] = [await stage.app.desk('pair', 'en'), await stage.app.desk('mate', 'en')];
    await stage.app.speaksFor(desk, other.organizationId);
    const hidden = await stage.app.alliance(stage.lead, { visibility: 'alliance', title: { es: 'Contra la trata' } });
    const members = [desk.organizationId, other.organizationId];
    for (const one of [stage.alliance, hidden]) {
      await stage.app.say(WorkplanProposed, one.allianceId, { ...WorkplanProposed.example, ...one, members });
    }
    const mails = await telling.mails(desk, 2);
    const isHidden = ({ text = '' }: { text?: string | undefined }): boolean =>
      text.includes('confidential initiative');
    const [open, secret] = [mails.find((one) => !isHidden(one)), mails.find(isHidden)];
    const linksIn = (text = ''): [string | undefined, string | undefined][] =>
      [...text.matchAll(/^(.*): https:\/\/alianza\.example\/v1\/answers\/([\w-]+)$/gm)].map(([, words, token]) => [
        words,
        readAnswerToken(stage.app.secret, token ?? '')?.organizationId,
      ]);
    expect(linksIn(open?.text)).toEqual([
      ['Answer for Organización pair', desk.organizationId],
      ['Answer for Organización mate', other.organizationId],
    ]);
    expect(open?.html).toMatch(/>Answer for Organización pair<[^]*>Answer for Organización mate</);
    expect(linksIn(secret?.text)).toEqual([
      ['Answer (1 of 2)', desk.organizationId],
      ['Answer (2 of 2)', other.organizationId],
    ]);
    expect(secret?.text).not.toMatch(/Organización|la trata/);
    const because =
      'You receive this because you are a focal point of Organización pair. You are asked the same on behalf of Organización mate.';
    expect(open?.text).toContain(because);
    expect((await stage.app.inbox(desk, 2)).map((notice) => notice.because)).toEqual(
      expect.arrayContaining([
        because,
        'You receive this because you are a focal point of your organisation. You are asked the same on behalf of another of your organisations.',
      ]),
    );
  });

  it('of what is late by the organisation that has it, whoever of it coordinates for another one too', async () => {
    const [desk, other] = [await stage.app.desk('overseer', 'en'), await stage.app.desk('late', 'en')];
    await stage.app.speaksFor(desk, other.organizationId);
    const alliance = await stage.app.alliance(desk);
    const { organizationId } = other;
    const late = { ...alliance, organizationId, coordinatorOrganizationId: desk.organizationId };
    await stage.app.say(ActionPointOverdue, alliance.allianceId, { ...ActionPointOverdue.example, ...late });
    const notice = (await stage.app.inbox(desk, 2)).find(({ type }) => type === 'action_point_overdue');
    expect(notice?.because).toBe('You receive this because you are a focal point of Organización late.');
  });

  it('by who is absent from one organisation and there for another, who is mailed', async () => {
    const [both, deputy] = [await stage.app.desk('both', 'en'), await stage.app.desk('stand-in', 'en')];
    const second = await stage.app.desk('second', 'en');
    await stage.app.colleague(deputy, both);
    await stage.app.isStoodInFor(both, deputy, { away: true });
    await stage.app.speaksFor(both, second.organizationId);
    const members = [both.organizationId, second.organizationId];
    const { allianceId } = stage.alliance;
    await stage.app.say(AllianceConstituted, allianceId, { ...stage.alliance, members });
    const [mail] = await telling.mails(both, 1);
    expect(mail?.text).toContain('because you are a focal point of Organización second.');
    expect(mail?.text).toContain('You are asked the same on behalf of Organización both.');
    const [told] = await stage.app.inbox(deputy, 1);
    expect(told?.because).toContain('because you stand in for a focal point of Organización both');
    // What one coordinates is no deputy's.
    const led = await stage.app.alliance(both);
    const late = { ...ActionPointOverdue.example, ...led, organizationId: both.organizationId };
    await stage.app.say(ActionPointOverdue, led.allianceId, late);
    const [own] = (await telling.mails(both, 2)).slice(1);
    expect(own?.text).toContain('You receive this because you coordinate the alliance.');
  });

  it('once to who is asked for two organisations, until both have answered', async () => {
    const [desk, twin] = [await stage.app.desk('double', 'en'), await stage.app.desk('twin', 'en')];
    await stage.app.speaksFor(desk, twin.organizationId);
    await telling.choose(desk, { timing: 'weekly', digest: { hour: 7, weekday: 3 } });
    const { allianceId } = stage.alliance;
    const asked = { ...stage.alliance, members: [desk.organizationId, twin.organizationId] };
    const answer = ({ organizationId }: { organizationId: string }) =>
      stage.app.say(WordGiven, allianceId, { ...stage.alliance, organizationId, on: 'workplan', id: allianceId });
    await stage.app.say(WorkplanProposed, allianceId, { ...WorkplanProposed.example, ...asked });
    await answer(desk);
    await stage.app.say(WorkplanAmendmentProposed, allianceId, { ...WorkplanAmendmentProposed.example, ...asked });
    expect((await telling.deliveries(desk, 2)).map(({ mail }) => mail)).toEqual(['waiting', 'waiting']);
    const left = await stage.app.noticeTo(desk, 'workplan_proposed');
    expect(left).toMatchObject({ organizationId: twin.organizationId, content: { own: { es: 'Organización twin' } } });
    expect(left).not.toHaveProperty('alsoAsked');
    await answer(twin);
    const isMoot = async () => (await telling.deliveries(desk, 2)).some(({ because }) => because === 'moot');
    await waitUntil(isMoot, { what: 'the plan to be answered for both' });
  });
}
