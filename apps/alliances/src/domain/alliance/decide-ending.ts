import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { handedOver, settlementObstacle } from '../ending/settle-points.js';
import { refusal } from '../refusal.js';
import { isCoordinator, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { EndingDecisionCommand } from './alliance-commands.js';
import { closeCandidacies } from './close-candidacies.js';

/**
 * Activation follows the workplan's acceptance. While the alliance forms its provisional coordinator may dissolve it,
 * and so does the withdrawal of its initiative; once constituted it is the members' and only a coordinator whom they
 * confirmed may end it. It is concluded when it was said of each open point what becomes of it.
 */
export function decideEnding(
  alliance: Alliance,
  command: EndingDecisionCommand,
  { at }: DecisionContext,
): Decision<AllianceChange> {
  const closing = () => closeCandidacies(alliance, at, 'alliance_ended', () => true);
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
      const concluded: AllianceChange = { type: 'alliance-concluded', at, by, outcome, points };
      return accept(...closing(), concluded, ...handedOver(points, at));
    }
    case 'dissolve': {
      const may =
        isCoordinator(alliance, command.by) && (alliance.status === 'forming' || alliance.coordinator.confirmed);
      if (!may) return refuse(refusal('not_entitled', 'alliance'));
      return accept(...closing(), { type: 'alliance-dissolved', at, reason: command.reason });
    }
    case 'initiative-withdrawn':
      if (alliance.status !== 'forming') return accept();
      return accept(...closing(), { type: 'alliance-dissolved', at, reason: command.reason });
  }
}
