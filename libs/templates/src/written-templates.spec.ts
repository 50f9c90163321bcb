import { lintTemplate } from './lint-template';
import { renderOwnTemplate } from './own-template';
import { sampleVariables } from './sample-variables';
import { built, byHand, bySheet } from './testing/written-templates';

const template = (content: string) => ({ type: 'SignIn', subject: '{{code}} is your code', content });
const codes = (content: string) => lintTemplate(template(content)).map(({ code }) => code);
const text = (content: string) => renderOwnTemplate(template(content), 'en', sampleVariables.SignIn).text;

describe('a template as it is found in the world', () => {
  it('is told only what is true of it', () => {
    expect(codes(built)).toEqual(['unsupported-element', 'external-image']);
    expect(codes(byHand)).toEqual([]);
    expect(codes(bySheet)).toEqual([]);
  });

  it('gets a text without what is hidden in it', () => {
    expect(text(built)).toBe('Harbour\n\nYour code is 481902\n\nGo on <https://app.harbour.example/go?code=481902>\n');
    expect(text(byHand)).toContain('Your verification code is: 481902\n\nIt expires at 12:13\u00a0UTC. Questions? Write to help@harbour.example or call us.');
    expect(text(bySheet)).not.toContain('Use 481902');
    expect(text(bySheet).match(/481902/g)).toHaveLength(2);
  });
});
