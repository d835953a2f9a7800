import { v7 as uuid } from 'uuid';
import { waitUntil } from '#testing';
import { allianceOf } from '../generator/load.js';
import { type Draft, draft, publish } from '../generator/initiatives.js';
import { discardPoison, parkedIn, redrive } from '../nemesis/parked.js';
import { type Poison, putIntoLog, refuseAlliancesOf, takeAlliancesOf } from '../nemesis/poison.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { expected, type Scenario } from './scenario.js';

/** F12: each is parked with its cause; other subjects flow; what comes later of the same subject waits, in order. */
export const poison: Scenario = {
  id: 'F12',
  title: 'records that are unparsable, null, invalid, of 1 MB; a handler that always throws',
  modes: ['embedded', 'distributed'],
  run: async (system, tell) => {
    const { first } = system.cast;
    const { council } = first;
    const unparsable = await draft(first);
    const empty = await draft(first);
    const refused = await draft(first);
    const poisons: readonly Poison[] = [
      { subject: unparsable.id, form: 'unparsable' },
      { subject: empty.id, form: 'null' },
      { subject: uuid(), form: 'invalid' },
      { subject: uuid(), form: 'huge' },
    ];
    await putIntoLog(system, poisons);
    await refuseAlliancesOf(system, refused.id);
    for (const written of [unparsable, empty, refused]) await publish(first, written);
    await council.command({
      ...{ kind: 'withdraw', about: refused.id, path: `/v1/initiatives/${refused.id}/withdraw` },
      body: { reason: 'Se retira para la campaña.' },
    });
    const other = await draft(first);
    await publish(first, other);
    await allianceOf(council, other.id);
    tell('others flow');
    await expectParked(system, poisons, refused);
    await takeAlliancesOf(system);
    for (const parked of await parkedIn(system, 'alliances')) {
      if (parked.subject === refused.id) await redrive(system, parked);
    }
    tell(`${await discardPoison(system)} records given up`);
    for (const { id } of [unparsable, empty]) await allianceOf(council, id);
    return poisons.length + 1;
  },
};

const reasons: Readonly<Record<Poison['form'], string>> = {
  unparsable: 'malformed',
  null: 'malformed',
  invalid: 'invalid',
  huge: 'invalid',
};

async function expectParked(system: FaultySystem, poisons: readonly Poison[], refused: Draft): Promise<void> {
  const wanted = [
    ...poisons.map(({ subject, form }) => ({ subject, reason: reasons[form], waiting: form === 'huge' ? 1 : 2 })),
    { subject: refused.id, reason: 'failed', waiting: 2 },
  ];
  const missing = async (): Promise<typeof wanted> => {
    const parked = (await parkedIn(system, 'alliances')).filter(({ group }) => group === 'alliances');
    return wanted.filter(
      (want) =>
        !parked.some(
          ({ subject, reason, waiting }) =>
            subject === want.subject && reason === want.reason && waiting === want.waiting,
        ),
    );
  };
  await waitUntil(async () => (await missing()).length === 0, {
    what: `parked: ${wanted.map(({ subject, reason }) => `${subject} (${reason})`).join(', ')}`,
    timeoutMs: 30_000,
  });
  for (const { subject } of [...poisons, { subject: refused.id }]) {
    const count = await system.databases
      .of('alliances')
      .collection('alliances')
      .countDocuments({ initiativeIds: subject });
    expected(count === 0, `an alliance of ${subject} began before its turn`);
  }
}
