import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { jest } from '@jest/globals';
import type { PreviewRequest } from '@gatepost/contracts/experience/preview';
import { savedSettings } from '../testing/settings';
import { en } from '../words/en';
import { Preview } from './preview';
import { PreviewHarness } from './testing/preview.harness';

const USERS = 'http://users.example';

describe('the preview of the sign-in pages', () => {
  let fixture: ComponentFixture<Preview>;
  let preview: PreviewHarness;
  let posted: { message: PreviewRequest; target: unknown }[];

  beforeEach(async () => {
    document.head.innerHTML = `<meta name="gatepost-endpoint" content="${USERS}">`;
    fixture = TestBed.createComponent(Preview);
    fixture.componentRef.setInput('settings', savedSettings());
    fixture.componentRef.setInput('applicationId', 'harbour');
    document.body.append(fixture.nativeElement as HTMLElement);
    preview = await TestbedHarnessEnvironment.harnessForFixture(fixture, PreviewHarness);
    posted = [];
    await preview.address();
    jest.spyOn(pages(), 'postMessage').mockImplementation(((message: PreviewRequest, target: unknown) => posted.push({ message, target })) as never);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    document.body.replaceChildren();
  });

  function pages(): Window {
    const window = document.querySelector('iframe')?.contentWindow;
    if (!window) throw new Error('There is no frame.');
    return window;
  }

  async function hear(data: unknown, { source = pages(), origin = USERS }: { source?: MessageEventSource | null; origin?: string } = {}) {
    window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
    await fixture.whenStable();
  }
  const ready = { sender: 'gatepost_preview', ready: true };
  const shown = { sender: 'gatepost_preview', shown: 'code', steps: ['identifier', 'code', 'done'] };
  const last = () => posted.at(-1)?.message.config;

  it('opens the pages of the users’ tenant, with the name of an application', async () => {
    const address = await preview.address();
    expect(address?.origin).toBe(USERS);
    expect([address?.pathname, address?.search]).toEqual(['/sign-in', '?preview=true&app_id=harbour']);
  });

  it('waits until the pages listen, then tells them the settings that are not saved, and their origin alone', async () => {
    fixture.componentRef.setInput('settings', savedSettings({ customCss: '.title{}' }));
    await fixture.whenStable();
    expect(posted).toEqual([]);
    await hear(ready);
    expect(posted).toHaveLength(1);
    expect(posted[0]?.target).toBe(USERS);
    expect(posted[0]?.message).toMatchObject({ sender: 'ac_preview', config: { language: 'en', mode: 'light', platform: 'mobile', step: 'identifier' } });
    expect(last()?.signInExperience).toEqual(savedSettings({ customCss: '.title{}' }));
  });

  it('tells them each change, and everything again when the frame was loaded anew', async () => {
    await hear(ready);
    fixture.componentRef.setInput('settings', savedSettings({ signInMode: 'SignIn' }));
    await fixture.whenStable();
    expect(last()?.signInExperience.signInMode).toBe('SignIn');
    await hear(ready);
    expect(posted).toHaveLength(3);
    expect(last()?.signInExperience.signInMode).toBe('SignIn');
  });

  it('shows them on a phone or a desk, light or dark, in another language and at another page', async () => {
    fixture.componentRef.setInput('languages', ['nl', 'de']);
    await hear(ready);
    await hear(shown);
    expect(await preview.steps()).toEqual([en.preview.steps.identifier, en.preview.steps.code, en.preview.steps.done]);
    expect(await preview.shownStep()).toBe(en.preview.steps.code);
    expect(await preview.languages()).toContain('Dutch');
    await preview.press(en.preview.steps.done);
    await preview.press(en.preview.desktop);
    await preview.press(en.preview.dark);
    await preview.chooseLanguage('ar');
    expect(last()).toMatchObject({ step: 'done', platform: 'web', mode: 'dark', language: 'ar' });
    expect(fixture.componentInstance.isBroad()).toBe(true);
  });

  it('says that nobody sees the dark pages where they are switched off', async () => {
    fixture.componentRef.setInput('settings', savedSettings({ color: { primaryColor: '#12554c', isDarkModeEnabled: false, darkPrimaryColor: '#1b7e71' } }));
    await preview.press(en.preview.dark);
    expect(await preview.note()).toBe(en.preview.noDark);
  });

  it.each<[string, unknown, { source?: MessageEventSource | null; origin?: string }]>([
    ['from another origin', ready, { origin: 'https://evil.example' }],
    ['from another window', ready, { source: window }],
    ['from no window', ready, { source: null }],
    ['of another kind', { sender: 'somebody', ready: true }, {}],
    ['that is no object', 'gatepost_preview', {}],
  ])('does not answer a message %s', async (_what, data, from) => {
    await hear(data, from);
    expect(posted).toEqual([]);
  });

  it.each([
    { ...shown, steps: ['identifier', '<script>'] },
    { ...shown, shown: '__proto__' },
    { ...shown, steps: [] },
    { ...shown, steps: Array.from({ length: 1000 }, () => 'code') },
  ])('shows no pages that there are not: %j', async (message) => {
    await hear(ready);
    await hear(message);
    expect(await preview.steps()).toEqual([en.preview.steps.identifier]);
  });

  it('shows nothing before the settings are known', async () => {
    fixture.componentRef.setInput('settings', undefined);
    expect(await preview.address()).toBeUndefined();
  });
});

describe('a preview that does not come', () => {
  afterEach(() => jest.useRealTimers());

  it('says so, and can be asked for again', () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'requestAnimationFrame'] });
    document.head.innerHTML = `<meta name="gatepost-endpoint" content="${USERS}">`;
    const fixture = TestBed.createComponent(Preview);
    fixture.componentRef.setInput('settings', savedSettings());
    document.body.append(fixture.nativeElement as HTMLElement);
    TestBed.tick();
    jest.advanceTimersByTime(15_000);
    TestBed.tick();
    expect(document.querySelector('[role=alert]')?.textContent).toContain(en.preview.failed);
    expect(document.querySelector('iframe')).toBeNull();
    document.querySelector<HTMLElement>('[role=alert] button')?.click();
    TestBed.tick();
    expect(document.querySelector('iframe')).not.toBeNull();
  });
});
