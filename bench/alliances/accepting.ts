import type { mongo } from 'mongoose';
import type { StoredAlliance } from '../../apps/alliances/src/persistence/stored-alliance.js';
import { sideBySide } from './side-by-side.js';
import type { AlliancesUnderTest } from './alliances-under-test.js';
import { PopulatedRecord } from './populated-record.js';
import { storeCopies } from './stored-copies.js';

/**
 * All organisations accept their invitations to one alliance, so many at once; answers how many a second.
 * @throws Error when an acceptance got lost
 */
export async function acceptAll(under: AlliancesUnderTest, atOnce: number): Promise<number> {
  const { service, database, coordinator, organizations } = under;
  const invited = new PopulatedRecord(coordinator).invites(organizations).record;
  const kept = [coordinator.personId, coordinator.organizationId, ...organizations];
  const [stored] = await storeCopies(database.db, invited, 1, kept);
  if (!stored) throw new Error('There is no alliance to accept for.');
  const { id, invitations } = stored.record.alliance;
  const requests = await Promise.all(
    invitations.map(async (invitation) => ({
      url: `${service.url}/v1/alliances/${id}/invitations/${invitation.id}/accept`,
      headers: await service.headers(invitation.organizationId),
    })),
  );
  const begun = performance.now();
  await sideBySide(requests, atOnce, async ({ url, headers }) => {
    const response = await fetch(url, { method: 'POST', headers, body: '{}' });
    const body = await response.text();
    if (!response.ok) throw new Error(`An acceptance was answered with ${response.status}: ${body}`);
  });
  const seconds = (performance.now() - begun) / 1000;
  await expectNoneLost(database.db, stored);
  return requests.length / seconds;
}

async function expectNoneLost(db: mongo.Db, { record, version }: StoredAlliance): Promise<void> {
  const { id, invitations, places } = record.alliance;
  const after = await db
    .collection<{ _id: string; version: number; state: typeof record.alliance }>('alliances')
    .findOne({ _id: id });
  const seated = after?.state.places.length;
  const due = places.length + invitations.length;
  if (seated !== due || after?.version !== version + invitations.length) {
    throw new Error(
      `Of ${invitations.length} acceptances ${(seated ?? 0) - places.length} are left: updates were lost.`,
    );
  }
}
