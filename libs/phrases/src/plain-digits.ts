const ARABIC = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Figures as Arabic, Persian, Chinese and Japanese keyboards write them become those of ASCII. */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(ARABIC, (digit) => String(digit.charCodeAt(0) & 0xf));
}
