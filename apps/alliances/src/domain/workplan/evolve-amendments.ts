import type { Amendment } from './amendment.js';
import { applyAmendment } from './apply-amendment.js';
import type { WorkplanEvent } from './workplan-events.js';
import type { Workplan } from './workplan.js';

type OfAmendment = Extract<
  WorkplanEvent,
  { type: `amendment-${'proposed' | 'answered' | 'withdrawn'}` | 'workplan-amended' }
>;

/** The workplan after one fact of its amendments. Only one is open at a time: another one replaces it. */
export function evolveAmendments(workplan: Workplan, event: OfAmendment): Workplan {
  const { at } = event;
  const { amended, amendments, ...rest } = workplan;
  switch (event.type) {
    case 'amendment-proposed': {
      const { amendment, reasonGiven: reason, changes, body } = event;
      const one: Amendment = { amendment, reason, changes, proposedAt: at, status: 'proposed', answers: [] };
      const former = amendments.map((other) => (other.status === 'proposed' ? settled(other, 'replaced', at) : other));
      return { ...rest, amendments: [...former, one], amended: body };
    }
    case 'amendment-answered': {
      const answered = (one: Amendment): Amendment => ({ ...one, answers: [...one.answers, event.answer] });
      return { ...workplan, amendments: changing(amendments, event.amendment, answered) };
    }
    case 'amendment-withdrawn':
      return { ...rest, amendments: changing(amendments, event.amendment, (one) => settled(one, 'withdrawn', at)) };
    case 'workplan-amended': {
      const accepted = changing(amendments, event.amendment, (one) => settled(one, 'accepted', at));
      return { ...rest, ...(amended && applyAmendment(workplan, amended, at)), amendments: accepted };
    }
  }
}

const settled = (one: Amendment, status: Amendment['status'], settledAt: string): Amendment => ({
  ...one,
  status,
  settledAt,
});

function changing(
  amendments: readonly Amendment[],
  amendment: number,
  change: (one: Amendment) => Amendment,
): readonly Amendment[] {
  return amendments.map((one) => (one.amendment === amendment ? change(one) : one));
}
