/** Any CSS colour as #rrggbbaa, which is all that Monaco's themes take; null when the browser can't read it. */
export function colorHex(color: string): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !CSS.supports('color', color)) return null;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const pixel = [...context.getImageData(0, 0, 1, 1).data];
  return `#${pixel.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
