const MOST = 500;
const SHORTEST = 4;
const HIDDEN = '[secret]';

/** What a package has been given and must not repeat: wherever it stands in a text, it is taken out. */
export class KnownSecrets {
  readonly #values = new Set<string>();

  /** The latest are kept. */
  add(values: Iterable<string>): void {
    for (const value of values) {
      this.#values.delete(value);
      if (value.length >= SHORTEST) this.#values.add(value);
    }
    for (const value of this.#values) if (this.#values.size > MOST) this.#values.delete(value);
  }

  /** Also where they are written as in a URL or in JSON. */
  scrub(text: string): string {
    let scrubbed = text;
    // A short one may be part of a longer one.
    for (const value of [...this.#values].sort((one, other) => other.length - one.length))
      for (const form of new Set([value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])) scrubbed = scrubbed.replaceAll(form, HIDDEN);
    return scrubbed;
  }
}
