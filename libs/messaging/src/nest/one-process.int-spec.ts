import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, ConfigModule, environment } from '#config';
import {
  AllianceFormingStarted,
  type AllianceFormingStartedData,
  defineTimer,
  type EventEnvelope,
  ProposalPublished,
  type ProposalPublishedData,
} from '#contracts';
import { currentContext, runInContext } from '#observability';
import { type KafkaServer, type MongodServer, startKafka, startTemporaryMongod } from '#stack';
import { waitUntil } from '#testing';
import { type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { IsUUID } from 'class-validator';
import { v7 as uuid } from 'uuid';
import {
  Clock,
  connectEventConsumers,
  defineReadModel,
  type Delivery,
  EventLogModule,
  ManualClock,
  MessagingModule,
  MessagingProcess,
  NotYet,
  OnEvent,
  OnTimer,
  Projection,
  Reactions,
  type ReadModelWriter,
} from '../index.js';

class ReminderDueData {
  @IsUUID() allianceId!: string;
}
const ReminderDue = defineTimer('alliances.reminder-due.v1', ReminderDueData);

/** Initiatives for which the reaction waits. */
const unready = new Set<string>();
const reminded: { readonly allianceId: string; readonly correlationId: string | undefined }[] = [];

@Reactions('alliances')
class StartAllianceWhenProposalIsPublished {
  constructor(private readonly clock: Clock) {}

  @OnEvent(ProposalPublished)
  async start({ event, tx }: Delivery<ProposalPublishedData>): Promise<void> {
    const allianceId = uuid();
    if (unready.has(event.data.initiativeId)) throw new NotYet('the lead organisation is not known yet');
    const { initiativeId, leadOrganizationId, publishedBy } = event.data;
    const data = { allianceId, initiativeId, leadOrganizationId, coordinatorPersonId: publishedBy, seats: [] };
    tx.emit(AllianceFormingStarted, allianceId, data);
    const dueAt = new Date(this.clock.now().getTime() + 24 * 3600_000);
    tx.schedule(`reminder/${allianceId}`, dueAt, ReminderDue, allianceId, { allianceId });
  }

  @OnTimer(ReminderDue)
  async remind({ event }: Delivery<ReminderDueData>): Promise<void> {
    reminded.push({ allianceId: event.data.allianceId, correlationId: currentContext()?.correlationId });
  }
}

interface InitiativeRow {
  readonly _id: string;
  readonly title?: string;
  readonly allianceId?: string;
}
const Initiatives = defineReadModel<InitiativeRow>('initiatives', { indexes: [{ key: { allianceId: 1 } }] });

@Projection('matching.initiatives')
class InitiativesProjection {
  readonly readModels = [Initiatives];

  @OnEvent(ProposalPublished)
  published({ data }: EventEnvelope<string, ProposalPublishedData>, into: ReadModelWriter): void {
    const update = { $set: { title: data.content.title['en'] ?? '' } };
    into.write(Initiatives, { updateOne: { filter: { _id: data.initiativeId }, update, upsert: true } });
  }

  @OnEvent(AllianceFormingStarted)
  forming({ data }: EventEnvelope<string, AllianceFormingStartedData>, into: ReadModelWriter): void {
    const update = { $set: { allianceId: data.allianceId } };
    into.write(Initiatives, { updateOne: { filter: { _id: data.initiativeId }, update, upsert: true } });
  }
}

@Module({ imports: [MessagingModule.forService('proposals', { models: [] })] })
class ProposalsModule {}
@Module({
  imports: [MessagingModule.forService('alliances', { models: [] })],
  controllers: [StartAllianceWhenProposalIsPublished],
})
class AlliancesModule {}
@Module({ imports: [MessagingModule.forService('matching', { models: [] })], controllers: [InitiativesProjection] })
class MatchingModule {}

describe.each(['mongo', 'kafka'] as const)('three services in one process, over %s', (eventLog) => {
  let mongod: MongodServer;
  let kafka: KafkaServer | undefined;
  let folder: string;
  let app: INestApplication;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-messaging-'));
    mongod = await startTemporaryMongod({ env: environment });
    if (eventLog === 'kafka') kafka = await startKafka({ dataDir: join(folder, 'kafka'), env: environment });
    const config: Config = Object.assign(new Config(), {
      MONGODB_URI: mongod.uri,
      ALIANZA_CLOCK: 'manual' as const,
      ALIANZA_EVENT_LOG: eventLog,
      KAFKA_BROKERS: kafka?.brokers.join(',') ?? '',
      KAFKA_PREFIX: 'test.',
    });
    @Module({
      imports: [
        ConfigModule.with(config),
        EventLogModule.forProcess(),
        ProposalsModule,
        AlliancesModule,
        MatchingModule,
      ],
    })
    class PlatformModule {}
    app = await NestFactory.create(PlatformModule, new FastifyAdapter(), { logger: ['error', 'warn'] });
    await connectEventConsumers(app);
  }, 90_000);

  afterAll(async () => {
    await app?.close();
    await kafka?.stop();
    await mongod?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  const publish = async (initiativeId = uuid()): Promise<string> => {
    const data = { ...ProposalPublished.example, initiativeId };
    const { unitOfWork } = app.get(MessagingProcess).of('proposals');
    await unitOfWork.run(async (tx) => tx.emit(ProposalPublished, initiativeId, data));
    return initiativeId;
  };

  const projected = (id: string): Promise<InitiativeRow> => {
    const rows = app.get(MessagingProcess).of('matching').readModels.collection(Initiatives);
    return waitUntil(async () => (await rows.findOne({ _id: id, allianceId: { $exists: true } })) ?? undefined, {
      what: 'the initiative with its alliance',
    });
  };

  it('carries an event through a reaction to a projection', async () => {
    const row = await projected(await publish());
    expect(row).toMatchObject({ title: expect.any(String), allianceId: expect.any(String) });
  });

  it('calls a timer of the reaction when the manual clock has come to its date, under the same correlation id', async () => {
    const correlationId = uuid();
    const { allianceId } = await projected(await runInContext({ correlationId }, () => publish()));
    expect(reminded.map((call) => call.allianceId)).not.toContain(allianceId);
    await app.get<Clock, ManualClock>(Clock).advance(25 * 3600_000);
    await waitUntil(async () => reminded.some((call) => call.allianceId === allianceId), { what: 'the reminder' });
    expect(reminded.filter((call) => call.allianceId === allianceId)).toEqual([{ allianceId, correlationId }]);
  });

  it('takes an event up again by itself when what its reaction waited for is there', async () => {
    const id = uuid();
    unready.add(id);
    await publish(id);
    const { parkedSubjects } = app.get(MessagingProcess).of('alliances');
    const [parked] = await waitUntil(
      async () => {
        const all = await parkedSubjects.list({ limit: 10 });
        return all.length > 0 && all;
      },
      { what: 'the parked subject' },
    );
    expect(parked).toMatchObject({ subject: id, reason: 'not_yet', cause: 'the lead organisation is not known yet' });
    unready.delete(id);
    expect(await projected(id)).toMatchObject({ allianceId: expect.any(String) });
    await waitUntil(async () => (await parkedSubjects.list({ limit: 10 })).length === 0, { what: 'nothing parked' });
  });

  it('rebuilds a projection beside the one that is read, and goes on from there', async () => {
    const id = await publish();
    await projected(id);
    const { groups, readModels } = app.get(MessagingProcess).of('matching');
    const before = await readModels.collection(Initiatives).find().sort({ _id: 1 }).toArray();
    const old = readModels.collection(Initiatives);
    const generation = await groups.rebuild('matching.initiatives', new AbortController().signal);
    expect(generation).toBe(2);
    expect(readModels.collection(Initiatives).collectionName).not.toBe(old.collectionName);
    expect(await readModels.collection(Initiatives).find().sort({ _id: 1 }).toArray()).toEqual(before);
    const after = await projected(await publish());
    expect(await old.findOne({ _id: after._id })).toBeNull();
  });

  it('gives each service its own unit of work', () => {
    const { all } = app.get(MessagingProcess);
    expect([...all.keys()].sort()).toEqual(['alliances', 'matching', 'proposals']);
    expect(new Set([...all.values()].map(({ unitOfWork }) => unitOfWork)).size).toBe(3);
  });
});
