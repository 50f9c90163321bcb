import type { BrandShades } from './brand-shades';
import { escapeHtml } from './escape';
import { inSequence } from './formats';
import type { MailAction, MailFacts } from './mail-facts';
import { mailSheet, MONO, SANS, TABLE } from './mail-sheet';
import type { Emphasized } from './words/words';

export function mailHtml(facts: MailFacts, shades: BrandShades): string {
  const rows = [title(facts), ...(facts.code ? [code(facts.code.digits), statement(facts)] : [largeStatement(facts)])];
  if (facts.action) rows.push(action(facts.action, shades));
  rows.push(receipt(facts), warning(facts));
  return mailSheet({ ...facts, initial: initialOf(facts.app), rows: rows.join('\n'), foot: foot(facts) }, shades);
}

/** A placeholder has no first letter. */
export function initialOf(app: string): string {
  return /^[^\p{L}\p{N}]/u.test(app) ? '' : ([...app][0]?.toUpperCase() ?? '');
}

function title({ title: text }: MailFacts): string {
  return `<tr><td class="pad ink2" style="padding:32px 48px 0 48px;font-size:16px;line-height:24px;color:#4a5a60">${escapeHtml(text)}</td></tr>`;
}

/** Always from left to right: it is typed that way. */
function code(digits: string): string {
  return `<tr><td class="pad" style="padding:8px 48px 0 48px"><table ${TABLE} width="100%"><tr>
<td dir="ltr" class="well ink code" align="center" style="padding:20px 8px;background-color:#f6f5f1;border:1px solid #cbcbc3;border-radius:6px;font-family:${MONO};font-size:44px;line-height:52px;font-weight:600;letter-spacing:8px;color:#16201f">${escapeHtml(digits)}</td></tr></table></td></tr>`;
}

function statement({ statement: parts }: MailFacts): string {
  return `<tr><td class="pad ink" style="padding:16px 48px 0 48px;font-size:16px;line-height:24px;color:#16201f">${inBold(parts, 'font-weight:600')}</td></tr>`;
}

function largeStatement({ statement: parts }: MailFacts): string {
  return `<tr><td class="pad ink" style="padding:8px 48px 0 48px;font-size:20px;line-height:30px;color:#16201f">${inBold(parts, 'font-weight:600')}</td></tr>`;
}

function inBold(parts: readonly Emphasized[], style: string, name = ''): string {
  const strong = `<strong${name && ` class="${name}"`} style="${style}">`;
  return inSequence(parts.map(([before, bold, after]) => `${escapeHtml(before)}${bold && `${strong}${escapeHtml(bold)}</strong>`}${escapeHtml(after)}`));
}

function action({ label, link, note, orOpen, isPrinted }: MailAction, { fill, onFill }: BrandShades): string {
  const href = escapeHtml(link);
  const small = 'style="margin:8px 0 0 0;font-size:13px;line-height:20px;color:#5f6e75"';
  const printed = `
<p class="ink3" style="margin:16px 0 0 0;font-size:13px;line-height:20px;color:#5f6e75">${escapeHtml(orOpen)}<br><a href="${href}" dir="ltr" class="ink2" style="color:#4a5a60;word-break:break-all">${href}</a></p>`;
  return `<tr><td class="pad" style="padding:24px 48px 0 48px"><table ${TABLE}><tr><td style="border-radius:6px">
<a href="${href}" class="btn" style="display:inline-block;padding:12px 20px;background-color:${fill};border:1px solid ${fill};border-radius:6px;color:${onFill};font-size:16px;line-height:22px;font-weight:500;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>${
    note && `\n<p class="ink3" ${small}>${escapeHtml(note)}</p>`
  }${isPrinted ? printed : ''}</td></tr>`;
}

function receipt({ receipt: facts, direction }: MailFacts): string {
  const row = ([name, value]: readonly [string, string], index: number) => {
    const top = index === 0 ? 14 : 2;
    const sides = direction === 'rtl' ? `${top}px 0 0 12px` : `${top}px 12px 0 0`;
    return `<tr><td class="ink3" width="96" valign="top" style="width:96px;white-space:nowrap;padding:${sides};color:#5f6e75">${escapeHtml(name)}</td><td class="ink" style="padding-top:${top}px;color:#16201f">${escapeHtml(value)}</td></tr>`;
  };
  return `<tr><td class="pad" style="padding:28px 48px 0 48px">
<table ${TABLE} width="100%"><tr><td class="perf" style="border-top:1px dashed #cbcbc3;font-size:0;line-height:0">&nbsp;</td></tr></table>
<table ${TABLE} width="100%" style="font-size:14px;line-height:22px">
${facts.map(row).join('\n')}
</table></td></tr>`;
}

function warning({ warning: parts }: MailFacts): string {
  return `<tr><td class="pad ink2" style="padding:20px 48px 40px 48px;font-size:14px;line-height:22px;color:#4a5a60">${inBold(parts, 'font-weight:600;color:#16201f', 'ink')}</td></tr>`;
}

function foot({ foot: text, direction }: MailFacts): string {
  return `<table ${TABLE} width="600" dir="${direction}" style="width:100%;max-width:600px;font-family:${SANS}"><tr>
<td class="pad ink3" style="padding:20px 48px 8px 48px;font-size:12px;line-height:18px;color:#5f6e75">${escapeHtml(text)}</td></tr></table>`;
}
