import { readFileSync } from 'node:fs';
import { Findings } from './findings';
import { findingWords } from './words/finding-words';

const guide = readFileSync(new URL('../../../../../docs/mail-doctor.md', import.meta.url), 'utf8');

describe('the findings', () => {
  it.each(Object.keys(findingWords))('%s stands in the guide', (code) => {
    expect(guide).toContain(`\`${code}\``);
  });

  it('that are wrong say what to do', () => {
    const silent = Object.entries(findingWords).filter(([, words]) => ['warning', 'error'].includes(words.severity) && !('fix' in words));
    expect(silent).toEqual([]);
  });

  it('keep their order, fill in their facts, and know the worst', () => {
    const findings = new Findings();
    expect(findings.worst).toBe('ok');
    findings.add('smtp.host.found', { host: 'mail.example', addresses: ['192.0.2.1', '2001:db8::1'] });
    findings.add('smtp.name.unresolved', { name: '{host}' });
    expect(findings.list.map(({ message }) => message)).toEqual([
      'mail.example leads to 192.0.2.1, 2001:db8::1.',
      'The service introduces itself as {host}, and that name leads nowhere. Some servers refuse such clients.',
    ]);
    expect(findings.worst).toBe('warning');
    expect(findings.has('smtp.name.unresolved')).toBe(true);
  });
});
