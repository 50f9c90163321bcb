/** What the mail paints in the tenant's colour: the same shades that the style sheet of the pages computes. Mail programs know no relative colours. */
export interface BrandShades {
  readonly fill: string;
  readonly onFill: string;
  readonly darkFill: string;
  readonly onDarkFill: string;
}

interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  /** Radians. */
  readonly hue: number;
}

const PINE = '#12554c';

/** `brandColor` is `#rrggbb`; anything else is painted in the default. */
export function brandShades(brandColor: string): BrandShades {
  const { lightness, chroma, hue } = toOklch(/^#[\da-f]{6}$/i.test(brandColor) ? brandColor : PINE);
  const isLight = lightness > 0.66;
  return {
    fill: toHex({ lightness: isLight ? Math.max(lightness, 0.78) : Math.min(lightness, 0.53), chroma, hue }),
    onFill: isLight ? toHex({ lightness: 0.18, chroma: 0.03, hue }) : '#ffffff',
    darkFill: toHex({ lightness: Math.max(lightness, 0.77), chroma: Math.min(chroma, 0.085), hue }),
    onDarkFill: toHex({ lightness: 0.22, chroma: Math.min(chroma, 0.035), hue }),
  };
}

// The matrices are those of CSS Color 4, section 10.
function toOklch(color: string): Oklch {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return { lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

function toHex({ lightness, chroma, hue }: Oklch): string {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return `#${channels.map((channel) => byte(encoded(channel))).join('')}`;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function byte(channel: number): string {
  return Math.round(Math.min(Math.max(channel, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');
}
