import type { DataClass, EventEnvelope, ServiceName } from '#contracts';
import { factOf, type Upcaster } from './upcast.js';

/** One handler of a group, already bound: `second` is the transaction of a reaction or the writer of a projection. */
export interface HandlerEntry<S> {
  readonly type: string;
  readonly topic: string;
  readonly data: DataClass<object>;
  call(event: EventEnvelope, second: S): Promise<void>;
  /** What it asks its transaction for alone. */
  alone?(event: EventEnvelope): readonly string[];
}

export interface GroupDescription<S> {
  /** `<service>` for reactions, `<service>.<projection>` for a projection. */
  readonly group: string;
  readonly service: ServiceName;
  readonly entries: readonly HandlerEntry<S>[];
  readonly upcasters: readonly Upcaster[];
  /** Business time: what happened earlier is history and not acted on. */
  readonly since?: Date;
}

/** What one group handles, and what it does with everything else on its topics. */
export class GroupHandlers<S = never> {
  readonly topics: readonly string[];
  private readonly byType: ReadonlyMap<string, HandlerEntry<S>>;
  private readonly facts: ReadonlySet<string>;
  private readonly since: number;

  constructor(readonly description: GroupDescription<S>) {
    const { entries, since } = description;
    this.byType = new Map(entries.map((entry) => [entry.type, entry]));
    this.facts = new Set(entries.map(({ type }) => factOf(type)));
    this.topics = [...new Set(entries.map(({ topic }) => topic))].sort();
    this.since = since?.getTime() ?? -Infinity;
  }

  get group(): string {
    return this.description.group;
  }

  classOf(type: string): DataClass<object> | undefined {
    return this.byType.get(type)?.data;
  }

  /** Whether the group must look at it: a fact that it handles, in whatever version. */
  concerns(event: EventEnvelope): boolean {
    if (!this.facts.has(factOf(event.type))) return false;
    return this.since === -Infinity || Date.parse(event.time) >= this.since;
  }

  /** What the event's handler asks its transaction for alone. */
  alone(event: EventEnvelope): readonly string[] {
    return this.byType.get(event.type)?.alone?.(event) ?? [];
  }

  async call(event: EventEnvelope, second: S): Promise<void> {
    const entry = this.byType.get(event.type);
    if (!entry) throw new Error(`${this.group} has no handler for ${event.type}`);
    await entry.call(event, second);
  }
}
