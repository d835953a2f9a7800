/** What scripts/stack may be told from outside: MONGODB_URI, MONGOD_BINARY, KAFKA_BROKERS, ALIANZA_CACHE, PATH. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Takes one line of progress for a person to read; without one, nothing is shown. */
export type OnProgress = (line: string) => void;
