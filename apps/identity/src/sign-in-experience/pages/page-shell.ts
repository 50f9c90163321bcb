import type { SignInBoot } from '@gatepost/contracts/experience/boot';
import { longHex } from '@gatepost/contracts/experience/dark-color';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { textDirection } from '@gatepost/phrases/text-direction';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml, jsonForScript } from '../../platform/http/html';
import { Prepared, type Piece } from '../../platform/http/packed';

export interface ShellParts {
  readonly nonce: string;
  readonly boot: SignInBoot;
  /** How it looks: colours, pictures, the tenant's own style sheet. */
  readonly settings: Pick<SignInExperience, 'branding' | 'color' | 'customCss'>;
}

const NONCE = '__NONCE__';
/** Shorter than this, a piece is deflated faster together with what stands beside it. */
const WORTH_PREPARING = 1024;
const ICON = /<link\s+rel="icon"[^>]*>/;

/** The built index page of the sign-in app, into which the service writes what the first paint needs. */
export class PageShell {
  private constructor(
    private readonly pieces: readonly (readonly Piece[])[],
    private readonly icon: string,
  ) {}

  static async read(folder: string): Promise<PageShell> {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const marks = ['<html lang="en" dir="ltr">', '<!--gatepost:style-->', '<!--gatepost:boot-->'];
    const missing = marks.filter((mark) => !html.includes(mark));
    if (missing.length > 0) throw new Error(`the sign-in page in ${folder} lacks ${missing.join(' and ')}`);
    const [beforeHtml = '', rest = ''] = html.split(marks[0] ?? '');
    const [beforeStyle = '', afterStyle = ''] = rest.split(marks[1] ?? '');
    const [beforeBoot = '', afterBoot = ''] = afterStyle.split(marks[2] ?? '');
    const pieces = [beforeHtml, beforeStyle.replace(ICON, ''), beforeBoot, afterBoot].map(aroundNonces);
    return new PageShell(pieces, ICON.exec(beforeStyle)?.[0] ?? '');
  }

  write({ nonce, boot, settings: { branding, color, customCss } }: ShellParts): Piece[] {
    const { language } = boot;
    // Ours alone: in a tenant's words the same letters mean nothing.
    const [beforeHtml = [], beforeStyle = [], beforeBoot = [], afterBoot = []] = this.pieces.map((pieces) =>
      pieces.map((piece) => (piece === NONCE ? nonce : piece)),
    );
    const theme = color.isDarkModeEnabled ? '' : ' data-theme="light"';
    return [
      ...beforeHtml,
      `<html lang="${language}" dir="${textDirection(language)}"${theme}>`,
      ...beforeStyle,
      branding.favicon ? iconsFor(branding.favicon, color.isDarkModeEnabled ? branding.darkFavicon : undefined) : this.icon,
      `<style nonce="${nonce}">${brandRules(color)}</style>`,
      customCss ? `<style nonce="${nonce}" id="custom-css">${cssForStyle(customCss)}</style>` : '',
      ...beforeBoot,
      `<script type="application/json" id="gatepost-boot">${jsonForScript(boot)}</script>`,
      ...afterBoot,
    ];
  }
}

function aroundNonces(text: string): Piece[] {
  return text.split(NONCE).flatMap((part, index) => [...(index > 0 ? [NONCE] : []), part.length < WORTH_PREPARING ? part : new Prepared(part)]);
}

/** The style sheet works out every shade, also those of dark pages, from this one colour; a tenant may choose another one for the dark. */
function brandRules({ primaryColor, darkPrimaryColor, isDarkModeEnabled }: SignInExperience['color']): string {
  const rule = (color: string) => `:root{--gp-brand:${longHex(color)}}`;
  return rule(primaryColor) + (isDarkModeEnabled && darkPrimaryColor ? `@media(prefers-color-scheme:dark){${rule(darkPrimaryColor)}}` : '');
}

function iconsFor(light: string, dark: string | undefined): string {
  const link = (address: string, media: string) => `<link rel="icon" href="${escapeHtml(address)}"${media}>`;
  if (!dark) return link(light, '');
  return ['light', 'dark'].map((theme) => link(theme === 'dark' ? dark : light, ` media="(prefers-color-scheme: ${theme})"`)).join('');
}

/** Nothing but its end tag ends a `<style>`. A style sheet reads the escaped slash as a slash. */
function cssForStyle(css: string): string {
  return css.replace(/<\/(?=style)/gi, '<\\/');
}
