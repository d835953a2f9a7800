import Sequencer from '@jest/test-sequencer';

/** Files that take long and are short themselves, longest first: Jest orders what it has not run yet by size. */
const long = [
  'apps/matching/test/whole-field.int-spec.ts',
  'libs/messaging/src/kafka/kafka-event-log.int-spec.ts',
  'apps/matching/test/answers.int-spec.ts',
  'apps/matching/test/lists.int-spec.ts',
  'apps/matching/test/access.int-spec.ts',
  'apps/matching/test/shares.int-spec.ts',
  'test/e2e/main-job.e2e-spec.ts',
  'test/e2e/main-job-distributed.e2e-spec.ts',
  'test/bench/bench.e2e-spec.ts',
  'test/e2e/bad-input.e2e-spec.ts',
];

/** Begins with the long ones, so that none of them is left at the end with a processor that has nothing to do. */
export default class LongOnesFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => {
      const at = long.findIndex((file) => path.endsWith(file));
      return at < 0 ? long.length : at;
    };
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}
