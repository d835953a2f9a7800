import type { WorkplanSetting } from './workplan-commands.js';
import type { WorkplanEvent } from './workplan-events.js';
import { openAmendment } from './amendment.js';
import { amendmentQuorum, workplanQuorum } from './workplan-quorum.js';
import type { Workplan } from './workplan.js';

/** What the words on a proposed plan, or on an amendment of the one in force, come to by who sits at the table now. */
export function recountPlan(
  workplan: Workplan,
  { allianceStatus, balanced, voting, quorum }: WorkplanSetting,
  at: string,
): readonly WorkplanEvent[] {
  if (!balanced) return [];
  const { status, version, amendments } = workplan;
  if (status === 'proposed') {
    const accepted = allianceStatus === 'constituted' && workplanQuorum(workplan, voting, quorum).reached;
    return accepted ? [{ type: 'workplan-accepted', at, version }] : [];
  }
  const open = openAmendment(amendments);
  if (!open || allianceStatus !== 'active' || !amendmentQuorum(open, voting, quorum).reached) return [];
  return [{ type: 'workplan-amended', at, amendment: open.amendment }];
}
