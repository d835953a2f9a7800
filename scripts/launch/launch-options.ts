import type { Environment, OnProgress } from '#stack';

export interface LaunchOptions {
  /** Data, logs and secrets of this installation. */
  readonly folder: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The environment of the terminal: where servers are looked for, and settings passed on to the services. */
  readonly env: Environment;
  /** Settings of the services that differ from what `npm start` sets. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onProgress?: OnProgress;
  readonly mongod?: { readonly transactionLifetimeLimitSeconds?: number; readonly testCommands?: boolean };
}

export const secretariatDesk = 'secretariat@alianza.example';
