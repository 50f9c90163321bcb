import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeService, refusal, reply, type Sent } from '../../testing/fake-service';
import { usersRoutes } from '../routes';
import { en as words } from './words/en';

interface Asked {
  readonly rows: readonly { readonly primaryEmail?: string }[];
  readonly dryRun: boolean;
  readonly onExisting: string;
}

describe('the import of users', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;
  const asked = () => service.bodies('POST', '/api/users/import') as readonly Asked[];

  /** As the service does it: an address that says "bad" is none. */
  const answer = ({ body }: Sent) => {
    const outcomes = (body as Asked).rows.map(({ primaryEmail = '' }) =>
      primaryEmail.includes('bad')
        ? { outcome: 'refused', userId: null, issues: [{ path: ['primaryEmail'], code: 'not_an_address', message: '' }] }
        : { outcome: primaryEmail.includes('there') ? 'skipped' : 'created', userId: null, issues: [] },
    );
    return reply({ rows: outcomes });
  };

  // Loaded when a route is opened, which may take its time.
  beforeAll(() => Promise.all([import('./import-users'), import('papaparse')]), 60_000);

  beforeEach(async () => {
    service = new FakeService().on('POST', '/api/users/import', answer);
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter([{ path: 'users', children: usersRoutes }])] });
    harness = await RouterTestingHarness.create('/users/import');
  });

  const page = () => harness.routeNativeElement ?? document.body;
  const text = () => (page().textContent ?? '').replaceAll(/\s+/g, ' ');
  const button = (label: RegExp | string) =>
    [...page().querySelectorAll('button')].find(({ textContent }) => new RegExp(label).test(textContent?.trim() ?? ''));
  async function until(isSo: () => boolean) {
    for (let turn = 0; turn < 1000 && !isSo(); turn += 1) {
      await new Promise((done) => setTimeout(done, 5));
      await harness.fixture.whenStable();
    }
    expect(isSo()).toBe(true);
  }
  async function choose(name: string, content: string | Uint8Array<ArrayBuffer>) {
    const input = page().querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is nothing to choose a file with.');
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    // jsdom's files cannot be read.
    const file = Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change'));
    await until(() => page().querySelector('gp-column-mapping, [role=alert]') !== null);
  }
  async function check() {
    button(`^${words.check}$`)?.click();
    await until(() => text().includes(words.checked));
  }

  it('reads 10,000 rows, checks them in batches, and imports those that are good', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `${at === 4000 ? 'bad' : at % 1000 === 1 ? `there${at}@example.com` : `p${at}@example.com`},"Person ${at}"`,
    );
    await choose('people.csv', ['E-mail,Full name', ...lines].join('\n'));
    expect(text()).toContain('people.csv, 10,000 rows');
    await check();
    expect(asked()).toHaveLength(20);
    expect(asked().every(({ dryRun, onExisting }) => dryRun && onExisting === 'skip')).toBe(true);
    expect(asked()[0]?.rows[0]).toEqual({ primaryEmail: 'p0@example.com', name: 'Person 0' });
    expect(text()).toContain('New9,989To update0There already10With problems1');
    button(/^Import 9,989 people/)?.click();
    await until(() => text().includes(words.finished));
    expect(
      asked()
        .slice(20)
        .every(({ dryRun }) => !dryRun),
    ).toBe(true);
    expect(
      asked()
        .slice(20)
        .flatMap(({ rows }) => rows),
    ).toHaveLength(10_000);
    expect(text()).toContain('Created9,989');
  }, 30_000);

  it('tells what is wrong with each row, and where it stands', async () => {
    const file = [
      'email,phone,custom data,nickname',
      'ada@example.com,,,',
      '"bad ""one""',
      'on two lines",,,',
      '',
      'ADA@example.com,,,',
      'x@example.com,,{broken,',
      'a,b,c,d,e',
    ];
    await choose('people.csv', file.join('\r\n'));
    await check();
    const rows = [...page().querySelectorAll('gp-import-problems tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).toEqual([
      ['3', 'E-mail address', expect.stringContaining('bad "one"'), words.issues.not_an_address],
      ['6', 'E-mail address', 'ADA@example.com', 'Line 2 is about the same person.'],
      ['7', 'Whole custom data, as JSON', '{broken', words.issues.not_json],
      ['8', '', '', words.issues.columns],
    ]);
  });

  it('says what a column becomes, and checks again when that changes', async () => {
    await choose('people.csv', 'address,shoe size\nada@example.com,41');
    expect(text()).toContain(words.mapping.missing);
    const selects = page().querySelectorAll<HTMLSelectElement>('select');
    for (const [at, value] of ['primaryEmail', 'member'].entries()) {
      const select = selects[at];
      if (!select) throw new Error('A column has no choice.');
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    await harness.fixture.whenStable();
    await check();
    expect(asked()[0]?.rows).toEqual([{ primaryEmail: 'ada@example.com', customData: { 'shoe size': '41' } }]);
    page().querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await harness.fixture.whenStable();
    expect(text()).not.toContain(words.checked);
    await check();
    expect(asked().at(-1)?.onExisting).toBe('update');
  });

  it('stops when it is told to: what is done stays done, the rest is not sent', async () => {
    await choose('people.csv', ['email', ...Array.from({ length: 1600 }, (_, at) => `p${at}@example.com`)].join('\n'));
    await check();
    let release: (() => void) | undefined;
    service.on('POST', '/api/users/import', async (sent) => {
      if (asked().length === 6) await new Promise<void>((resolve) => (release = resolve));
      return answer(sent);
    });
    button(/^Import/)?.click();
    await until(() => release !== undefined);
    button(`^${words.cancel}$`)?.click();
    release?.();
    await until(() => text().includes('Created1,000'));
    expect(text()).toContain(words.cancelled);
    expect(text()).toContain('Not reached600');
    expect(asked()).toHaveLength(6);
  });

  it('goes on after the service was away, without sending anything twice that was done', async () => {
    await choose('people.csv', ['email', ...Array.from({ length: 1000 }, (_, at) => `p${at}@example.com`)].join('\n'));
    await check();
    service.on('POST', '/api/users/import', (sent) => (asked().length === 4 ? refusal(403, 'auth.forbidden') : answer(sent)));
    button(/^Import/)?.click();
    await until(() => text().includes(words.interruptedLead));
    expect(text()).toContain('Created500');
    button(words.resume)?.click();
    await until(() => text().includes(words.finished));
    expect(text()).toContain('Created1,000');
    expect(
      asked()
        .slice(2)
        .map(({ rows }) => rows[0]?.primaryEmail),
    ).toEqual(['p0@example.com', 'p500@example.com', 'p500@example.com']);
  });

  it('reads letters of several bytes whole, wherever the pieces of a file end', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `p${at}@example.com,${'é'.repeat(20)}`);
    await choose('people.csv', `email,name\n${rows.join('\n')}\n`);
    await check();
    const names = asked().flatMap((batch) => batch.rows.map((row) => Reflect.get(row, 'name') as unknown));
    expect(names).toHaveLength(6000);
    expect(new Set(names)).toEqual(new Set(['é'.repeat(20)]));
  });

  it.each([';', '\t'])('knows columns that are divided by %j, however few there are', async (sign) => {
    await choose('people.csv', `email${sign}name\na@example.com${sign}Ada\n`);
    await check();
    expect(asked()[0]?.rows).toEqual([{ primaryEmail: 'a@example.com', name: 'Ada' }]);
  });

  it('takes JSON as an export writes it', async () => {
    const people = [
      { id: 'x', primaryEmail: 'ada@example.com', profile: { givenName: 'Ada' }, customData: { plan: 'pro' }, isSuspended: true, hasPassword: false },
    ];
    await choose('people.json', JSON.stringify(people));
    await check();
    expect(asked()[0]?.rows).toEqual([{ primaryEmail: 'ada@example.com', profile: { givenName: 'Ada' }, customData: { plan: 'pro' }, isSuspended: true }]);
  });

  it.each([
    ['people.json', '{"not": "a list"}', words.file.notJson],
    ['people.json', '[1, 2]', words.file.notJson],
    ['people.json', '[]', words.file.empty],
    ['people.csv', 'email\n', words.file.empty],
    ['people.csv', 'PK\u0003\u0004\0\0', words.file.notText],
    ['people.csv', Uint8Array.from([...'email,name\na@example.com,Zo'].map((letter) => letter.charCodeAt(0)).concat(0xe9)), words.file.notUtf8],
    ['people.csv', Uint8Array.of(0xff, 0xfe, 0x65, 0x00), words.file.notUtf8],
    ['people.csv', 'email,name\na@example.com,Ada\nb@example.com,"Bea\nc@example.com,Cleo\n', words.file.openQuote.replace('{line}', '3')],
  ])('refuses a file that holds nobody, or would be read wrongly: %s with %j', async (name, content, reason) => {
    await choose(name, content);
    expect(page().querySelector('[role=alert]')?.textContent).toContain(reason);
    expect(page().querySelector('input[type=file]')).not.toBeNull();
  });
});
