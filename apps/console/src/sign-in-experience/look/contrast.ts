/** How well two colours of a style sheet stand apart (WCAG 2.2); undefined where there is nothing to measure with. */
export function contrastOf(page: Document, text: string, background: string): number | undefined {
  const canvas = page.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  const [darker = 0, lighter = 0] = [luminance(context, text), luminance(context, background)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whatever the browser can paint, in whatever way the colour is written. */
function luminance(context: CanvasRenderingContext2D, color: string): number {
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => linear(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
