import type { EventEnvelope } from '#contracts';
import type { EventText } from '../port.js';

export const toEventText = (envelope: EventEnvelope): EventText => ({
  subject: envelope.subject,
  json: JSON.stringify(envelope),
});
