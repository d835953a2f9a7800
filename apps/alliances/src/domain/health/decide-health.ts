import { accept, refuse, type Actor, type Decision, type LocalizedText } from '../decision.js';
import { refusal } from '../refusal.js';
import { showHealth, type Health, type HealthProposal, type HealthReason, type HealthStatus } from './health.js';

export type HealthCommand =
  | { readonly type: 'review-health'; readonly proposal: HealthProposal }
  | {
      readonly type: 'set-health';
      readonly by: Actor;
      readonly byCoordinator: boolean;
      readonly status: HealthStatus;
      readonly note: LocalizedText;
    }
  /** The coordinator takes its own word back: the proposal counts again. */
  | { readonly type: 'clear-health'; readonly byCoordinator: boolean };

export type HealthEvent =
  | { readonly type: 'health-proposed'; readonly at: string; readonly proposal: HealthProposal }
  | {
      readonly type: 'health-set';
      readonly at: string;
      readonly by: Actor;
      readonly status: HealthStatus;
      readonly note: LocalizedText;
    }
  | { readonly type: 'health-cleared'; readonly at: string }
  /** The health that readers see is another one. */
  | {
      readonly type: 'health-changed';
      readonly at: string;
      readonly status: HealthStatus;
      readonly reason: HealthReason;
    }
  /** Nobody has done anything in the alliance since that instant. */
  | { readonly type: 'fell-silent'; readonly at: string; readonly since: string }
  | { readonly type: 'silence-ended'; readonly at: string };

export const newHealth: Health = { proposed: { status: 'on_track', reason: { code: 'nothing_late', params: {} } } };

/** A review gives what `proposeHealth` found now; only the coordinator sets another, with a note. */
export function decideHealth(health: Health, command: HealthCommand, at: string): Decision<HealthEvent> {
  switch (command.type) {
    case 'review-health': {
      const same = JSON.stringify(command.proposal) === JSON.stringify(health.proposed);
      return same ? accept() : withChange(health, { type: 'health-proposed', at, proposal: command.proposal });
    }
    case 'set-health': {
      if (!command.byCoordinator) return refuse(refusal('not_entitled', 'alliance'));
      const { by, status, note } = command;
      return withChange(health, { type: 'health-set', at, by, status, note });
    }
    case 'clear-health':
      if (!command.byCoordinator) return refuse(refusal('not_entitled', 'alliance'));
      return health.override ? withChange(health, { type: 'health-cleared', at }) : accept();
  }
}

export function evolveHealth(health: Health, event: HealthEvent): Health {
  switch (event.type) {
    case 'health-proposed':
      return { ...health, proposed: event.proposal };
    case 'health-set': {
      const { status, note, by, at } = event;
      return { ...health, override: { status, note, by, at } };
    }
    case 'health-cleared': {
      const { override: _, ...rest } = health;
      return rest;
    }
    case 'health-changed':
      return health;
    case 'fell-silent':
      return { ...health, silentSince: event.since };
    case 'silence-ended': {
      const { silentSince: _, ...rest } = health;
      return rest;
    }
  }
}

function withChange(health: Health, event: HealthEvent): Decision<HealthEvent> {
  const shown = showHealth(evolveHealth(health, event));
  if (shown.status === showHealth(health).status) return accept(event);
  return accept<HealthEvent>(event, {
    type: 'health-changed',
    at: event.at,
    status: shown.status,
    // What the rules found is no reason for another status than theirs.
    reason: shown.differs ? { code: 'seen_by_coordinator', params: {} } : shown.reason,
  });
}
