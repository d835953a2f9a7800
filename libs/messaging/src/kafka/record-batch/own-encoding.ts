import { createRequire } from 'node:module';
import type { Message } from 'kafkajs';
import { PartitionRecords } from './partition-records.js';
import { encodeProduceRequest, type ProduceRequest } from './produce-request.js';

/** What kafkajs takes for one of its encoders. */
interface Encoded {
  readonly buf: Buffer;
  readonly buffer: Buffer;
}

type Protocol = (request: ProduceRequest<Message>) => {
  readonly request: { encode(): Promise<Encoded> };
  readonly response: unknown;
};

interface ProduceDefinition {
  protocol(of: { readonly version: number }): Protocol;
}

/** The one whose insides were read. */
const known = '2.2.4';

/**
 * Whether requests of `PartitionRecords` are written by us: kafkajs spends 11 µs on encoding a record, where 2 do. Its
 * definition of produce requests is replaced in memory by one that still asks it for everything, and exchanges the bytes
 * where the messages are ours; any other request is as kafkajs makes it. Another kafkajs than the known one is left alone
 * (docs/adr/0107).
 */
export const ownEncoding: boolean = install(createRequire(import.meta.url));

function install(require: NodeJS.Require): boolean {
  const { version } = require('kafkajs/package.json') as { readonly version: string };
  if (version !== known) return false;
  const definition = require('kafkajs/src/protocol/requests/produce') as ProduceDefinition;
  const { protocol } = definition;
  definition.protocol = (of) => besides(protocol(of));
  return true;
}

const besides =
  (protocol: Protocol): Protocol =>
  (asked) => {
    const theirs = protocol(asked);
    if (!isOurs(asked)) return theirs;
    const encode = async (): Promise<Encoded> => {
      const buffer = encodeProduceRequest(asked, Date.now());
      return { buf: buffer, buffer };
    };
    return { ...theirs, request: { ...theirs.request, encode } };
  };

const isOurs = (asked: ProduceRequest<Message>): asked is ProduceRequest<PartitionRecords> =>
  asked.topicData.some(({ partitions }) =>
    partitions.some(({ messages }) => messages.some((message) => message instanceof PartitionRecords)),
  );
