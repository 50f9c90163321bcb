import { isAddressPattern } from '@gatepost/contracts/experience/address-pattern';

/** As many as the service takes. */
export const MOST_ENTRIES = 500;

export interface Additions {
  /** The whole list, with what could be added. */
  readonly entries: readonly string[];
  readonly added: number;
  /** Stood there already. */
  readonly known: number;
  /** Neither an address nor a domain. */
  readonly wrong: readonly string[];
  /** Had no room any more. */
  readonly left: readonly string[];
}

/** Adds what was typed or pasted: one a line, or with commas, semicolons or spaces between. What makes no sense stays as it was written. */
export function withAdditions(entries: readonly string[], text: string): Additions {
  const wanted = text.split(/[\n,;]+/).flatMap(entriesIn);
  const there = new Set(entries.map(fold));
  const fresh: string[] = [];
  const wrong: string[] = [];
  let known = 0;
  for (const entry of wanted) {
    if (!isEntry(entry)) wrong.push(entry);
    else if (there.has(fold(entry))) known += 1;
    else {
      there.add(fold(entry));
      fresh.push(entry);
    }
  }
  const room = Math.max(0, MOST_ENTRIES - entries.length);
  const added = fresh.slice(0, room);
  return { entries: [...entries, ...added], added: added.length, known, wrong, left: fresh.slice(room) };
}

function entriesIn(line: string): readonly string[] {
  const words = line.split(/\s+/).filter((word) => word !== '');
  return words.every(isEntry) ? words : [words.join(' ')];
}

const isEntry = (text: string) => text.length <= 320 && isAddressPattern(text);

/** Capital letters make no difference to the service. */
const fold = (entry: string) => entry.toLowerCase();
