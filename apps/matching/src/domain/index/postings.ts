const initialCapacity = 4;

/** The slots that state one term, ascending, each with the weight that it has there; updated in place. */
export class Postings {
  slots = new Uint32Array(initialCapacity);
  weights = new Float64Array(initialCapacity);
  length = 0;

  /** A slot that is already there gets the new weight. */
  set(slot: number, weight: number): void {
    const position = this.#positionOf(slot);
    if (position < this.length && this.slots[position] === slot) {
      this.weights[position] = weight;
      return;
    }
    if (this.length === this.slots.length) this.#grow();
    this.slots.copyWithin(position + 1, position, this.length);
    this.weights.copyWithin(position + 1, position, this.length);
    this.slots[position] = slot;
    this.weights[position] = weight;
    this.length += 1;
  }

  delete(slot: number): void {
    const position = this.#positionOf(slot);
    if (position === this.length || this.slots[position] !== slot) return;
    this.slots.copyWithin(position, position + 1, this.length);
    this.weights.copyWithin(position, position + 1, this.length);
    this.length -= 1;
  }

  /** First position whose slot is not below `slot`. */
  #positionOf(slot: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.slots[middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const weights = new Float64Array(this.slots.length * 2);
    slots.set(this.slots);
    weights.set(this.weights);
    this.slots = slots;
    this.weights = weights;
  }
}
