import { generateKeyPairSync } from 'node:crypto';
import { Findings } from '../findings';
import { providerOfHost } from '../providers';
import { nameServer, type NameServer, type Zone } from '../testing/name-server';
import { examineDomain } from './examine-domain';
import { Records } from './records';
import type { SenderDomain } from './sender-domain';

const DOMAIN = 'harbour.example';
const SELECTOR = 'mail2026';

function keyRecord(bits: number, more = ''): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return `v=DKIM1; k=rsa; ${more}p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
}

const GOOD_KEY = keyRecord(2048);
const good: Zone = {
  [DOMAIN]: { MX: [{ preference: 10, exchange: 'mx.harbour.example' }], TXT: ['v=spf1 ip4:192.0.2.25 -all', 'other=text'], A: ['192.0.2.80'] },
  [`${SELECTOR}._domainkey.${DOMAIN}`]: { TXT: [GOOD_KEY] },
  [`_dmarc.${DOMAIN}`]: { TXT: ['v=DMARC1; p=quarantine; rua=mailto:postmaster@harbour.example'] },
};

/** The good zone with the TXT records of some names changed. */
const texts = (changed: Readonly<Record<string, readonly string[]>>): Zone => ({
  ...good,
  ...Object.fromEntries(Object.entries(changed).map(([name, TXT]) => [name, { ...good[name], TXT }])),
});
const spf = (...records: readonly string[]) => texts({ [DOMAIN]: records });

describe('the examination of the sender’s domain', () => {
  let server: NameServer;
  beforeAll(async () => {
    server = await nameServer();
  });
  afterAll(() => server.stop());

  async function examined(zone: Zone, changed: Partial<SenderDomain> = {}, ms = 20_000): Promise<Findings> {
    server.zone = zone;
    const findings = new Findings();
    const records = new Records(AbortSignal.timeout(ms), [server.address]);
    const host = { host: 'mail.harbour.example', address: '192.0.2.25' };
    await examineDomain({ domain: DOMAIN, provider: undefined, server: host, selector: SELECTOR, records, findings, ...changed });
    records.close();
    return findings;
  }
  const codes = async (...given: Parameters<typeof examined>) => (await examined(...given)).list.map(({ code }) => code);
  const only = async (code: string, ...given: Parameters<typeof examined>) => {
    const found = (await examined(...given)).list.filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    return found[0];
  };

  it('finds a good one good', async () => {
    const findings = await examined(good);
    expect(findings.list.map(({ code }) => code)).toEqual([
      'dns.mx.found',
      'dns.spf.valid',
      'dns.spf.host',
      'dns.dkim.found',
      'dns.dmarc.enforced',
      'dns.dmarc.aligned',
    ]);
    expect(findings.worst).toBe('ok');
    expect(findings.list.map(({ message }) => message)).toEqual([
      'Replies and bounces reach harbour.example by mx.harbour.example.',
      'The SPF record of harbour.example holds: it costs 0 of 10 look-ups.',
      'The SPF record of harbour.example lets mail.harbour.example send.',
      'The DKIM key mail2026 of harbour.example holds (rsa 2048).',
      'DMARC of harbour.example has forged mails treated as “quarantine”.',
      'Mails from harbour.example pass DMARC by DKIM of harbour.example, SPF.',
    ]);
  });

  it('tells a domain that does not exist, and name servers that do not answer', async () => {
    expect(await codes({}, { domain: 'nowhere.example' })).toEqual(['dns.domain.missing']);
    expect(await codes({}, { domain: 'silent.example' })).toEqual(['dns.domain.unanswered']);
  }, 20_000);

  it('is over when its time is, whatever it still waits for', async () => {
    const slow = Array.from({ length: 20 }, (_none, index) => `include:s${index}.silent.example`).join(' ');
    const began = performance.now();
    expect(await codes(spf(`v=spf1 ${slow} -all`), {}, 300)).toEqual(expect.arrayContaining(['dns.mx.found', 'dns.domain.unanswered']));
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('tells a domain without MX, and one that takes no mail', async () => {
    expect(await codes({ ...good, [DOMAIN]: { ...good[DOMAIN], MX: [] } })).toContain('dns.mx.missing');
    expect(await codes({ ...good, [DOMAIN]: { ...good[DOMAIN], MX: [{ preference: 0, exchange: '.' }] } })).toContain('dns.mx.null');
  });

  describe('by SPF', () => {
    it('tells that there is none, and what to add', async () => {
      const found = await only('dns.spf.missing', spf('other=text'), { provider: providerOfHost('smtp.gmail.com') });
      expect(found?.fix).toBe('Add the TXT record “v=spf1 include:_spf.google.com ~all” at harbour.example.');
    });

    it('tells two records', async () => {
      expect((await only('dns.spf.several', spf('v=spf1 -all', 'v=spf1 mx -all')))?.facts).toMatchObject({ count: 2 });
    });

    it.each([
      ['a slip', 'v=spf1 ipv4:192.0.2.1 -all'],
      ['an include of what has no record', 'v=spf1 include:nothing.example -all'],
    ])('tells %s', async (_what, record) => {
      expect(await codes(spf(record))).toContain('dns.spf.invalid');
    });

    it('counts look-ups, and tells which includes cost most', async () => {
      const many = {
        'many.example': {
          TXT: [
            `v=spf1 ${'abcdef'
              .split('')
              .map((host) => `a:${host}.many.example`)
              .join(' ')} -all`,
          ],
        },
      };
      const few = { 'few.example': { TXT: ['v=spf1 a:a.many.example a:b.many.example -all'] } };
      const hosts = Object.fromEntries('abcdef'.split('').map((host) => [`${host}.many.example`, { A: ['198.51.100.1'] }]));
      const eleven = 'v=spf1 include:few.example include:many.example a:c.many.example ip4:192.0.2.25 -all';
      const found = await only('dns.spf.lookups', { ...spf(eleven), ...many, ...few, ...hosts });
      expect(found).toMatchObject({
        severity: 'error',
        facts: { lookups: 11, costs: ['include:many.example (7)', 'include:few.example (3)', 'a:c.many.example (1)'] },
      });
      const ten = eleven.replace(' a:c.many.example', '');
      expect(await codes({ ...spf(ten), ...many, ...few, ...hosts })).toEqual(
        expect.arrayContaining(['dns.spf.many_lookups', 'dns.spf.valid', 'dns.spf.host']),
      );
    });

    it('tells names in it that are gone', async () => {
      expect((await only('dns.spf.void_lookups', spf('v=spf1 a:a.gone.test a:b.gone.test a:c.gone.test -all')))?.facts).toMatchObject({ count: 3 });
    });

    it('tells a record that lets everybody send', async () => {
      expect(await codes(spf('v=spf1 +all'))).toContain('dns.spf.open');
    });

    it('tells whether the provider may send, also through another include, and what the record should be', async () => {
      const provider = providerOfHost('smtp.gmail.com');
      const google = { '_spf.google.com': { TXT: ['v=spf1 ip4:198.51.100.0/24 -all'] }, 'both.example': { TXT: ['v=spf1 include:_spf.google.com -all'] } };
      expect(await codes({ ...spf('v=spf1 include:both.example -all'), ...google }, { provider })).toContain('dns.spf.provider');
      const found = await only('dns.spf.provider_missing', spf('v=spf1 mx -all'), { provider });
      expect(found?.fix).toBe('Change the record to “v=spf1 include:_spf.google.com mx -all”.');
      expect(await codes({ ...spf('v=spf1 include:_spf.google.com mx -all'), ...google }, { provider })).toContain('dns.spf.provider');
    });

    it('tells a server whose addresses are not in it', async () => {
      expect(await codes(spf('v=spf1 ip4:192.0.2.99 -all'))).toContain('dns.spf.host_missing');
    });
  });

  describe('by DKIM', () => {
    const key = (record: string) => texts({ [`${SELECTOR}._domainkey.${DOMAIN}`]: [record] });

    it.each([
      ['revoked', 'v=DKIM1; k=rsa; p=', 'dns.dkim.revoked'],
      ['too short', keyRecord(512), 'dns.dkim.short'],
      ['just long enough', keyRecord(1024), 'dns.dkim.weak'],
      ['cut off', GOOD_KEY.slice(0, 120), 'dns.dkim.invalid'],
      ['being tried out', keyRecord(2048, 't=y; '), 'dns.dkim.testing'],
    ])('tells a key that is %s', async (_what, record, code) => {
      expect(await codes(key(record))).toContain(code);
    });

    it('tells that there is no key at the selector that was named', async () => {
      const found = await only('dns.dkim.missing', good, { selector: 'other' });
      expect(found?.message).toBe('There is no DKIM key at other._domainkey.harbour.example.');
    });

    it('tries usual selectors, those of the provider among them', async () => {
      expect(await codes(good, { selector: undefined })).toContain('dns.dkim.not_found');
      const zone = { ...good, [`zmail._domainkey.${DOMAIN}`]: { TXT: [GOOD_KEY] } };
      const provider = providerOfHost('smtp.zoho.eu');
      expect((await only('dns.dkim.found', zone, { selector: undefined, provider }))?.facts).toMatchObject({ selector: 'zmail' });
    });
  });

  describe('by DMARC', () => {
    const dmarc = (...records: readonly string[]) => texts({ [`_dmarc.${DOMAIN}`]: records });

    it.each([
      ['none', [], 'dns.dmarc.missing'],
      ['two', ['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'dns.dmarc.several'],
      ['one that only watches', ['v=DMARC1; p=none; rua=mailto:a@harbour.example'], 'dns.dmarc.watching'],
      ['one with a slip', ['v=DMARC1; p=rejekt'], 'dns.dmarc.invalid'],
    ])('tells %s', async (_what, records, code) => {
      expect(await codes(dmarc(...records))).toContain(code);
    });

    it('goes by the policy for subdomains, and finds the key of the domain above', async () => {
      const sub = `mail.${DOMAIN}`;
      const zone = {
        ...dmarc('v=DMARC1; p=none; sp=reject'),
        [sub]: { MX: [{ preference: 10, exchange: 'mx.harbour.example' }], TXT: ['v=spf1 ip4:192.0.2.25 -all'] },
      };
      const findings = await examined(zone, { domain: sub });
      expect(findings.list.find(({ code }) => code === 'dns.dmarc.enforced')?.facts).toMatchObject({ policy: 'reject', policyDomain: DOMAIN });
      expect(findings.list.find(({ code }) => code === 'dns.dmarc.aligned')?.facts).toMatchObject({
        ways: [`DKIM of ${DOMAIN}`, 'SPF'],
        codes: ['dkim.signed', 'spf.passes'],
        signer: DOMAIN,
      });
    });

    it('tells strict alignment that the key does not have', async () => {
      const sub = `mail.${DOMAIN}`;
      const zone = { ...dmarc('v=DMARC1; p=reject; adkim=s'), [sub]: { TXT: ['v=spf1 -all'] } };
      const found = await only('dns.dmarc.misaligned', zone, { domain: sub, provider: providerOfHost('smtp.sendgrid.net') });
      expect(found?.message).toContain(`the DKIM key lies at ${DOMAIN}, and the record wants it at ${sub} (adkim=s)`);
      expect(found?.facts).toMatchObject({ codes: ['dkim.elsewhere', 'bounces.elsewhere'], keyDomain: DOMAIN });
    });

    it('tells that nothing is aligned with a provider that takes bounces itself and does not sign', async () => {
      expect(await codes(good, { selector: undefined, provider: providerOfHost('smtp.sendgrid.net') })).toContain('dns.dmarc.misaligned');
    });

    it('does not tell what it cannot know', async () => {
      const quiet = await codes(spf('v=spf1 ip4:192.0.2.99 -all'), { selector: undefined });
      expect(quiet.filter((code) => /aligned/.test(code))).toEqual([]);
    });
  });
});
