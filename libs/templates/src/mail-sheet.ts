import type { BrandShades } from './brand-shades';
import { escapeHtml } from './escape';
import type { Direction } from './mail-language';
import { mailStyles } from './mail-styles';

export const SANS = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const MONO = "ui-monospace,'SF Mono','Cascadia Mono','Roboto Mono',Menlo,Consolas,monospace";
export const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
/** Invisible, so that a list of mails shows the preview alone and not the text after it. */
const FILLER = '&#8199;&#847;'.repeat(40);

export interface MailSheet {
  readonly language: string;
  readonly direction: Direction;
  readonly subject: string;
  readonly preview: string;
  readonly app: string;
  /** Of the app, for its tile; without it there is no tile. */
  readonly initial: string;
  /** Rows of the sheet, as HTML. */
  readonly rows: string;
  /** Below the sheet, as HTML. */
  readonly foot: string;
}

/** The paper that every mail is printed on. Texts are escaped here, `rows` and `foot` are HTML. */
export function mailSheet(sheet: MailSheet, shades: BrandShades): string {
  const { language, direction, subject, preview, rows, foot } = sheet;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="x-apple-disable-message-reformatting">
<title>${escapeHtml(subject)}</title>
<style>
${mailStyles(shades)}
</style>
</head>
<body class="desk" style="margin:0;padding:0;background-color:#f6f5f1">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(preview)}${FILLER}</div>
<table ${TABLE} width="100%" dir="${direction}" class="desk" style="background-color:#f6f5f1${lineBreaks(language)}"><tr><td align="center" class="desk" style="padding:32px 12px">
<table ${TABLE} width="600" dir="${direction}" class="sheet" style="width:600px;max-width:600px;background-color:#ffffff;border:1px solid #cbcbc3;border-collapse:separate;font-family:${SANS}">
${head(sheet, shades)}
${rows}
</table>
${foot}
</td></tr></table>
</body>
</html>
`;
}

/** Korean breaks its lines between words. Inline, since mail programs that leave out style sheets break lines too. */
function lineBreaks(language: string): string {
  return /^ko\b/i.test(language) ? ';word-break:keep-all' : '';
}

function head({ app, initial, direction }: MailSheet, { fill, onFill }: BrandShades): string {
  const start = direction === 'rtl' ? 'right' : 'left';
  const tile = `<td valign="middle"><table ${TABLE}><tr><td class="tile" width="32" height="32" align="center" valign="middle" style="width:32px;height:32px;background-color:${fill};color:${onFill};border-radius:6px;font-size:16px;line-height:32px;font-weight:600">${escapeHtml(initial)}</td></tr></table></td>
`;
  return `<tr><td class="pad" style="padding:32px 48px 0 48px"><table ${TABLE}><tr>
${initial === '' ? '' : tile}<td class="ink" style="padding-${start}:${initial === '' ? '0' : '12px'};font-size:16px;line-height:24px;font-weight:600;color:#16201f">${escapeHtml(app)}</td></tr></table></td></tr>`;
}
