import type { EventContract } from '#contracts';

type Shown = Readonly<Record<string, unknown>>;

/** What leaves of one kind of event, field by field. */
export interface Telling<D extends object = object> {
  readonly contract: EventContract<string, D>;
  /** The initiative whose openness decides; absent: the record is public by its nature. */
  initiativeOf?(data: D): string;
  /** Of what says itself how open the initiative is from now on. */
  isPublic?(data: D): boolean;
  /** Only of public records: what other platforms read of it. */
  show(data: D): Shown;
}

/** Why a kind of event never leaves. */
export interface Withholding {
  readonly contract: EventContract;
  readonly because: string;
}

export const tellOfOrganization = <D extends object>(
  contract: EventContract<string, D>,
  show: (data: NoInfer<D>) => Shown,
): Telling<D> => ({ contract, show });

/** Of an event that carries the content of the initiative itself. */
export const tellOfContent = <
  D extends { readonly initiativeId: string; readonly content: { readonly visibility: string } },
>(
  contract: EventContract<string, D>,
  show: (data: NoInfer<D>) => Shown,
): Telling<D> => ({
  contract,
  initiativeOf: ({ initiativeId }) => initiativeId,
  isPublic: ({ content }) => content.visibility === 'public',
  show,
});

/** Of an event around an initiative, told while that is public. */
export const tellAround = <D extends { readonly initiativeId: string }>(
  contract: EventContract<string, D>,
  show: (data: NoInfer<D>) => Shown,
): Telling<D> => ({ contract, initiativeOf: ({ initiativeId }) => initiativeId, show });
