import type { EventContract } from '#contracts';

/** Says events of one alliance: what all of them tell, and the way to emit one. */
export interface Voice {
  readonly ids: { readonly allianceId: string; readonly initiativeId: string };
  /** Organisations that hold a seat at that moment. */
  readonly members: string[];
  /** Of an organisation that is invited: what awaits it in all alliances. */
  openDuties(organizationId: string): number;
  say<D extends object>(contract: EventContract<string, D>, data: D): void;
}
