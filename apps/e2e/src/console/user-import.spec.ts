import { listUsers } from '@gatepost/contracts/management/users';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { Administrator } from './administrator';
import { ImportPage } from './import-page';
import { managementApi } from './management-api';

const running = runningService();
const journey = journeysAround(running);
const administrator = new Administrator(running);
const ROWS = 10_000;
const PATIENCE_MS = 180_000;

/** By the line of the file, whose first one has the names of the columns. */
const planted: Readonly<Record<number, string>> = {
  77: 'nobody at example.com,Nobody,,pro',
  2_503: ',No way in,,pro',
  5_001: 'person2@EXAMPLE.com,A twin,,pro',
  9_998: 'person9998@example.com,A wrong number,call me,pro',
};
const file = [
  'E-mail,Full name,Phone number,Plan',
  ...Array.from({ length: ROWS }, (_, at) => planted[at + 2] ?? `person${at + 2}@example.com,"Person, ${at + 2}",+49151${String(20_000_000 + at)},free`),
].join('\r\n');

describe('a file of ten thousand people', () => {
  journey(
    'is checked, imported but for the rows with problems, and does nothing when it comes again',
    async (visitor) => {
      const console = await administrator.open(visitor, '/users/import');
      const page = new ImportPage(console);
      await page.choose('people.csv', file);
      await console.text('people.csv, 10,000 rows');
      await page.check();
      expect(await page.sums()).toEqual({ New: '9,996', 'To update': '0', 'There already': '0', 'With problems': '4' });
      expect(await page.problems()).toEqual([
        ['77', 'E-mail address', 'This is not an e-mail address.'],
        ['2503', '', 'There is no e-mail address, phone number or user name.'],
        ['5001', 'E-mail address', 'Line 2 is about the same person.'],
        ['9998', 'Phone number', 'Write it with the country’s code and digits alone.'],
      ]);

      const seen = await page.import();
      expect(seen.filter((done) => done > 0 && done < ROWS).length).toBeGreaterThan(2);
      expect(await page.sums()).toEqual({ Created: '9,996', Updated: '0', 'There already': '0', 'Not imported': '4' });
      const users = await managementApi(running);
      const { total, body } = await users.call(listUsers, { query: { 'search.primaryEmail': 'person10001@example.com' } });
      expect([total, body]).toMatchObject([1, [{ name: 'Person, 10001', primaryPhone: '4915120009999' }]]);
      expect((await users.call(listUsers, { page: { size: 1 } })).total).toBe(9_996);
      await console.press('See the users');
      await console.title('Users');
      await console.text(/of 9,996$/);

      await console.go('/users/import');
      await page.choose('people.csv', file);
      await page.check();
      expect(await page.sums()).toEqual({ New: '0', 'To update': '0', 'There already': '9,996', 'With problems': '4' });
      await console.text('There is nobody to import.');
    },
    PATIENCE_MS,
  );
});
