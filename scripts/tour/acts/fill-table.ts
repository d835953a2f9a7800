import type { Desk } from '../desk.js';
import { groupOf } from '../groups.js';
import { dayAfter, type Stage } from '../stage.js';
import { together } from '../together.js';
import type { FormingAlliance } from './find-partners.js';
import type { PostedInitiative } from './post-initiative.js';
import type { AllianceReply, InterestReply, InvitationReply, PageReply, PlaceReply } from './replies.js';

const words = (es: string, en: string): Record<string, string> => ({ es, en });

/** Interests and invitations fill the table; each group chooses its own. */
export async function fillTable(
  stage: Stage,
  initiative: PostedInitiative,
  { allianceId }: FormingAlliance,
  now: Date,
): Promise<void> {
  const { cast, narrator } = stage;
  narrator.act(4, 'The table fills');
  const alliance = `/v1/alliances/${allianceId}`;
  const invite = async (desk: Desk, constituency: string): Promise<string> => {
    const body = {
      organizationId: desk.organizationId,
      seatId: initiative.seatIds[constituency],
      message: words('Les invitamos a la mesa.', 'We invite you to the table.'),
      expiresOn: dayAfter(now, 20),
    };
    const what = `invites ${desk.name} to the seat of ${groupOf(constituency)}`;
    return (await cast.council.does<InvitationReply>(what, 201, 'POST', `${alliance}/invitations`, { body })).body.id;
  };
  const answer = async (desk: Desk, invitationId: string, verb: string, body?: object): Promise<void> => {
    await desk.sees(`${desk.name} finds the invitation`, async (client) => {
      const { items } = await client.get<PageReply<InvitationReply>>('/v1/invitations');
      return items.some(({ id }) => id === invitationId);
    });
    await desk.does(`${verb}s`, 200, 'POST', `${alliance}/invitations/${invitationId}/${verb}`, body && { body });
  };

  await chooseWorkers(stage, initiative, alliance, () => invite(cast.farmAndHomeUnions, 'workers'));
  await answer(cast.smallEmployers, await invite(cast.smallEmployers, 'employers'), 'accept');
  const declined = await invite(cast.returnedMigrants, 'migrant_led');
  await answer(cast.returnedMigrants, declined, 'decline', { reason: 'capacity' });
  narrator.shows(['the seat of the migrants stays open']);
  await answer(cast.migrantWorkers, await invite(cast.migrantWorkers, 'migrant_led'), 'accept');
  await constitute(stage, alliance);
}

/** Two candidates for the workers' seat: they decide between themselves, and the council may not. */
async function chooseWorkers(
  { cast: { council, corridorUnions, farmAndHomeUnions } }: Stage,
  { seatIds }: PostedInitiative,
  alliance: string,
  inviteTheOther: () => Promise<string>,
): Promise<void> {
  const invitationId = await inviteTheOther();
  const body = {
    seatId: seatIds['workers'],
    message: words('Queremos ocupar el asiento.', 'We would like to take the seat.'),
    offers: ['policy_advocacy'],
  };
  const what = 'expresses interest in the seat of the workers';
  const interest = await corridorUnions.does<InterestReply>(what, 201, 'POST', `${alliance}/interests`, { body });
  await farmAndHomeUnions.does(
    'accepts its invitation: now there are two candidates',
    200,
    'POST',
    `${alliance}/invitations/${invitationId}/accept`,
  );
  const { items } = await farmAndHomeUnions.client.get<PageReply<InterestReply>>(`${alliance}/interests`);
  const other = items.find(({ organizationId }) => organizationId === farmAndHomeUnions.organizationId);
  if (!other) throw new Error('Who accepted while another stood should be a candidate');
  const choose = (id: string): string => `${alliance}/interests/${id}/accept`;
  await council.does('tries to choose for the workers, and may not', 403, 'POST', choose(interest.body.id));
  await farmAndHomeUnions.does('agrees to the other union', 200, 'POST', choose(interest.body.id));
  await corridorUnions.does('agrees to the other union', 200, 'POST', choose(other.id));
}

/** The policy is met: the alliance is constituted, and its members confirm the coordinator. */
async function constitute(stage: Stage, alliance: string): Promise<void> {
  const { council, corridorUnions, farmAndHomeUnions, smallEmployers, migrantWorkers } = stage.cast;
  const read = (desk: Desk): Promise<AllianceReply> => desk.client.get<AllianceReply>(alliance);
  const { status, composition } = await read(council);
  if (status !== 'constituted' || !composition.met) throw new Error(`It should be constituted and is ${status}`);
  stage.narrator.shows(['the composition is met: the alliance is constituted']);
  const isConfirmed = async (): Promise<boolean> => (await read(council)).coordinator.confirmed;
  await together(stage, [migrantWorkers, smallEmployers, corridorUnions, farmAndHomeUnions, council], {
    what: 'confirm the coordinator: a majority has',
    act: (client) => client.expect(200, 'POST', `${alliance}/coordinator`, { body: { action: 'confirm' } }),
    isEnough: isConfirmed,
  });
  if (!(await isConfirmed())) throw new Error('The members confirmed the coordinator in vain');
}

/** The place that a desk's organisation holds now. */
export async function placeOf(desk: Desk, alliance: string): Promise<PlaceReply> {
  const { items } = await desk.client.get<PageReply<PlaceReply>>(`${alliance}/seats`);
  const place = items.find(({ organization, until }) => organization.id === desk.organizationId && until === undefined);
  if (!place) throw new Error(`${desk.name} holds no place`);
  return place;
}
