/** Where an adapter says what happened; facts are flat and carry no event data. */
export type EventLogLogger = (
  level: 'debug' | 'info' | 'warn' | 'error',
  message: string,
  facts: Readonly<Record<string, unknown>>,
) => void;
