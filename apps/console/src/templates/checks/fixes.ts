import type { Finding, TemplateModel } from '../studio/template-draft';

export type Fix = 'replace' | 'alt' | 'lang' | 'insert';

/** What can be done about a finding with one press. */
export function fixOf({ code, suggestion, written, line }: Finding): Fix | undefined {
  if (suggestion !== undefined && written !== undefined) return 'replace';
  if (code === 'image-without-alt' && line !== undefined) return 'alt';
  if (code === 'missing-lang') return 'lang';
  return code === 'missing-code' || code === 'missing-link' ? 'insert' : undefined;
}

/** The name of the value that is missing. */
export function missingValue({ code }: Finding): string {
  return code === 'missing-link' ? 'link' : 'code';
}

/** The template with the finding mended. What goes to the place of the cursor is not done here. */
export function mended(model: TemplateModel, finding: Finding, languageTag: string): TemplateModel {
  const { field, written, suggestion, line = 1 } = finding;
  switch (fixOf(finding)) {
    case 'replace':
      return { ...model, [field]: model[field].replaceAll(written ?? '', () => suggestion ?? '') };
    case 'alt':
      return { ...model, content: withAlt(model.content, line) };
    case 'lang':
      return { ...model, content: withLanguage(model.content, languageTag) };
    default:
      return model;
  }
}

function withAlt(content: string, line: number): string {
  const lines = content.split('\n');
  return lines.map((text, at) => (at === line - 1 ? text.replace(/<img\b(?![^>]*\salt=)/i, '<img alt=""') : text)).join('\n');
}

function withLanguage(content: string, tag: string): string {
  const named = content.replace(/<html\b(?![^>]*\slang=)/i, `<html lang="${tag}"`);
  return named === content ? `<div lang="${tag}">\n${content}\n</div>` : named;
}
