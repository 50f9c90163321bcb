import type { Finding, TemplateModel } from '../studio/template-draft';
import { fixOf, mended, missingValue } from './fixes';

const model = (content: string): TemplateModel => ({ subject: 's', content, contentType: 'text/html', sendFrom: '', replyTo: '' });
const finding = (changed: Partial<Finding>): Finding => ({ severity: 'warning', code: 'x', field: 'content', message: '', ...changed });

describe('what mends a template with one press', () => {
  it('writes what was meant, wherever it stands in the field, letter by letter', () => {
    const misspelt = finding({ code: 'unknown-variable', written: '{{cod}}', suggestion: '{{$&code}}' });
    expect(fixOf(misspelt)).toBe('replace');
    expect(mended(model('{{cod}} {{cod}}'), misspelt, 'en').content).toBe('{{$&code}} {{$&code}}');
    expect(mended({ ...model(''), subject: 'a {{cod}}' }, { ...misspelt, field: 'subject' }, 'en')).toEqual({ ...model(''), subject: 'a {{$&code}}' });
  });

  it('gives the picture of a line a place for its description, and no other', () => {
    const picture = finding({ code: 'image-without-alt', line: 2 });
    expect(mended(model('<img src="a">\n<img alt="b" src="b"><img src="c">'), picture, 'en').content).toBe(
      '<img src="a">\n<img alt="b" src="b"><img alt="" src="c">',
    );
  });

  it('says the language on the outermost element, or makes one that says it', () => {
    const silent = finding({ code: 'missing-lang' });
    expect(mended(model('<!doctype html><html dir="ltr"><p>x</p></html>'), silent, 'pt-BR').content).toBe(
      '<!doctype html><html lang="pt-BR" dir="ltr"><p>x</p></html>',
    );
    expect(mended(model('<p>x</p>'), silent, 'de').content).toBe('<div lang="de">\n<p>x</p>\n</div>');
  });

  it('leaves what goes to the place of the cursor to the editor', () => {
    expect([fixOf(finding({ code: 'missing-code' })), missingValue(finding({ code: 'missing-code' }))]).toEqual(['insert', 'code']);
    expect([fixOf(finding({ code: 'missing-link' })), missingValue(finding({ code: 'missing-link' }))]).toEqual(['insert', 'link']);
    expect(mended(model('x'), finding({ code: 'missing-code' }), 'en')).toEqual(model('x'));
  });

  it('offers nothing where nothing is known', () => {
    expect(fixOf(finding({ code: 'low-contrast', line: 1 }))).toBeUndefined();
    expect(fixOf(finding({ code: 'unknown-variable', written: '{{x}}' }))).toBeUndefined();
  });
});
