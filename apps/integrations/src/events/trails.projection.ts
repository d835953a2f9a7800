import type { EventContract, EventEnvelope } from '#contracts';
import { OnEvent, Projection, type ReadModelWriter } from '#messaging';
import { tracedEvents } from '../domain/traced-events.js';
import { TrailRows } from '../persistence/trail-entries.js';

type Keep = (event: EventEnvelope, into: ReadModelWriter) => void;

/** One row an event: that it happened, not what it said. */
const keep =
  (contract: EventContract): Keep =>
  ({ id, correlationid, causationid, time, type, subject, data }, into) => {
    const replacement = {
      correlationId: correlationid,
      ...(causationid !== undefined && { causationId: causationid }),
      time,
      type,
      subject,
      organizations: [...new Set(contract.organizations(data))],
    };
    into.write(TrailRows, { replaceOne: { filter: { _id: id }, replacement, upsert: true } });
  };

/** Handlers are methods: there is one for each event that trails tell, named after its type. */
export class TrailsProjection {
  readonly readModels = [TrailRows];
}

for (const contract of tracedEvents) {
  const method: TypedPropertyDescriptor<Keep> = { value: keep(contract), configurable: true };
  Object.defineProperty(TrailsProjection.prototype, contract.type, method);
  OnEvent(contract)(TrailsProjection.prototype, contract.type, method);
}
Projection('integrations.trails')(TrailsProjection);
