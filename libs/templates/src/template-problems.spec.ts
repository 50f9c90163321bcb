import type { CheckedTemplate } from './lint-template';
import { templateProblems } from './template-problems';

const template: CheckedTemplate = { type: 'SignIn', subject: 'Your code', content: 'Your code is {{code}}.' };
const problems = (changed: Partial<CheckedTemplate>) => templateProblems({ ...template, ...changed }).map(({ field, message }) => `${field} ${message}`);

describe('a template that is about to be saved', () => {
  it.each([
    [{}],
    [{ content: '{{ code }} {{to}} {{link}} {{locale}} {{uiLocales}} {{application.branding.logoUrl}} {{organization.name}} {{user.name}} {{inviter.name}}' }],
    [{ content: 'body { color: red } {{code}} } {' }],
    [{ type: 'OrganizationInvitation', content: 'Open {{link}}.' }],
    [{ sendFrom: '{{application.name}} <a@harbour.example>' }],
  ])('can be used with %j', (changed) => {
    expect(problems(changed)).toEqual([]);
  });

  const known =
    'is not known: a variable begins with code, validUntil, validFor, askedAt, device, link, to, locale, uiLocales, application, organization, user, inviter';
  it.each([
    ['no code', { content: 'Your code is on its way.' }, ['content must contain {{code}}']],
    ['a code in the subject only', { subject: '{{code}}', content: 'See above.' }, ['content must contain {{code}}']],
    ['a code of something else', { content: '{{application.code}}' }, ['content must contain {{code}}']],
    ['a name nobody knows', { content: '{{code}} {{password}}' }, [`content {{password}} ${known}`]],
    ['a way through prototypes', { content: '{{code}} {{constructor.name}}' }, [`content {{constructor.name}} ${known}`]],
    ['such a name in the subject', { subject: '{{place}}' }, [`subject {{place}} ${known}`]],
    ['such a name in a sender', { replyTo: '{{place}}' }, [`replyTo {{place}} ${known}`]],
    ['a name that is nearly right', { subject: '{{cod}}' }, ['subject {{cod}} is not known: did you mean {{code}}?']],
    [
      'an expression',
      { content: '{{code}} {{#if code}}x{{/if}}' },
      ['content {{#if code}} is no variable: expressions are not evaluated', 'content {{/if}} is no variable: expressions are not evaluated'],
    ],
    ['what runs', { content: '{{code}}<script>x</script>' }, ['content must not hold <script>']],
    ['more than 64 KB', { content: `{{code}}${'ä'.repeat(33_000)}` }, ['content must not be larger than 64 KB']],
  ])('is refused for %s', (_what, changed, expected) => {
    expect(problems(changed)).toEqual(expected);
  });

  it('is checked at once, however it is built', () => {
    const started = Date.now();
    for (const part of [
      '{{',
      '{{ a',
      '{{a.a.a.a.a',
      '}}{{',
      '{{\t\t\t\t\t\t\t\t\t',
      '{{#',
      '<p>',
      '<p style="color:red">x',
      '<a href=http://x>',
      '</p>',
      '<img>',
    ])
      problems({ content: part.repeat(65_000 / part.length) });
    expect(Date.now() - started).toBeLessThan(5000);
  });
});
