import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { savedSettings } from '../../sign-in-experience/testing/settings';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { SecuritySettings } from '../security-settings';
import { BlocklistPage } from './blocklist-page';
import { AddressListHarness } from './testing/address-list.harness';

const PATH = '/api/sign-in-exp';

describe('the page of refused addresses', () => {
  let service: FakeService;
  let fixture: ComponentFixture<BlocklistPage>;
  let block: AddressListHarness;
  let allow: AddressListHarness;

  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    const saved = savedSettings({ emailBlocklistPolicy: { blockSubaddressing: true, customBlocklist: ['@old.example'] } });
    service = new FakeService().on('GET', PATH, () => reply(saved)).on('PATCH', PATH, ({ body }) => reply({ ...saved, ...(body as object) }));
    TestBed.configureTestingModule({ providers: [SecuritySettings, ...service.providers] });
    fixture = TestBed.createComponent(BlocklistPage);
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle();
    await settle();
    const [first, second] = await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(AddressListHarness);
    if (!first || !second) throw new Error('There are not two lists.');
    [block, allow] = [first, second];
  });
  afterEach(() => document.body.replaceChildren());

  async function save() {
    document.querySelector<HTMLElement>('.savebar [type=submit]')?.click();
    await settle();
    await settle();
  }

  it('takes many lines at once, leaves what makes no sense in the box, and says what it did', async () => {
    await block.write('@spam.example\n@old.example\nfoo*@x.example\nno address');
    await block.add();
    expect(await block.entries()).toEqual(['@old.example', '@spam.example', 'foo*@x.example']);
    expect(await block.left()).toBe('no address');
    expect(await block.said()).toBe('2 entries added. 1 stood there already.');
    expect(await block.problem()).toBe('1 line is neither an address nor a domain. It is left in the box.');
    await block.write('');
    expect(await block.problem()).toBeUndefined();
  });

  it('adds with Enter, which does not save anything', async () => {
    await allow.write('@house.example');
    await allow.enter();
    expect(await allow.entries()).toEqual(['@house.example']);
    expect(await allow.left()).toBe('');
    expect(service.bodies('PATCH', PATH)).toEqual([]);
  });

  it('saves both lists together with the rules that are not on the page', async () => {
    await block.remove('@old.example');
    await block.write('@new.example');
    await block.add();
    await allow.write('@house.example');
    await allow.add();
    expect(document.querySelector('.callout.warn')).not.toBeNull();
    await save();
    const policy = { blockSubaddressing: true, customAllowlist: ['@house.example'], customBlocklist: ['@new.example'] };
    expect(service.bodies('PATCH', PATH)).toEqual([{ emailBlocklistPolicy: policy }]);
    expect(fixture.componentInstance.changes()).toBe(0);
  });

  it('puts what the service refuses to the list it stands in', async () => {
    const data = { items: ['@new.example'] };
    service.on('PATCH', PATH, () => refusal(400, 'sign_in_experiences.invalid_custom_email_blocklist_format', { data }));
    await block.write('@new.example');
    await block.add();
    await save();
    expect(await block.problem()).toContain('invalid_custom_email_blocklist_format');
    expect(await allow.problem()).toBeUndefined();
    expect(await block.entries()).toEqual(['@old.example', '@new.example']);
  });

  it('goes back to what is saved', async () => {
    await block.remove('@old.example');
    expect(fixture.componentInstance.changes()).toBe(1);
    document.querySelector<HTMLElement>('.savebar .quiet')?.click();
    await settle();
    expect(await block.entries()).toEqual(['@old.example']);
  });
});
