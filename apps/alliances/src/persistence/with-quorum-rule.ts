import { plainQuorum } from '../domain/composition/rules.js';
import type { Meeting } from '../domain/meetings/meeting.js';

/** A meeting as it is read: those held before quorums followed the policy were counted by one rule for all. */
export function withQuorumRule({ quorum, ...meeting }: Meeting): Meeting {
  if (!quorum) return meeting;
  const { rule = plainQuorum }: Partial<typeof quorum> = quorum;
  const constituencies = quorum.constituencies.map((one) => {
    const { needed = 1 }: Partial<typeof one> = one;
    return { ...one, needed };
  });
  return { ...meeting, quorum: { ...quorum, rule, constituencies } };
}
