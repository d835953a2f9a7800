import type { Finder } from '../domain/finder.js';
import { isConfidential } from '../domain/seat-call.js';
import type { SimilarInitiatives } from '../domain/similar/similar-initiatives.js';
import { holds, type Share } from '../domain/share.js';
import { candidateOf, isSeeking, seatCallsOf } from '../persistence/records.js';
import type { KnownInitiative, KnownOrganization } from '../persistence/read-models.js';

/** Keeps what is searched as the read models are: each row replaces what it said before. */
export class FinderRecords {
  /** How many rows of organisations were put or removed. */
  changes = 0;
  readonly #seats = new Map<string, readonly string[]>();

  constructor(
    readonly finder: Finder,
    readonly similar: SimilarInitiatives,
    /** Of the organisations; initiatives are held all. */
    private readonly share: Share,
  ) {}

  putOrganization(row: KnownOrganization): void {
    if (!holds(this.share, row._id)) return;
    this.finder.putCandidate(candidateOf(row));
    this.changes += 1;
  }

  removeOrganization(id: string): void {
    this.finder.removeCandidate(id);
    this.changes += 1;
  }

  putInitiative(row: KnownInitiative): void {
    const calls = seatCallsOf(row);
    const seats = calls.map(({ seat }) => seat.id);
    for (const gone of this.#seats.get(row._id) ?? []) if (!seats.includes(gone)) this.finder.removeCall(gone);
    for (const call of calls) this.finder.putCall(call);
    this.#seats.set(row._id, seats);
    this.#compare(row);
  }

  removeInitiative(id: string): void {
    for (const seat of this.#seats.get(id) ?? []) this.finder.removeCall(seat);
    this.#seats.delete(id);
    this.similar.remove(id);
  }

  /** Others may join what looks for partners and is shown to everybody; what is confidential is compared with nothing. */
  #compare(row: KnownInitiative): void {
    const { _id: id, call, publishedOn } = row;
    if (!call || !isSeeking(row) || publishedOn === undefined || isConfidential(call)) this.similar.remove(id);
    else this.similar.put({ id, leadId: call.leadOrganizationId, codes: call.content });
  }
}
