/** The most that one page of a list can have. */
export const LARGEST_PAGE = 100;

interface Part<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Reads a list page by page to its end. `page` answers `LARGEST_PAGE` rows, from 1; `progress` hears which part is done, from 0 to 1. */
export async function wholeList<Row>(page: (number: number) => Promise<Part<Row>>, progress: (part: number) => void): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let number = 1; ; number += 1) {
    const { rows, total } = await page(number);
    all.push(...rows);
    progress(total === 0 ? 1 : Math.min(1, all.length / total));
    if (rows.length < LARGEST_PAGE || all.length >= total) return all;
  }
}
