/** Red, green and blue from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  dimgray: '#696969',
  red: '#ff0000',
  maroon: '#800000',
  orange: '#ffa500',
  yellow: '#ffff00',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  blue: '#0000ff',
  navy: '#000080',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  pink: '#ffc0cb',
  whitesmoke: '#f5f5f5',
};

/** undefined: it cannot be told what is painted. */
export function parseColor(written: string): Color | undefined {
  const value = written.trim().toLowerCase();
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/.exec(NAMED[value] ?? value)?.[1];
  if (hex !== undefined) {
    const [red = '', green = '', blue = ''] = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
  }
  const [, ...parts] = /^rgb\( ?(\d{1,3})[, ] ?(\d{1,3})[, ] ?(\d{1,3}) ?\)$/.exec(value) ?? [];
  const [red, green, blue] = parts.map(Number);
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** As WCAG 2 counts it: from 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => (channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
