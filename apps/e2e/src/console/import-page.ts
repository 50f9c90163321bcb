import type { ConsolePage } from './console-page';

/** The page that makes people out of a file. */
export class ImportPage {
  constructor(private readonly console: ConsolePage) {}

  async choose(name: string, csv: string): Promise<void> {
    await this.console.main.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await this.console.text('What the columns are');
  }

  /** Settles when everything was looked at. */
  async check(): Promise<void> {
    await this.console.press('Check the file');
    await this.console.text('Nothing has been imported yet');
  }

  /** Settles when it is done; answers how far it said to be on its way. */
  async import(): Promise<readonly number[]> {
    const progress = this.console.main.getByRole('progressbar', { name: 'Importing' });
    await this.console.press(/^Import [\d,]+ people$/);
    const seen = new Set<number>();
    const finished = this.console.main.getByText('The import is done');
    while ((await finished.count()) === 0) for (const bar of await progress.all()) seen.add(Number(await bar.getAttribute('value').catch(() => 0)));
    return [...seen];
  }

  /** The figures below, by their names. */
  async sums(): Promise<Readonly<Record<string, string>>> {
    const list = this.console.main.locator('gp-run-sums');
    const [names, figures] = [await list.locator('dt').allInnerTexts(), await list.locator('dd').allInnerTexts()];
    return Object.fromEntries(names.map((name, at) => [name, figures[at] ?? '']));
  }

  /** The rows with problems, as one reads them: line, field and what is wrong. */
  async problems(): Promise<readonly (readonly string[])[]> {
    const rows = await this.console.main.locator('gp-import-problems tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const [line = '', field = '', , problem = ''] = await row.locator('td').allInnerTexts();
        return [line, field, problem];
      }),
    );
  }
}
