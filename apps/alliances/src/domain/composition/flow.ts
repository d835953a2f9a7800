/** A flow network from `source` to `sink` with whole capacities, small enough for depth-first augmenting paths. */
export class Flow {
  private readonly capacity = new Map<string, Map<string, number>>();
  private readonly flow = new Map<string, Map<string, number>>();

  /** Sets how much may pass from one node to another. */
  open(from: string, to: string, capacity: number): void {
    entry(this.capacity, from).set(to, capacity);
    entry(this.capacity, to).set(from, this.capacity.get(to)?.get(from) ?? 0);
  }

  /** Sends as much as passes, without taking back what arrives at the sink already. */
  fill(): void {
    while (this.augment('source', new Set()));
  }

  /** Whether anything leaves a node. */
  passes(node: string): boolean {
    return this.next(node) !== undefined;
  }

  /** Takes one unit out, from a node of a network without cycles on. @returns where it entered the sink, if there was one */
  take(from: string): string | undefined {
    const to = this.next(from);
    if (to === undefined || to === 'sink') return to && from;
    entry(this.flow, from).set(to, (this.flow.get(from)?.get(to) ?? 0) - 1);
    return this.take(to);
  }

  private next(node: string): string | undefined {
    return [...(this.flow.get(node) ?? [])].find(([, amount]) => amount > 0)?.[0];
  }

  private augment(node: string, seen: Set<string>): boolean {
    if (node === 'sink') return true;
    seen.add(node);
    for (const [next, capacity] of this.capacity.get(node) ?? []) {
      const sent = this.flow.get(node)?.get(next) ?? 0;
      if (seen.has(next) || sent >= capacity || !this.augment(next, seen)) continue;
      entry(this.flow, node).set(next, sent + 1);
      entry(this.flow, next).set(node, -(sent + 1));
      return true;
    }
    return false;
  }
}

function entry(map: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const found = map.get(key) ?? new Map<string, number>();
  map.set(key, found);
  return found;
}
