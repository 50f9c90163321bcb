import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonForScript } from '../../platform/http/html';

export interface ShellParts {
  readonly nonce: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly isDarkModeEnabled: boolean;
  readonly brandColor: string;
  readonly boot: unknown;
}

const NONCE = '__NONCE__';

/** The built index page of the sign-in app, into which the service writes what the first paint needs. */
export class PageShell {
  private constructor(private readonly pieces: readonly string[]) {}

  static async read(folder: string): Promise<PageShell> {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const marks = ['<html lang="en" dir="ltr">', '<!--gatepost:style-->', '<!--gatepost:boot-->'];
    const missing = marks.filter((mark) => !html.includes(mark));
    if (missing.length > 0) throw new Error(`the sign-in page in ${folder} lacks ${missing.join(' and ')}`);
    const [beforeHtml = '', rest = ''] = html.split(marks[0] ?? '');
    const [beforeStyle = '', afterStyle = ''] = rest.split(marks[1] ?? '');
    const [beforeBoot = '', afterBoot = ''] = afterStyle.split(marks[2] ?? '');
    return new PageShell([beforeHtml, beforeStyle, beforeBoot, afterBoot]);
  }

  write({ nonce, language, isDarkModeEnabled, brandColor, boot }: ShellParts): string {
    const [beforeHtml = '', beforeStyle = '', beforeBoot = '', afterBoot = ''] = this.pieces;
    const theme = isDarkModeEnabled ? '' : ' data-theme="light"';
    return [
      beforeHtml,
      `<html lang="${language}" dir="${directionOf(language)}"${theme}>`,
      beforeStyle,
      `<style nonce="${nonce}">:root{--gp-brand:${brandColor}}</style>`,
      beforeBoot,
      `<script type="application/json" id="gatepost-boot">${jsonForScript(boot)}</script>`,
      afterBoot,
    ]
      .join('')
      .replaceAll(NONCE, nonce);
  }
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

const directions = new Map<string, 'ltr' | 'rtl'>();

function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = directions.get(language);
  if (!direction) {
    direction = RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
    directions.set(language, direction);
  }
  return direction;
}
