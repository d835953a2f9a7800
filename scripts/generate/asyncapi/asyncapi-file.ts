import { allEvents, type EventContract, type Topic, topics } from '#contracts';
import { stringify } from 'yaml';
import type { DocComments } from '../doc-comments.js';
import type { GeneratedFile } from '../generated-file.js';
import type { ConsumerGroup } from '../platform-description.js';
import { addDataSchema, type DataSchemas } from './data-schema.js';
import { envelopeSchema, exampleEnvelope } from './envelope-schema.js';

/** docs/asyncapi.yaml: every event that crosses a service border, who says it and who takes it in. */
export function asyncApiFile(groups: readonly ConsumerGroup[], comments: DocComments): GeneratedFile {
  const schemas: DataSchemas = { Envelope: envelopeSchema };
  for (const { data } of allEvents) addDataSchema(data, comments, schemas);
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Alianza',
      version: '1',
      description:
        'What the services tell each other. Delivery is at least once and in order per subject; the key of a record is the subject.',
      license: { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(topics.map((topic) => [channelOf(topic.name), channel(topic)])),
    operations: { ...sendOperations(), ...Object.assign({}, ...groups.flatMap(receiveOperations)) },
    components: { messages: Object.fromEntries(allEvents.map((event) => [nameOf(event), message(event)])), schemas },
  };
  return { path: 'docs/asyncapi.yaml', content: stringify(document, { lineWidth: 120, aliasDuplicateObjects: false }) };
}

/** `alianza.directory.contacts` → `directoryContacts`; names of channels hold no dots. */
const channelOf = (topic: string): string => camel(topic.split('.').slice(1));
/** `proposals.proposal-published.v1` → `proposalsProposalPublishedV1`. */
const nameOf = ({ type }: EventContract): string => camel(type.split(/[.-]/));
const camel = ([head = '', ...tail]: readonly string[]): string =>
  head + tail.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

const eventsOf = (topic: string, events: readonly EventContract[] = allEvents): EventContract[] =>
  events.filter((event) => event.topic === topic);

const messageRefs = (topic: string, events?: readonly EventContract[]): { $ref: string }[] =>
  eventsOf(topic, events).map((event) => ({ $ref: `#/channels/${channelOf(topic)}/messages/${nameOf(event)}` }));

function channel({ name, service, partitions, compacted }: Topic): object {
  const kept = compacted ? 'Compacted: the last record of each key stays.' : 'Kept for ever: the log is the history.';
  return {
    address: name,
    description: `Said by ${service}. ${kept}`,
    messages: Object.fromEntries(
      eventsOf(name).map((event) => [nameOf(event), { $ref: `#/components/messages/${nameOf(event)}` }]),
    ),
    bindings: {
      kafka: {
        topic: name,
        partitions,
        topicConfiguration: compacted ? { 'cleanup.policy': ['compact'] } : { 'retention.ms': -1 },
        bindingVersion: '0.5.0',
      },
    },
  };
}

function message({ type, summary, data, example }: EventContract): object {
  const payload = {
    allOf: [
      { $ref: '#/components/schemas/Envelope' },
      {
        type: 'object',
        properties: { type: { const: type }, data: { $ref: `#/components/schemas/${data.name}` } },
      },
    ],
  };
  return {
    name: type,
    title: type,
    summary,
    contentType: 'application/cloudevents+json',
    payload,
    examples: [{ name: type, payload: exampleEnvelope(type, example) }],
  };
}

function sendOperations(): Record<string, object> {
  const saying = topics.filter(({ name }) => eventsOf(name).length > 0);
  return Object.fromEntries(
    saying.map(({ name, service }) => [
      `say${camel(['', channelOf(name)])}`,
      {
        action: 'send',
        channel: { $ref: `#/channels/${channelOf(name)}` },
        summary: `${service} says what happened, from its outbox.`,
        messages: messageRefs(name),
      },
    ]),
  );
}

function receiveOperations({ name, kind, events }: ConsumerGroup): Record<string, object>[] {
  const read = topics.filter((topic) => eventsOf(topic.name, events).length > 0);
  return read.map((topic) => ({
    [`${camel(name.split('.'))}Reads${camel(['', channelOf(topic.name)])}`]: {
      action: 'receive',
      channel: { $ref: `#/channels/${channelOf(topic.name)}` },
      summary: kind === 'projection' ? `The group ${name} keeps a read model.` : `The group ${name} reacts.`,
      messages: messageRefs(topic.name, events),
    },
  }));
}
