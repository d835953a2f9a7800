import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import type { EventEnvelope } from '#contracts';
import { ActionPointDue } from '../../apps/alliances/src/events/timers.js';
import { percentile } from '../statistics.js';
import type { AlliancesUnderTest } from './alliances-under-test.js';
import { PopulatedRecord } from './populated-record.js';
import { storeCopies } from './stored-copies.js';

const ofAnAlliance = 40;
const members = 3;
/** Commands a second, evenly, whatever else goes on. */
const commandsASecond = 20;
/** So that commands do not wait for each other. */
const busyAlliances = 20;
const farAway = new Date('2100-01-01T00:00:00Z');

interface TimerRow {
  readonly _id: string;
  readonly eventId: string;
  readonly subject: string;
  readonly dueAt: Date;
  readonly envelope: EventEnvelope;
}

/** Action points whose day has passed, with alarms that have not rung; and alliances in which people are at work. */
export class DueDates {
  private said = 0;

  private constructor(
    private readonly under: AlliancesUnderTest,
    private readonly candidacies: readonly { readonly path: string; readonly organizationId: string }[],
  ) {}

  static async prepare(under: AlliancesUnderTest, items: number): Promise<DueDates> {
    const {
      database: { db },
      coordinator,
      organizations,
    } = under;
    const [candidate = '', ...rest] = organizations;
    const late = new PopulatedRecord(coordinator).joinedBy(rest.slice(0, members - 1));
    late.works({ milestones: 1, actionPoints: ofAnAlliance, dueIn: -2 });
    for (const { record } of await storeCopies(db, late.record, Math.ceil(items / ofAnAlliance), [])) {
      const { id, actionPoints } = { id: record.alliance.id, actionPoints: record.workplan.actionPoints };
      await timersOf(db).insertMany(actionPoints.map((point) => timerOf(id, point.id)));
    }
    const busy = new PopulatedRecord(coordinator).invites(rest.slice(0, 1)).stands(candidate);
    const alliances = await storeCopies(db, busy.record, busyAlliances, [candidate]);
    const candidacies = alliances.map(({ record: { alliance } }) => {
      return {
        path: `/v1/alliances/${alliance.id}/interests/${alliance.interests[0]?.id}/replace`,
        organizationId: candidate,
      };
    });
    return new DueDates(under, candidacies);
  }

  /** Milliseconds of the median of commands that are given for a while. */
  async commands(forMs: number): Promise<number> {
    const taken: Promise<number>[] = [];
    const begun = performance.now();
    for (let index = 0; index === 0 || performance.now() - begun < forMs; index++) {
      taken.push(this.command());
      await pause(Math.max(0, begun + ((index + 1) * 1000) / commandsASecond - performance.now()));
    }
    return percentile(await Promise.all(taken), 50);
  }

  /** The same while all that is left is due; with how many items a second were worked off. */
  async commandsWhileDue(forMs: number): Promise<{ readonly p50: number; readonly rate: number }> {
    const rows = timersOf(this.under.database.db);
    const before = await rows.countDocuments({ dueAt: farAway });
    await rows.updateMany({ dueAt: farAway }, { $set: { dueAt: new Date() } });
    // The bell of the service is rung by a command.
    const begun = performance.now();
    const p50 = await this.commands(forMs);
    const seconds = (performance.now() - begun) / 1000;
    await rows.updateMany({ dueAt: { $lt: new Date() } }, { $set: { dueAt: farAway } });
    const left = await rows.countDocuments({ dueAt: farAway });
    return { p50, rate: (before - left) / seconds };
  }

  private async command(): Promise<number> {
    const { path, organizationId } = this.candidacies[this.said % this.candidacies.length] ?? {
      path: '',
      organizationId: '',
    };
    const body = JSON.stringify({ message: { es: `Lo decimos de nuevo, ${(this.said += 1)}.` }, offers: ['training'] });
    const headers = await this.under.service.headers(organizationId);
    const begun = performance.now();
    const response = await fetch(`${this.under.service.url}${path}`, { method: 'POST', headers, body });
    const reply = await response.text();
    if (!response.ok) throw new Error(`A command was answered with ${response.status}: ${reply}`);
    return performance.now() - begun;
  }
}

const timersOf = (db: mongo.Db): mongo.Collection<TimerRow> => db.collection<TimerRow>('timers');

function timerOf(allianceId: string, actionPointId: string): TimerRow {
  const eventId = newId();
  const envelope: EventEnvelope = {
    specversion: '1.0',
    id: eventId,
    source: 'alianza/alliances',
    type: ActionPointDue.type,
    subject: allianceId,
    time: new Date().toISOString(),
    sequence: 0,
    correlationid: newId(),
    data: { allianceId, actionPointId },
  };
  return { _id: `action-point/${actionPointId}`, eventId, subject: allianceId, dueAt: farAway, envelope };
}
