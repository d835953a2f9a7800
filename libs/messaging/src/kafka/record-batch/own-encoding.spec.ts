import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Message } from 'kafkajs';
import type { KeyedRecord } from './keyed-record.js';
import { ownEncoding } from './own-encoding.js';
import { PartitionRecords } from './partition-records.js';

/** What is asked of a produce request: `broker/index.js` of kafkajs. */
interface Asked {
  readonly acks: number;
  readonly timeout: number;
  readonly transactionalId?: string;
  readonly producerId: number | string;
  readonly producerEpoch: number;
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly {
      readonly partition: number;
      readonly firstSequence: number;
      readonly messages: readonly Message[];
    }[];
  }[];
}
interface Encoded {
  readonly buffer: Buffer;
}
interface Request {
  readonly apiKey: number;
  readonly apiName: string;
  readonly apiVersion: number;
  expectResponse(): boolean;
  encode(): Promise<Encoded>;
}
type Encoding = (asked: Asked) => Request;

const require = createRequire(import.meta.url);
const definition = require('kafkajs/src/protocol/requests/produce') as {
  protocol(of: { readonly version: number }): (asked: Asked) => { readonly request: Request };
};
const TheirEncoder = require('kafkajs/src/protocol/encoder') as new () => Encoded;
const versions = [3, 4, 5, 6, 7];
const asItIsUsed =
  (version: number): Encoding =>
  (asked) =>
    definition.protocol({ version })(asked).request;
const kafkajsAlone = (version: number): Encoding =>
  require(`kafkajs/src/protocol/requests/produce/v${version}/request`) as Encoding;

const record = ([key, value]: readonly [string, string]): KeyedRecord => ({
  key,
  value,
  keyBytes: Buffer.byteLength(key),
  valueBytes: Buffer.byteLength(value),
  partition: 0,
});

/** The same request twice: in our messages and in kafkajs's. */
interface Pair {
  readonly ours: Asked;
  readonly theirs: Asked;
}
type Topics = readonly (readonly [string, readonly (readonly [number, readonly (readonly [string, string])[]])[]])[];

function pairOf(acks: number, timeout: number, topics: Topics): Pair {
  const asked = (messagesOf: (partition: number, records: readonly KeyedRecord[]) => readonly Message[]): Asked => ({
    acks,
    timeout,
    producerId: -1,
    producerEpoch: 0,
    topicData: topics.map(([topic, partitions]) => ({
      topic,
      partitions: partitions.map(([partition, texts]) => ({
        partition,
        firstSequence: 0,
        messages: messagesOf(partition, texts.map(record)),
      })),
    })),
  });
  return {
    ours: asked((partition, records) => [new PartitionRecords(partition, records)]),
    theirs: asked((_partition, records) => records),
  };
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom('x', 'ñ', '移'), fc.nat(9_000)).map(([letter, length]) => letter.repeat(length)),
);
const records = fc.oneof(
  fc.array(fc.tuple(fc.string({ unit: 'binary' }), text), { minLength: 1, maxLength: 8 }),
  fc.integer({ min: 60, max: 150 }).map((count) => Array.from({ length: count }, (): [string, string] => ['k', 'v'])),
);
const pairs = fc
  .tuple(
    fc.constantFrom(-1, 0, 1),
    fc.nat(60_000),
    fc.array(
      fc.tuple(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.array(fc.tuple(fc.nat(100_000), records), { minLength: 1, maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map((parts) => pairOf(...parts));

describe('own encoding of produce requests', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 1_804_075_200_123, doNotFake: ['nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is in use: whoever takes another kafkajs reads its encoding again', () => {
    expect(ownEncoding).toBe(true);
  });

  it('writes to the byte what kafkajs writes', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.constantFrom(...versions), async ({ ours, theirs }, version) => {
        const written = (await asItIsUsed(version)(ours).encode()).buffer;
        const expected = (await kafkajsAlone(version)(theirs).encode()).buffer;
        expect(written.equals(expected)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it.each([0, 1, 62, 63, 64, 8_190, 8_192, 1_048_575, 1_048_577])('writes a value of %d bytes', async (length) => {
    const { ours, theirs } = pairOf(-1, 5_000, [['t', [[0, [['key', 'x'.repeat(length)]]]]]]);
    const written = (await asItIsUsed(7)(ours).encode()).buffer;
    expect(written.equals((await kafkajsAlone(7)(theirs).encode()).buffer)).toBe(true);
  });

  it('changes the bytes only', () => {
    const { ours } = pairOf(0, 5_000, [['t', [[0, [['key', 'value']]]]]]);
    const { apiKey, apiName, apiVersion, expectResponse } = asItIsUsed(6)(ours);
    expect([apiKey, apiName, apiVersion, expectResponse()]).toEqual([0, 'Produce', 6, false]);
  });

  it('leaves to kafkajs what is not ours, in a transaction or not', async () => {
    const { ours, theirs } = pairOf(-1, 5_000, [['t', [[0, [['key', 'value']]]]]]);
    expect(await asItIsUsed(7)(ours).encode()).not.toBeInstanceOf(TheirEncoder);
    for (const asked of [theirs, { ...theirs, transactionalId: 'someone', producerId: '17', producerEpoch: 3 }]) {
      const encoded = await asItIsUsed(7)(asked).encode();
      expect(encoded).toBeInstanceOf(TheirEncoder);
      expect(encoded.buffer.equals((await kafkajsAlone(7)(asked).encode()).buffer)).toBe(true);
    }
  });
});
