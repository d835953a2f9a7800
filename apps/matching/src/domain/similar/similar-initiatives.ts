import { comparedLists, type InitiativeCodes, similarity, type Similarity } from './similarity.js';

export interface ComparedInitiative {
  readonly id: string;
  readonly leadId: string;
  readonly codes: InitiativeCodes;
}

export interface SimilarInitiative extends Similarity {
  readonly id: string;
}

/** From here on one initiative may stand for another. */
const similarFrom = 0.5;
/** So many entries are read for a question, of the rarest codes first. */
const mostRead = 5_000;
/** So many are compared in full: those that share most. */
const mostCompared = 150;

/** Open initiatives by the codes that they name; holds only those that everybody who is signed in may see. */
export class SimilarInitiatives {
  readonly #initiatives = new Map<string, ComparedInitiative>();
  readonly #byCode = new Map<string, Set<string>>();

  get size(): number {
    return this.#initiatives.size;
  }

  put(initiative: ComparedInitiative): void {
    this.remove(initiative.id);
    this.#initiatives.set(initiative.id, initiative);
    for (const key of keysOf(initiative.codes)) {
      const ids = this.#byCode.get(key) ?? new Set<string>();
      this.#byCode.set(key, ids.add(initiative.id));
    }
  }

  /** Removing what is not there changes nothing. */
  remove(id: string): void {
    const initiative = this.#initiatives.get(id);
    if (!initiative) return;
    this.#initiatives.delete(id);
    for (const key of keysOf(initiative.codes)) {
      const ids = this.#byCode.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#byCode.delete(key);
    }
  }

  /**
   * The most similar ones first, at most `limit`, without those of `leadId` itself.
   * Bounded: it reads and compares no more however many initiatives there are.
   */
  find(codes: InitiativeCodes, leadId: string, limit: number = mostCompared): readonly SimilarInitiative[] {
    return this.#mostShared(codes)
      .filter((initiative) => initiative.leadId !== leadId)
      .map(({ id, codes: theirs }) => ({ id, ...similarity(codes, theirs) }))
      .filter(({ score }) => score >= similarFrom)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  #mostShared(codes: InitiativeCodes): readonly ComparedInitiative[] {
    const postings = keysOf(codes)
      .flatMap((key) => this.#byCode.get(key) ?? [])
      .sort((a, b) => a.size - b.size);
    const counted = new Map<string, number>();
    let read = 0;
    for (const ids of postings) {
      // A rare code says more than one that everybody names.
      const weight = Math.log(1 + this.size / ids.size);
      for (const id of ids) {
        if (read === mostRead) break;
        read += 1;
        counted.set(id, (counted.get(id) ?? 0) + weight);
      }
    }
    return [...counted]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, mostCompared)
      .flatMap(([id]) => this.#initiatives.get(id) ?? []);
  }
}

const keysOf = (codes: InitiativeCodes): readonly string[] =>
  comparedLists.flatMap((list) => [...new Set(codes[list])].map((code) => `${list}/${code}`));
