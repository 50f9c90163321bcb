import { SMTP_CONNECTOR_ID, smtpConfig } from '@gatepost/connector-config/smtp';
import { smtpForm } from '@gatepost/connector-config/smtp-form';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { smtp } from './connector';

describe('what the SMTP connector says of itself', () => {
  it('holds the form for people beside the items of the contract', () => {
    expect([smtp.metadata.id, smtp.metadata.customData?.['guidedForm']]).toEqual([SMTP_CONNECTOR_ID, smtpForm]);
    expect(JSON.parse(JSON.stringify(smtpForm))).toEqual(smtpForm);
    expect(wireProblems('connectorFactory', { ...smtp.metadata, type: smtp.type, isDemo: false, formItems: smtpForm.items })).toEqual([]);
  });

  it('knows which templates nobody has changed', () => {
    const { templates, ...config } = smtpConfig.parse(JSON.parse(smtp.metadata.configTemplate ?? ''));
    const written = templates.map((template, at) => (at === 0 ? { ...template, content: `${template.content} Harbour` } : template));
    expect(smtp.templatesOf({ ...config, templates: written }).map(({ isSuggested }) => isSuggested)).toEqual(templates.map((_template, at) => at > 0));
  });

  it('tells what is wrong with a configuration that fits the schema', () => {
    const config = smtpConfig.parse(JSON.parse(smtp.metadata.configTemplate ?? ''));
    const problem = (changed: object) => smtp.problems({ ...config, ...changed }).map(({ message }) => message);
    expect(problem({})).toEqual([]);
    expect(problem({ ignoreTLS: true })).toEqual([expect.stringContaining('without TLS')]);
    const addresses = smtp.problems({ ...config, fromEmail: 'nobody', replyTo: 'no@body@' });
    expect(addresses).toMatchObject([{ path: ['fromEmail'] }, { path: ['replyTo'] }]);
    const auth = { type: 'OAuth2', user: 'me', serviceClient: '1', privateKey: 'canary' } as const;
    expect(problem({ auth })).toEqual(['The private key cannot be read as an RSA key in PEM.']);
  });
});
