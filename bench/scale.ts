/** How much is measured. */
export interface Scale {
  readonly name: 'full' | 'quick';
  readonly pairs: number;
  /** Longest time of one side that is measured by time, in milliseconds. */
  readonly sideMs: number;
  /** Events of the outbox that the relay empties, and of the topic that consumers read. */
  readonly events: number;
  /** Drafts made, and published, a side. */
  readonly commands: number;
  /** Webhooks sent a side. */
  readonly deliveries: number;
  /** Events of the log from which a read model is made again. */
  readonly history: number;
  /** Saved searches that a new initiative is held against. */
  readonly searches: number;
  /** Who follows the organisation that publishes. */
  readonly followers: number;
  /** Mails sent a side. */
  readonly mails: number;
  /** Clients of the live stream that are connected to one process. */
  readonly liveClients: number;
  readonly idleMs: number;
  /** Organisations that accept their invitations to one alliance, a side. */
  readonly acceptances: number;
  /** Of a coordinator's desk. */
  readonly boardAlliances: number;
  /** Of action points, that come in the same minute. */
  readonly dueDates: number;
  /** Organisations among which partners are found, one measurement each. */
  readonly profiles: readonly number[];
  /** Calls for which the index finds partners, a side. */
  readonly calls: number;
}

export const fullScale: Scale = {
  name: 'full',
  pairs: 7,
  sideMs: 4_000,
  events: 20_000,
  commands: 400,
  deliveries: 5_000,
  history: 1_000_000,
  searches: 100_000,
  followers: 10_000,
  mails: 1_000,
  liveClients: 2_000,
  idleMs: 60_000,
  acceptances: 192,
  boardAlliances: 200,
  dueDates: 100_000,
  profiles: [100_000, 1_000_000],
  calls: 1_000,
};

/** Proves that everything runs; its values mean nothing. */
export const quickScale: Scale = {
  name: 'quick',
  pairs: 1,
  sideMs: 500,
  events: 500,
  commands: 20,
  deliveries: 200,
  history: 5_000,
  searches: 2_000,
  followers: 300,
  mails: 20,
  liveClients: 20,
  idleMs: 1_000,
  acceptances: 32,
  boardAlliances: 4,
  dueDates: 80,
  profiles: [3_000],
  calls: 100,
};
