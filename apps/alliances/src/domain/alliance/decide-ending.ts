import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { handedOver, settlementObstacle, withWhatIsKnown } from '../ending/settle-points.js';
import { refusal } from '../refusal.js';
import { isCoordinator, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { EndingDecisionCommand } from './alliance-commands.js';
import { closeCandidacies } from './close-candidacies.js';
import { dissolved } from './decide-dissolution.js';

/**
 * Activation follows the workplan's acceptance. While the alliance forms the withdrawal of its initiative dissolves it;
 * once constituted it is the members', and only a coordinator whom they confirmed may conclude it: when it was said of
 * each open point what becomes of it.
 */
export function decideEnding(
  alliance: Alliance,
  command: EndingDecisionCommand,
  { at }: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'activate':
      return accept({ type: 'alliance-activated', at });
    case 'conclude': {
      const { by, open, points, outcome } = command;
      if (!isCoordinator(alliance, by) || !alliance.coordinator.confirmed) {
        return refuse(refusal('not_entitled', 'alliance'));
      }
      const obstacle = settlementObstacle(alliance, open, points);
      if (obstacle) return refuse(obstacle);
      const settled = withWhatIsKnown(points, open);
      const concluded: AllianceChange = { type: 'alliance-concluded', at, by, outcome, points: settled };
      return accept(
        ...closeCandidacies(alliance, at, 'alliance_ended', () => true),
        concluded,
        ...handedOver(points, at),
      );
    }
    case 'initiative-withdrawn':
      if (alliance.status !== 'forming') return accept();
      return accept(...dissolved(alliance, { at, decidedBy: 'initiative', reason: {}, points: [], answers: [] }));
  }
}
