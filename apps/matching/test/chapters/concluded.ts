import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AllianceConcluded, ExperienceGained, type ExperienceGainedData } from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization } from '../americas.js';
import type { Stage } from '../stage.js';

export function concludedAlliances(stage: Stage): void {
  it('are experience of who concluded them, once and without being written down', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers', experience: [] });
    const past = await publishInitiative(stage.app);
    const sought = await publishInitiative(stage.app);
    const before = await stage.lists.suggestionOf(sought, 'workers', union);
    const [allianceId, initiativeId] = [randomUUID(), past.id];
    await stage.app.say(AllianceConcluded, allianceId, { allianceId, initiativeId, members: [union] });
    const after = await waitUntil(
      async () => {
        const found = await stage.lists.suggestionOf(sought, 'workers', union);
        return found.explanation.concluded !== undefined && found;
      },
      { what: 'the experience of the concluded alliance' },
    );
    expect(after.explanation.concluded).toEqual([past.id]);
    expect(after.score).toBeGreaterThan(before.score);
    expect(after.reasons.initiative.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Concluyó aquí una alianza sobre /),
    );
    const [gained, ...more] = await stage.lists.said<ExperienceGainedData>(ExperienceGained.type, past.id);
    expect([gained?.data.organizationIds, more]).toEqual([[union], []]);
  });
}
