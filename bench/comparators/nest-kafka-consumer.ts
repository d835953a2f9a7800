import { Controller, type DynamicModule, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import type { mongo } from 'mongoose';
import type { EventEnvelope } from '#contracts';
import { Tally } from '../tally.js';
import { Said } from '../workload.js';

const EFFECTS = Symbol('EFFECTS');

/** Where the comparator writes. */
export interface Effects {
  readonly client: mongo.MongoClient;
  /** Ids of events that were handled. */
  readonly inbox: mongo.Collection<{ _id: string }>;
  readonly counts: mongo.Collection<{ _id: string; count: number }>;
  readonly handled: Tally;
}

@Controller()
class CountingController {
  constructor(@Inject(EFFECTS) private readonly effects: Effects) {}

  /** One transaction an event: its id, which refuses a second delivery, and the effect. */
  // Nest 12 types EventPattern by its payload.
  @(EventPattern(Said.topic) as MethodDecorator)
  async count(@Payload() { id, subject }: EventEnvelope): Promise<void> {
    const { client, inbox, counts, handled } = this.effects;
    handled.begin();
    await client.withSession((session) =>
      session.withTransaction(
        async () => {
          await inbox.insertOne({ _id: id }, { session });
          await counts.updateOne({ _id: subject }, { $inc: { count: 1 } }, { upsert: true, session });
        },
        { writeConcern: { w: 'majority' } },
      ),
    );
    handled.add(1);
  }
}

@Module({})
class CountingModule {
  static with(effects: Effects): DynamicModule {
    return {
      module: CountingModule,
      controllers: [CountingController],
      providers: [{ provide: EFFECTS, useValue: effects }],
    };
  }
}

/**
 * Nest's own Kafka transport with its own settings, one event after the other; answers events a second, until all of
 * `total` came or the time is over.
 */
export async function consumeWithNest(
  brokers: readonly string[],
  groupId: string,
  effects: Effects,
  { total, longestMs }: { readonly total: number; readonly longestMs: number },
): Promise<number> {
  const app = await NestFactory.createMicroservice(CountingModule.with(effects), {
    transport: Transport.KAFKA,
    logger: false,
    options: {
      client: { brokers: [...brokers], clientId: 'bench-nest', logLevel: 0 },
      consumer: { groupId, allowAutoTopicCreation: false },
      subscribe: { fromBeginning: true },
    },
  });
  await app.listen();
  try {
    return await effects.handled.rate(total, longestMs);
  } finally {
    await app.close();
  }
}
