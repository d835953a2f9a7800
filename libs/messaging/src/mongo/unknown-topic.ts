/** A topic that nobody declared with ensureTopics. */
export class UnknownTopic extends Error {
  readonly code = 'unknown-topic';

  constructor(readonly topic: string) {
    super(`The topic ${topic} is not declared: ensureTopics comes first.`);
  }
}
