import type { WorkplanSetting } from './workplan-commands.js';
import type { WorkplanEvent } from './workplan-events.js';
import { openAmendment } from './amendment.js';
import { amendedPlan, ownersObstacle } from './propose-plan.js';
import { amendmentQuorum, workplanQuorum } from './workplan-quorum.js';
import type { Workplan } from './workplan.js';

/**
 * What the words on a proposed plan, or on an amendment of the one in force, come to by who sits at the table now. Nothing
 * where it would give work to somebody who has left.
 */
export function recountPlan(workplan: Workplan, setting: WorkplanSetting, at: string): readonly WorkplanEvent[] {
  const { allianceStatus, balanced, voting, quorum } = setting;
  if (!balanced) return [];
  const { status, version, amendments, amended, actionPoints } = workplan;
  if (status === 'proposed') {
    const accepted = allianceStatus === 'constituted' && workplanQuorum(workplan, voting, quorum).reached;
    if (!accepted || ownersObstacle({ body: workplan, actionPoints }, setting)) return [];
    return [{ type: 'workplan-accepted', at, version }];
  }
  const open = openAmendment(amendments);
  if (!open || allianceStatus !== 'active' || !amendmentQuorum(open, voting, quorum).reached) return [];
  if (amended && ownersObstacle(amendedPlan(workplan, amended), setting)) return [];
  return [{ type: 'workplan-amended', at, amendment: open.amendment }];
}
