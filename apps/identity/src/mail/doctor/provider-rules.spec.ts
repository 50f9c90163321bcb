import { confidentialOf, MASK } from '@gatepost/connector-config/masked-secrets';
import { smtpServer, type SmtpServer } from '@gatepost/connector-config/smtp';
import { Findings } from './findings';
import { examineRules } from './provider-rules';
import { providerOfFactory, providerOfHost } from './providers';

const CANARY = 'canary-password-9c02';
const gmail: SmtpServer = {
  host: 'smtp.gmail.com',
  port: 465,
  secure: true,
  auth: { type: 'login', user: 'harbour@gmail.com', pass: 'abcdefghijklmnop' },
  fromEmail: 'Harbour <harbour@gmail.com>',
};

function ruled(config: SmtpServer) {
  const findings = new Findings();
  examineRules({ config, confidential: confidentialOf(smtpServer), provider: providerOfHost(config.host), sender: 'no-reply@harbour.example' }, findings);
  return findings.list.map(({ code, facts, change }) => ({ code, rule: facts?.['rule'], change }));
}

describe('the rules of a provider', () => {
  it('are kept by what keeps them, and unknown of other servers', () => {
    expect(ruled(gmail)).toEqual([]);
    expect(ruled({ ...gmail, host: 'mail.harbour.example', auth: { user: 'me', pass: CANARY } })).toEqual([]);
  });

  it('are told as findings, with what mends them', () => {
    const from = ruled({ ...gmail, fromEmail: 'Harbour <no-reply@harbour.example>' });
    expect(from).toEqual([{ code: 'provider.rule.warning', rule: 'gmail.from', change: { fromEmail: 'Harbour <harbour@gmail.com>' } }]);
    expect(ruled({ ...gmail, ...from[0]?.change })).toEqual([]);
    expect(ruled({ ...gmail, secure: false })).toEqual([{ code: 'provider.rule.broken', rule: 'preset.tls', change: { secure: true } }]);
  });

  it('tell the words for what they find, and their values', () => {
    const findings = new Findings();
    const config = { ...gmail, host: 'imap.gmail.com' };
    examineRules({ config, confidential: confidentialOf(smtpServer), provider: undefined, sender: 'ada@harbour.example' }, findings);
    const facts = { phrase: 'host.other', host: 'imap.gmail.com', provider: 'Gmail', meant: 'smtp.gmail.com', advice: 'Use smtp.gmail.com.' };
    expect(findings.list[0]?.facts).toMatchObject(facts);
  });

  it('never show a secret: of one that has to change there is nothing to apply', () => {
    const account = ruled({ ...gmail, auth: { type: 'login', user: 'harbour@gmail.com', pass: CANARY } });
    const blanks = ruled({ ...gmail, auth: { type: 'login', user: 'harbour@gmail.com', pass: 'abcd efgh ijkl mnop' } });
    expect([account, blanks].flat().map(({ rule, change }) => ({ rule, change }))).toEqual([
      { rule: 'gmail.password', change: undefined },
      { rule: 'gmail.password', change: undefined },
    ]);
    const user = ruled({ ...gmail, host: 'smtp.sendgrid.net', auth: { type: 'login', user: 'me', pass: `SG.${CANARY}` } });
    expect(user.find(({ change }) => change?.['auth'])?.change).toEqual({ auth: { type: 'login', user: 'apikey', pass: MASK } });
    expect(JSON.stringify([account, blanks, user])).not.toMatch(new RegExp(`${CANARY}|efgh`));
  });

  it('are joined by what a provider tells only when a mail is sent', () => {
    const ses = {
      ...gmail,
      host: 'email-smtp.eu-central-1.amazonaws.com',
      auth: { type: 'login', user: 'AKIAMADEUPMADEUP2026', pass: 'x'.repeat(44) },
    } as const;
    expect(ruled({ ...ses, fromEmail: 'no-reply@harbour.example' }).map(({ code }) => code)).toContain('from.account.unverified');
  });

  it('belong to providers that are reached by HTTP, too', () => {
    expect(providerOfFactory('aws-ses-mail')).toBe(providerOfHost('EMAIL-SMTP.eu-central-1.amazonaws.com.'));
    expect(providerOfFactory('telegraph')).toBeUndefined();
  });
});
