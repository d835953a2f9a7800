interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** A phrase that stands in a text. */
export interface FoundPhrase<T> {
  readonly value: T;
  /** Of how many stems. */
  readonly length: number;
}

/** What is known of phrases, each a row of stems. */
export class PhraseTree<T> {
  readonly #root: Node<T> = { next: new Map() };

  get(phrase: readonly string[]): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const stem of phrase) node = node?.next.get(stem);
    return node?.value;
  }

  /** Replaces what was known of it. */
  set(phrase: readonly string[], value: T): void {
    let node = this.#root;
    for (const stem of phrase) {
      const known: Node<T> = node.next.get(stem) ?? { next: new Map() };
      node.next.set(stem, known);
      node = known;
    }
    node.value = value;
  }

  /** The longest phrase that begins at a place of a text. */
  longestAt(stems: readonly string[], place: number): FoundPhrase<T> | undefined {
    let found: FoundPhrase<T> | undefined;
    let node = this.#root.next.get(stems[place] ?? '');
    for (let length = 1; node !== undefined; length += 1) {
      if (node.value !== undefined) found = { value: node.value, length };
      node = node.next.get(stems[place + length] ?? '');
    }
    return found;
  }
}
