import type { Schema } from '../openapi/schema.js';

/** CloudEvents 1.0 in JSON, as `EventEnvelope` of libs/contracts has it. */
export const envelopeSchema: Schema = {
  type: 'object',
  description: 'CloudEvents 1.0 in JSON, with extension attributes in lower case.',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'sequence', 'correlationid', 'data'],
  properties: {
    specversion: { type: 'string', const: '1.0' },
    id: { type: 'string', format: 'uuid', description: 'UUIDv7; the idempotency key.' },
    source: { type: 'string', description: '`alianza/<service>`.' },
    type: { type: 'string', description: '`<service>.<fact>.v<major>`.' },
    subject: { type: 'string', description: 'Aggregate id; the partition key.' },
    time: { type: 'string', format: 'date-time', description: 'UTC.' },
    sequence: { type: 'integer', minimum: 1, description: 'Gapless per topic and subject, from 1.' },
    correlationid: { type: 'string', description: 'The same through everything that one request causes.' },
    causationid: { type: 'string', description: 'The event or command that caused this one.' },
    traceparent: { type: 'string', description: 'W3C trace context.' },
    data: { type: 'object' },
  },
};

export const exampleEnvelope = (type: string, data: object): object => ({
  specversion: '1.0',
  id: '0198c0de-0000-7000-8000-0000000000e1',
  source: `alianza/${type.slice(0, type.indexOf('.'))}`,
  type,
  subject: '0198c0de-0000-7000-8000-0000000000e2',
  time: '2027-01-15T14:30:00.000Z',
  sequence: 1,
  correlationid: '0198c0de-0000-7000-8000-0000000000e3',
  data,
});
