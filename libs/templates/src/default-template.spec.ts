import { defaultMail } from './default-mail';
import { defaultTemplate } from './default-template';
import { mailKinds } from './mail-kind';
import { mailLanguageTags } from './mail-language';
import { renderOwnTemplate } from './own-template';
import { sampleVariables } from './sample-variables';
import { templateProblems } from './template-problems';

const everyMail = mailLanguageTags.flatMap((language) => mailKinds.map((kind) => [kind, language] as const));

describe('the mail of the product as a template', () => {
  it.each(everyMail)('can be saved as it is, and says the same, for %s in %s', (kind, language) => {
    const template = defaultTemplate(kind, language, '#12554c');
    expect(templateProblems({ ...template, type: kind })).toEqual([]);
    const rendered = renderOwnTemplate(template, language, sampleVariables[kind]);
    const { subject, html } = defaultMail(kind, language, sampleVariables[kind]);
    expect(rendered.subject).toBe(subject);
    expect(rendered.html).not.toMatch(/\{\{\w/);
    expect(rendered.text).not.toMatch(/\{\{\w/);
    for (const fact of kind === 'OrganizationInvitation' ? ['North Quay Rowing', 'invitations/sample', '30'] : ['481902', '12:13', '10']) {
      expect(html).toContain(fact);
      expect(rendered.html).toContain(fact);
      expect(rendered.text).toContain(fact);
    }
  });
});
