import type { Caller } from '../access/caller.js';
import { forbidden } from '../problems/problem.js';

/** Operations and audit are for the platform's secretariat; auditors may read. */
export function requireSecretariat(caller: Caller): void {
  if (!caller.isSecretariat) throw forbidden('secretariat_only');
}

export function requireSecretariatOrAuditor(caller: Caller): void {
  if (!caller.isSecretariat && !caller.isAuditor) throw forbidden('secretariat_only');
}
