import { brandShades } from './brand-shades';

describe('the shades of a brand', () => {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  it('of the default colour are those of the style sheet', () => {
    expect(brandShades('#12554c')).toEqual({
      fill: '#12554c',
      onFill: '#ffffff',
      darkFill: '#84c2b7',
      onDarkFill: expect.stringMatching(/^#0[0-9a-f]{5}$/) as string,
    });
  });

  it('stay readable for every colour', () => {
    for (let step = 0; step < 4096; step += 7) {
      const color = `#${[step >> 8, (step >> 4) & 15, step & 15].map((part) => (part * 17).toString(16).padStart(2, '0')).join('')}`;
      const { fill, onFill, darkFill, onDarkFill } = brandShades(color);
      expect([color, contrast(fill, onFill) >= 4.5, contrast(darkFill, onDarkFill) >= 4.5]).toEqual([color, true, true]);
    }
  });

  it.each(['red', '#fff', 'url(x)', '#12554c;background:url(x)', ''])('fall back to the default for %j', (color) => {
    expect(brandShades(color).fill).toBe('#12554c');
  });
});
