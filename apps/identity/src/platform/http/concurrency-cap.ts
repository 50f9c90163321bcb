/** How many requests of one network prefix may be under way in this process at once. */
export class ConcurrencyCap {
  readonly #underWay = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Takes a place, or answers false when there is none. */
  enter(prefix: string): boolean {
    const now = this.#underWay.get(prefix) ?? 0;
    if (now >= this.most) return false;
    this.#underWay.set(prefix, now + 1);
    return true;
  }

  leave(prefix: string): void {
    const now = this.#underWay.get(prefix) ?? 0;
    if (now <= 1) this.#underWay.delete(prefix);
    else this.#underWay.set(prefix, now - 1);
  }
}
