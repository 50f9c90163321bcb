import * as z from 'zod';
import { fields } from './fields';
import { configTemplateOf, formItemsOf } from './form-items';
import { smtpConfig } from './smtp';

describe('the form of a configuration', () => {
  const items = formItemsOf(smtpConfig);

  it('has a control for every row of the contract’s table', () => {
    const keys =
      'host port auth fromEmail replyTo templates logger debug disableFileAccess disableUrlAccess name localAddress servername connectionTimeout greetingTimeout socketTimeout dnsTimeout secure tls ignoreTLS requireTLS customHeaders';
    expect(items.map(({ key }) => key).sort()).toEqual(keys.split(' ').sort());
  });

  it.each([
    ['host', 'Text', true, undefined],
    ['port', 'Number', true, undefined],
    ['auth', 'Json', true, { type: 'login', user: '<user>', pass: '<password>' }],
    ['fromEmail', 'Text', true, undefined],
    ['replyTo', 'Text', undefined, undefined],
    ['logger', 'Switch', undefined, false],
    ['secure', 'Switch', undefined, false],
    ['socketTimeout', 'Number', undefined, undefined],
    ['tls', 'Json', undefined, {}],
    ['requireTLS', 'Switch', undefined, undefined],
    ['customHeaders', 'Json', undefined, {}],
  ])('asks for %s as the contract has it', (key, type, required, defaultValue) => {
    const item = items.find((candidate) => candidate.key === key);
    expect(item).toMatchObject({ type, label: expect.stringMatching(/\w/) as string });
    expect([item?.required, item?.defaultValue]).toEqual([required, defaultValue]);
  });

  it('begins with a mail for each thing a mail can be for, which the schema takes', () => {
    const template = JSON.parse(configTemplateOf(smtpConfig)) as { templates: { usageType: string; content: string }[]; auth: object };
    expect(template.templates).toHaveLength(9);
    for (const { content } of template.templates) expect(content).toMatch(/\{\{code\}\}.*10 minutes/);
    expect(smtpConfig.safeParse(template).success).toBe(true);
  });

  it('offers choices and hides what depends on others', () => {
    const schema = z.object({
      mode: z.enum(['a', 'b']).register(fields, { label: 'Mode', type: 'Select', selectItems: [{ value: 'a', title: 'A' }] }),
      many: z
        .array(z.string())
        .optional()
        .register(fields, { label: 'Many', type: 'MultiSelect', selectItems: [{ value: 'x', title: 'X' }] }),
      token: z
        .string()
        .optional()
        .register(fields, { label: 'Token', type: 'Text', isConfidential: true, showConditions: [{ targetKey: 'mode', expectValue: 'a' }] }),
      unnamed: z.string(),
    });
    expect(formItemsOf(schema)).toEqual([
      { key: 'mode', label: 'Mode', type: 'Select', required: true, selectItems: [{ value: 'a', title: 'A' }] },
      { key: 'many', label: 'Many', type: 'MultiSelect', selectItems: [{ value: 'x' }] },
      { key: 'token', label: 'Token', type: 'Text', isConfidential: true, showConditions: [{ targetKey: 'mode', expectValue: 'a' }] },
    ]);
  });
});
