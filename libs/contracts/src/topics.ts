/** The services, each with a topic and a database of its own. */
export const services = ['directory', 'proposals', 'matching', 'alliances', 'notifications', 'integrations'] as const;
export type ServiceName = (typeof services)[number];

/** The compacted topic of addresses: key person, encrypted, read by notifications only. */
export const contactsTopic = 'alianza.directory.contacts';

export interface Topic {
  readonly name: string;
  readonly service: ServiceName;
  readonly partitions: number;
  readonly compacted: boolean;
}

const partitions = 6;

/** Every topic there is; kept for ever, since the log is the history. */
export const topics: readonly Topic[] = [
  ...services.map((service) => ({ name: `alianza.${service}`, service, partitions, compacted: false })),
  { name: contactsTopic, service: 'directory', partitions, compacted: true },
];
