const FARTHEST = 2;

/** The name that was probably meant, by the letters that differ. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const candidates = names
    .filter((name) => Math.abs(name.length - written.length) <= FARTHEST)
    .map((name) => ({ name, distance: distanceBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= FARTHEST && distance < name.length / 2)
    .sort((one, other) => one.distance - other.distance);
  return candidates[0]?.name;
}

/** Letters to add, to take away or to change. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const changed = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
