import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { AttemptView } from '@gatepost/contracts/management/deliveries';
import { en as common } from '../../parts/words/en';
import { Journey } from './journey';
import type { DeliveryJourney } from './journey-steps';
import { en as words } from './words/en';

const AT = Date.UTC(2026, 10, 23, 12, 1, 12, 84);

const attempt: AttemptView = {
  number: 1,
  connectorId: 'smtp',
  factoryId: 'simple-mail-transfer-protocol',
  outcome: 'handed',
  stage: null,
  code: null,
  message: null,
  server: 'mx.example.net',
  reply: '250 OK',
  waited: 5,
  retryIn: null,
  timings: { connect: 12, message: 1500 },
  tls: 'TLSv1.3',
  dialogue: [],
  startedAt: AT + 10,
  endedAt: AT + 900,
};

const delivery: DeliveryJourney = {
  id: 'd1',
  channel: 'email',
  kind: 'SignIn',
  recipient: 'k•••@mailhost.example',
  language: 'de',
  template: 'product',
  connectorId: 'smtp',
  state: 'handed',
  isSuppressed: false,
  attempts: 1,
  server: 'mx.example.net',
  lastError: null,
  nextAttemptAt: null,
  expiresAt: AT + 600_000,
  createdAt: AT,
  updatedAt: AT + 900,
  journey: [attempt],
  code: null,
  advice: { code: 'handed_over', text: '', facts: {} },
};

describe('the journey of a message', () => {
  let fixture: ComponentFixture<Journey>;

  async function show(changed: Partial<DeliveryJourney>) {
    fixture = TestBed.createComponent(Journey);
    fixture.componentRef.setInput('delivery', { ...delivery, ...changed });
    await fixture.whenStable();
  }

  const all = (selector: string) => [...(fixture.nativeElement as HTMLElement).querySelectorAll(selector)];
  const texts = (selector: string) => all(selector).map((element) => element.textContent?.trim());
  const nodes = () => all('.node').map((node) => node.classList.item(1));

  it('goes from the order to the server that took it, with the encryption and the time of each part', async () => {
    await show({});
    expect(texts('.what')).toEqual([words.askedFor, words.outcomes.handed]);
    expect(texts('.why')).toEqual([common.kinds.SignIn, 'To mx.example.net through TLS 1.3, attempt 1', 'Connection 12 ms, Message 1.5 sec']);
    expect(nodes()).toEqual(['done', 'done']);
    expect(all('time')[0]?.getAttribute('datetime')).toBe('2026-11-23T12:01:12.084Z');
  });

  it('tells what a server said that wanted to wait, and when it is tried again', async () => {
    const busy: AttemptView = { ...attempt, outcome: 'temporary', stage: 'recipient', reply: '421 4.3.0 busy', retryIn: 5, timings: {} };
    await show({ state: 'delayed', journey: [busy], nextAttemptAt: AT + 5_900 });
    expect(texts('.what')).toEqual([words.askedFor, words.outcomes.temporary, words.nextTry]);
    expect(texts('.why')).toContain('421 4.3.0 busy');
    expect(texts('.why')).toContain('Nothing is lost: it is tried again after 5 sec.');
    expect(nodes()).toEqual(['done', 'wait', 'idle']);
  });

  it.each([
    ['used', 'done', [words.code.used]],
    ['works', 'idle', [words.code.works]],
    ['expired', 'idle', [words.code.expired]],
    ['exhausted', 'fail', [words.code.exhausted]],
    ['replaced', 'idle', [words.code.replaced]],
  ] as const)('tells what became of the code: %s', async (state, node, whats) => {
    await show({ code: { state, at: AT + 42_000, wrongTries: 0, triesLeft: 4 } });
    expect(texts('.what').slice(2)).toEqual(whats);
    expect(nodes().at(-1)).toBe(node);
    expect(all('time')).toHaveLength(state === 'used' || state === 'expired' ? 3 : 2);
  });

  it('tells how often a wrong code was typed before', async () => {
    await show({ code: { state: 'used', at: AT + 42_000, wrongTries: 2, triesLeft: 2 } });
    expect(texts('.what').slice(2)).toEqual([words.code.wrong, words.code.used]);
    expect(texts('.why')).toContain('2 times');
  });

  it('says nothing of a code that nobody can have, unless it was used all the same', async () => {
    const code = { at: AT, wrongTries: 0, triesLeft: 5 };
    await show({ state: 'delayed', nextAttemptAt: AT, code: { ...code, state: 'works' } });
    expect(texts('.what').at(-1)).toBe(words.nextTry);
    await show({ state: 'failed', journey: [{ ...attempt, outcome: 'unknown' }], code: { ...code, state: 'used' } });
    expect(texts('.what').at(-1)).toBe(words.code.used);
  });

  it('names what was refused', async () => {
    const refused: AttemptView = { ...attempt, outcome: 'permanent', stage: 'recipient', reply: '550 no such box' };
    await show({ state: 'failed', journey: [refused], advice: { code: 'address_refused', text: '', facts: {} } });
    expect(texts('.what').at(-1)).toBe(words.stages.recipient);
    expect(nodes().at(-1)).toBe('fail');
  });

  it('says that the time ran out', async () => {
    await show({ state: 'failed', journey: [], advice: { code: 'expired_before_it_left', text: '', facts: {} } });
    expect(texts('.what')).toEqual([words.askedFor, words.expired]);
  });

  it('says that it was given up after a server that only wanted to wait', async () => {
    const busy: AttemptView = { ...attempt, outcome: 'temporary', reply: '421 busy' };
    await show({ state: 'failed', journey: [busy], advice: { code: 'not_sent', text: '', facts: {} } });
    expect(texts('.what').at(-1)).toBe(words.gaveUp);
  });

  it('says of a message that was never to leave that it did not', async () => {
    await show({ isSuppressed: true, journey: [], state: 'handed' });
    expect(texts('.what')).toEqual([words.askedFor, words.neverSent]);
  });

  it('hides what was taken out of the conversation behind bars, and shows markup as text', async () => {
    const dialogue: AttemptView['dialogue'] = [
      { at: 1, from: 'us', text: 'AUTH PLAIN …' },
      { at: 2, from: 'server', text: '250 <img src=x onerror=alert(1)> [number] queued' },
      { at: 3, from: 'us', text: '(4698 bytes)' },
    ];
    await show({ journey: [{ ...attempt, dialogue }] });
    expect(all('.redact')).toHaveLength(2);
    expect(all('.redact')[0]?.getAttribute('aria-label')).toBe(words.hidden);
    expect(all('img')).toEqual([]);
    expect(texts('.said').map((text) => text?.replaceAll(/\s+/g, ' '))).toEqual([
      'AUTH PLAIN',
      '250 <img src=x onerror=alert(1)> queued',
      '4,698 bytes, not kept',
    ]);
    expect(all('details')[0]?.hasAttribute('open')).toBe(false);
  });
});
