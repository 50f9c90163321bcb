import type { BrandShades } from './brand-shades';
import { escapeHtml } from './escape';
import type { MailFacts } from './mail-facts';
import { mailStyles } from './mail-styles';

const SANS = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const MONO = "ui-monospace,'SF Mono','Cascadia Mono','Roboto Mono',Menlo,Consolas,monospace";
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
/** Invisible, so that a list of mails shows the preview alone and not the text after it. */
const FILLER = '&#8199;&#847;'.repeat(40);

export function mailHtml(facts: MailFacts, shades: BrandShades): string {
  const { language, subject, preview } = facts;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml">
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
<table ${TABLE} width="100%" class="desk" style="background-color:#f6f5f1"><tr><td align="center" class="desk" style="padding:32px 12px">
<table ${TABLE} width="600" class="sheet" style="width:600px;max-width:600px;background-color:#ffffff;border:1px solid #cbcbc3;border-collapse:separate;font-family:${SANS}">
${head(facts, shades)}
${code(facts)}
${receipt(facts)}
${warning(facts)}
</table>
${foot(facts)}
</td></tr></table>
</body>
</html>
`;
}

function head({ app }: MailFacts, { fill, onFill }: BrandShades): string {
  const initial = escapeHtml([...app][0]?.toUpperCase() ?? '');
  return `<tr><td class="pad" style="padding:32px 48px 0 48px"><table ${TABLE}><tr>
<td valign="middle"><table ${TABLE}><tr><td class="tile" width="32" height="32" align="center" valign="middle" style="width:32px;height:32px;background-color:${fill};color:${onFill};border-radius:6px;font-size:16px;line-height:32px;font-weight:600">${initial}</td></tr></table></td>
<td class="ink" style="padding-left:12px;font-size:16px;line-height:24px;font-weight:600;color:#16201f">${escapeHtml(app)}</td></tr></table></td></tr>`;
}

function code({ title, code: digits, typeIt, worksUntil: [before, time, after] }: MailFacts): string {
  return `<tr><td class="pad ink2" style="padding:32px 48px 0 48px;font-size:16px;line-height:24px;color:#4a5a60">${escapeHtml(title)}</td></tr>
<tr><td class="pad" style="padding:8px 48px 0 48px"><table ${TABLE} width="100%"><tr>
<td class="well ink code" align="center" style="padding:20px 8px;background-color:#f6f5f1;border:1px solid #cbcbc3;border-radius:6px;font-family:${MONO};font-size:44px;line-height:52px;font-weight:600;letter-spacing:8px;color:#16201f">${escapeHtml(digits)}</td></tr></table></td></tr>
<tr><td class="pad ink" style="padding:16px 48px 0 48px;font-size:16px;line-height:24px;color:#16201f">${escapeHtml(typeIt)} ${escapeHtml(before)}<strong style="font-weight:600">${escapeHtml(time)}</strong>${escapeHtml(after)}</td></tr>`;
}

function receipt({ receipt: facts }: MailFacts): string {
  const row = ([name, value]: readonly [string, string], index: number) => {
    const top = index === 0 ? 14 : 2;
    return `<tr><td class="ink3" width="96" valign="top" style="width:96px;padding:${top}px 12px 0 0;color:#5f6e75">${escapeHtml(name)}</td><td class="ink" style="padding-top:${top}px;color:#16201f">${escapeHtml(value)}</td></tr>`;
  };
  return `<tr><td class="pad" style="padding:28px 48px 0 48px">
<table ${TABLE} width="100%"><tr><td class="perf" style="border-top:1px dashed #cbcbc3;font-size:0;line-height:0">&nbsp;</td></tr></table>
<table ${TABLE} width="100%" style="font-size:14px;line-height:22px">
${facts.map(row).join('\n')}
</table></td></tr>`;
}

function warning({ neverAsk: [bold, rest], notYou }: MailFacts): string {
  return `<tr><td class="pad ink2" style="padding:20px 48px 40px 48px;font-size:14px;line-height:22px;color:#4a5a60"><strong class="ink" style="font-weight:600;color:#16201f">${escapeHtml(bold)}</strong>${escapeHtml(rest)} ${escapeHtml(notYou)}</td></tr>`;
}

function foot({ sentBecause, noNewsletter }: MailFacts): string {
  return `<table ${TABLE} width="600" style="width:100%;max-width:600px;font-family:${SANS}"><tr>
<td class="pad ink3" style="padding:20px 48px 8px 48px;font-size:12px;line-height:18px;color:#5f6e75">${escapeHtml(sentBecause)} ${escapeHtml(noNewsletter)}</td></tr></table>`;
}
