interface Shade {
  /** Degrees. */
  readonly hue: number;
  /** 0 to 1. */
  readonly saturation: number;
  readonly lightness: number;
}

const LIGHTER = 0.1;

/** The colour for dark pages where none was chosen: ten points lighter. Whole degrees and hundredths are counted, as the wire contract's example has it. */
export function darkColorOf(primaryColor: string): string {
  const { hue, saturation, lightness } = shadeOf(primaryColor);
  return hexOf({ hue: Math.round(hue), saturation: hundredths(saturation), lightness: Math.min(1, hundredths(lightness) + LIGHTER) });
}

/** `#abc` and `#aabbcc` are the same colour; browsers' style sheets and ours take the long form. */
export function longHex(color: string): string {
  return color.length === 4 ? color.replaceAll(/[\da-f]/gi, '$&$&') : color;
}

const hundredths = (part: number): number => Math.round(part * 100) / 100;

function shadeOf(color: string): Shade {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(longHex(color).slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const turn = most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return { hue: (turn * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function hexOf({ hue, saturation, lightness }: Shade): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const at = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
