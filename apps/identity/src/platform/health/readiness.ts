/** Whether this process still wants requests. */
export class Readiness {
  #isLeaving = false;

  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  leave(): void {
    this.#isLeaving = true;
  }
}
