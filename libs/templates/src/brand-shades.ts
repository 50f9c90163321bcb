/** What the mail paints in the tenant's colour. Mail programs know no relative colours, so the shades are computed here. */
export interface BrandShades {
  readonly fill: string;
  readonly onFill: string;
  readonly darkFill: string;
  readonly onDarkFill: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const PINE: Rgb = [18, 85, 76];
const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [22, 32, 31];
const NIGHT: Rgb = [14, 20, 22];
const READABLE = 4.5;

/** `brandColor` is `#rrggbb`; anything else is painted in the default. */
export function brandShades(brandColor: string): BrandShades {
  const fill = parse(brandColor) ?? PINE;
  const darkFill = lightened(fill);
  return { fill: hex(fill), onFill: hex(contrast(fill, WHITE) >= READABLE ? WHITE : INK), darkFill: hex(darkFill), onDarkFill: hex(NIGHT) };
}

/** As much lighter as dark text on it, and the tile on a dark sheet, need. */
function lightened(fill: Rgb): Rgb {
  let shade = fill;
  for (let step = 1; step <= 20 && contrast(shade, NIGHT) < 2 * READABLE; step += 1) shade = mix(fill, WHITE, step / 20);
  return shade;
}

function parse(color: string): Rgb | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color) ?? [];
  return red && green && blue ? [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)] : undefined;
}

function hex(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  return [r1 + (r2 - r1) * share, g1 + (g2 - g1) * share, b1 + (b2 - b1) * share];
}

/** WCAG 2.2. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
