import { escapeHtml } from '../escape';
import { MONO, TABLE } from '../mail-sheet';

const LINKS = /https:\/\/(?:\{\{[ \t]{0,8}[\w.]{1,140}[ \t]{0,8}\}\}|[^\s<>"{}])+|\{\{[ \t]{0,8}(?:code|link)[ \t]{0,8}\}\}/g;
const CODE_ALONE = /^\{\{[ \t]{0,8}code[ \t]{0,8}\}\}$/;
const CODE = `font-family:${MONO};font-size:20px;font-weight:600;letter-spacing:2px;white-space:nowrap`;

/** Rows of a sheet for a text that somebody wrote without HTML: paragraphs, links that can be pressed, a code that stands out. Placeholders stay. */
export function textRows(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const code = paragraphs.findIndex((paragraph) => CODE_ALONE.test(paragraph));
  return paragraphs
    .map((paragraph, index) => rowOf(paragraph, index === code, `padding:${index === 0 ? 32 : 16}px 48px ${index === paragraphs.length - 1 ? 40 : 0}px 48px`))
    .join('\n');
}

/** Only one code is large: it is always the same. */
function rowOf(paragraph: string, isLargeCode: boolean, padding: string): string {
  if (isLargeCode)
    return `<tr><td class="pad" style="${padding}"><table ${TABLE} width="100%"><tr><td dir="ltr" class="well ink code" align="center" style="padding:20px 8px;background-color:#f6f5f1;border:1px solid #cbcbc3;border-radius:6px;font-family:${MONO};font-size:44px;line-height:52px;font-weight:600;letter-spacing:8px;color:#16201f">${paragraph}</td></tr></table></td></tr>`;
  return `<tr><td class="pad ink" style="${padding};font-size:16px;line-height:24px;color:#16201f">${inline(paragraph)}</td></tr>`;
}

function inline(paragraph: string): string {
  let html = '';
  let place = 0;
  for (const { 0: written, index } of paragraph.matchAll(LINKS)) {
    const found = written.startsWith('https') ? written.replace(/[.,;:!?)\]]+$/, '') : written;
    html += lines(paragraph.slice(place, index)) + (/^\{\{[ \t]*code/.test(found) ? `<strong dir="ltr" style="${CODE}">${found}</strong>` : anchor(found));
    place = index + found.length;
  }
  return html + lines(paragraph.slice(place));
}

function anchor(address: string): string {
  const written = escapeHtml(address);
  return `<a href="${written}" dir="ltr" class="ink" style="color:#16201f;word-break:break-all">${written}</a>`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
