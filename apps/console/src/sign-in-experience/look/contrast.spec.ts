import { contrastOf } from './contrast';

const PIXELS: Readonly<Record<string, readonly number[]>> = { white: [255, 255, 255, 255], black: [0, 0, 0, 255], grey: [119, 119, 119, 255] };

/** A page that can paint three colours; without, one that cannot paint. */
function page(pixels?: typeof PIXELS): Document {
  const context = {
    fillStyle: '',
    fillRect: () => undefined,
    getImageData() {
      return { data: pixels?.[this.fillStyle] ?? [] };
    },
  };
  return { createElement: () => ({ getContext: () => (pixels ? context : null) }) } as never;
}

describe('the contrast of two colours', () => {
  it('is that of WCAG, whichever is the text', () => {
    expect(contrastOf(page(PIXELS), 'black', 'white')).toBeCloseTo(21, 5);
    expect(contrastOf(page(PIXELS), 'white', 'black')).toBeCloseTo(21, 5);
    expect(contrastOf(page(PIXELS), 'grey', 'white')).toBeCloseTo(4.48, 2);
    expect(contrastOf(page(PIXELS), 'grey', 'grey')).toBe(1);
  });

  it('is not known where nothing can be painted', () => {
    expect(contrastOf(page(), 'black', 'white')).toBeUndefined();
  });
});
