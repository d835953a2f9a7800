import { environment } from '#config';
import { ensureCollection } from '#persistence';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { Logger } from '@nestjs/common';
import { mongo } from 'mongoose';
import { prepareOutbox } from '../../../libs/messaging/src/outbox/outbox-row.js';
import { prepareParking } from '../../../libs/messaging/src/parking/parked-rows.js';
import { prepareTimers } from '../../../libs/messaging/src/timers/timer-row.js';
import { observeMongoLog } from '../system/observed-mongo-log.js';
import { Experiment } from './experiment.js';

/** A mongod for small experiments, each in databases of its own. */
export class Laboratory {
  private count = 0;

  private constructor(
    private readonly mongod: MongodServer,
    private readonly client: mongo.MongoClient,
  ) {}

  static async open(): Promise<Laboratory> {
    Logger.overrideLogger(false);
    const mongod = await startTemporaryMongod({ env: environment, transactionLifetimeLimitSeconds: 3 });
    return new Laboratory(mongod, await mongo.MongoClient.connect(mongod.uri));
  }

  async experiment(): Promise<Experiment> {
    const name = `lab${++this.count}`;
    const db = this.client.db(`${name}_proposals`);
    await prepareOutbox(db);
    await prepareTimers(db);
    await prepareParking(db);
    for (const collection of ['subject_cursors', 'leases', 'groups', 'commands', 'effects'])
      await ensureCollection(db, collection);
    return new Experiment(this.mongod.uri, name, db, observeMongoLog(this.client.db(`${name}_log`)));
  }

  async close(): Promise<void> {
    await this.client.close();
    await this.mongod.stop();
  }
}
