/** As many are held at most, in parts of what is wanted, before those that are too many are let go. */
const slack = 2;

/**
 * The first people, by their ids, of very many that are offered in no order, each with one of the records that lead to
 * the person. Most are passed by with one comparison; what is held does not grow with what is offered.
 */
export class FirstPeople {
  private held = new Map<string, string>();
  /** Nobody from here on is among the first. */
  private bound: string | undefined;

  constructor(
    /** Person: only those beyond. */
    private readonly after: string,
    private readonly most: number,
  ) {}

  offer(personId: string, recordId: string): void {
    if (personId <= this.after || (this.bound !== undefined && personId >= this.bound)) return;
    if (this.held.has(personId)) return;
    this.held.set(personId, recordId);
    if (this.held.size >= slack * this.most) this.held = new Map(this.cut());
  }

  /** In order: person and record. */
  inOrder(): readonly (readonly [personId: string, recordId: string])[] {
    return this.cut();
  }

  private cut(): readonly (readonly [string, string])[] {
    const ordered = [...this.held].sort(([one], [other]) => (one < other ? -1 : 1));
    this.bound = ordered[this.most]?.[0] ?? this.bound;
    return ordered.slice(0, this.most);
  }
}
