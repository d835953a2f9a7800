import type { ExternalKafka, ExternalMongod, KafkaServer, MongodServer } from '#stack';
import type { NodeProcess } from './node-process.js';
import type { StateFolder } from './state-folder.js';

/** What was started, and how to end all of it. */
export interface RunningSystem {
  readonly mode: 'embedded' | 'distributed';
  /** One address for everything. */
  readonly url: string;
  readonly state: StateFolder;
  /** Whether mails stay here, at /mail: with an `SMTP_URL` they leave. */
  readonly showsMails: boolean;
  /** The platform, or the six services by name. */
  readonly processes: readonly NodeProcess[];
  readonly mongod: MongodServer | ExternalMongod;
  readonly kafka?: KafkaServer | ExternalKafka;
  stop(): Promise<void>;
}
