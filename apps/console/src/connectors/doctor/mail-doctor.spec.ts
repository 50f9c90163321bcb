import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { Finding } from '@gatepost/contracts/management/mail-doctor';
import { ConfigurationDraft } from '../form/configuration-draft';
import { guidedFormOf } from '../form/guided-form-of';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { en as words } from '../words/en';
import { Language } from '../../language/language';
import { MailDoctor } from './mail-doctor';

const findings: readonly Finding[] = [
  { check: 'smtp.host', code: 'smtp.host.found', severity: 'ok', message: 'The host is there.' },
  {
    check: 'dns.spf',
    code: 'dns.spf.missing',
    severity: 'warning',
    message: 'No SPF.',
    fix: 'Add it.',
    facts: { domain: 'example.com', record: 'v=spf1 ~all' },
  },
  { check: 'dns.dkim', code: 'dns.dkim.weak', severity: 'note', message: 'Weak key.', facts: { record: 's._domainkey.example.com' } },
  { check: 'smtp.ports', code: 'smtp.ports.other', severity: 'error', message: 'Another port answers.', fix: 'Use 2525.', change: { port: 2525 } },
];

@Component({ imports: [MailDoctor], template: '<gp-mail-doctor factoryId="smtp" [draft]="draft" />' })
class Page {
  readonly draft = new ConfigurationDraft({
    guided: signal(guidedFormOf({ formItems: [{ key: 'port', label: 'Port', type: 'Number', required: true }] })),
    start: signal({ config: { port: 25 }, values: { port: 25 } }),
  });
}

describe('the mail doctor', () => {
  let service: FakeService;
  let fixture: ComponentFixture<Page>;
  const element = () => fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...element().querySelectorAll(selector)].map((found) => found.textContent?.replace(/\s+/g, ' ').trim());
  async function settled() {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    }
  }
  async function press(word: string) {
    const button = [...element().querySelectorAll('button')].find((candidate) => candidate.textContent?.trim() === word);
    if (!button) throw new Error(`There is no button ${word}.`);
    button.click();
    await settled();
  }

  beforeEach(async () => {
    service = new FakeService().on('POST', '/api/mail-doctor', () =>
      reply({ worst: 'error', findings, dialogue: [{ at: 3, from: 'server', text: '220 hello' }] }),
    );
    TestBed.configureTestingModule({ providers: [...service.providers] });
    fixture = TestBed.createComponent(Page);
    document.body.append(element());
    await fixture.whenStable();
  });
  afterEach(() => {
    document.body.replaceChildren();
    localStorage.clear();
  });

  it('examines what is on the page, and tells the worst first', async () => {
    fixture.componentInstance.draft.fill({ port: 26 });
    await press(words.doctor.start);
    expect(service.bodies('POST', '/api/mail-doctor')).toEqual([{ factoryId: 'smtp', config: { port: 26 } }]);
    expect(texts('.findings b')).toEqual(['Another port answers.', 'No SPF.', 'Weak key.']);
    expect(texts('.fix')).toEqual(['Use 2525.', 'Add it.']);
    expect(texts('.card-head p')[0]).toMatch(/^1 thing stops mail\. Examined \d\d:\d\d:\d\d\.$/);
    expect(texts('.talk')[0]).toContain('220 hello');
  });

  it('shows the record to publish where one mends it, and where it goes', async () => {
    await press(words.doctor.start);
    expect(texts('.entry code')).toEqual(['v=spf1 ~all']);
    expect(texts('.at span')).toEqual(['TXT record at example.com']);
  });

  it('applies what it suggests to the page, and says that it is not saved', async () => {
    await press(words.doctor.start);
    await press(words.doctor.apply);
    expect(fixture.componentInstance.draft.config()).toEqual({ port: 2525 });
    expect(texts('.applied')).toEqual([words.doctor.applied]);
  });

  it('says what was found in the language of the console, and what it has no words for as the service does', async () => {
    const rule = { rule: 'gmail.from', phrase: 'mailgun.from', sending: 'mg.example.com', shown: 'example.com' };
    const certificate = { days: 1, issuer: 'R3', name: 'smtp.example.com' };
    const told: readonly Finding[] = [
      {
        check: 'smtp.ports',
        code: 'smtp.ports.other',
        severity: 'error',
        message: 'In English.',
        facts: { port: 465, manner: 'TLS', codes: ['tls.implicit'] },
      },
      { check: 'provider.rule', code: 'provider.rule.warning', severity: 'warning', message: 'In English.', fix: 'Do it.', facts: rule },
      { check: 'provider.rule', code: 'provider.rule.warning', severity: 'warning', message: 'A rule of tomorrow.', facts: { phrase: 'tomorrow' } },
      { check: 'smtp.certificate', code: 'smtp.certificate.valid', severity: 'note', message: 'In English.', facts: certificate },
    ];
    service.on('POST', '/api/mail-doctor', () => reply({ worst: 'error', findings: told, dialogue: [] }));
    await TestBed.inject(Language).choose('de');
    await settled();
    await press('Untersuchen');
    expect(texts('.findings b')).toEqual([
      'Port 465 desselben Hosts funktioniert, mit TLS von Anfang an und einem gültigen Zertifikat.',
      'Mailgun signiert diese E-Mail für mg.example.com, und im Feld Von steht example.com: Empfänger halten sie vielleicht für Spam.',
      'A rule of tomorrow.',
      'Sein Zertifikat, ausgestellt von R3, gilt für smtp.example.com und noch 1 Tag.',
    ]);
    expect(texts('.fix')).toEqual(['Verwenden Sie Port 465 mit TLS von Anfang an.', 'Verwenden Sie im Feld Von eine Adresse bei mg.example.com.']);
  });

  it('says that it is at work, and that it could not be done', async () => {
    let answer: (reply: Response) => void = () => undefined;
    service.on('POST', '/api/mail-doctor', () => new Promise((done) => (answer = done)));
    await press(words.doctor.start);
    expect(texts('.run p')).toEqual([words.doctor.running]);
    answer(refusal(429, 'request.rate_limited'));
    await settled();
    expect(texts('.run p')).toEqual([]);
    expect(texts('gp-problem strong')).toEqual(['The service says request.rate_limited.']);
  });

  it('asks for another sender and another signature', async () => {
    const [from, selector] = element().querySelectorAll<HTMLInputElement>('.options input');
    for (const [input, text] of [
      [from, 'post@example.com'],
      [selector, 's1'],
    ] as const) {
      if (!input) throw new Error('There is no such field.');
      input.value = text;
      input.dispatchEvent(new Event('input'));
    }
    await press(words.doctor.start);
    expect(service.bodies('POST', '/api/mail-doctor')).toEqual([{ factoryId: 'smtp', config: { port: 25 }, from: 'post@example.com', dkimSelector: 's1' }]);
  });
});
