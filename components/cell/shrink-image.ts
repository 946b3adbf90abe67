import { maxImageLength, maxImageSide, type QuestionImage } from '@/lib/reasoning/question-image';

/** Tried one after the other until the picture is small enough. */
const qualities = [0.85, 0.7, 0.55, 0.4];
const scales = [1, 0.75, 0.5, 0.35];

export const isImageFile = ({ type }: File): boolean => /^image\/(jpeg|png|webp|gif|bmp|avif)$/.test(type);

/**
 * A picture file drawn anew within the bounds of `questionImageSchema`, as JPEG on white. Null where the browser can't
 * read it. What the file knows beyond its pixels (place, time, camera) does not come along.
 */
export async function shrinkImage(file: Blob): Promise<QuestionImage | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  const whole = Math.min(1, maxImageSide / Math.max(bitmap.width, bitmap.height));
  try {
    for (const scale of scales) {
      const width = Math.max(1, Math.round(bitmap.width * whole * scale));
      const height = Math.max(1, Math.round(bitmap.height * whole * scale));
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d');
      if (!context) return null;
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, height);
      context.drawImage(bitmap, 0, 0, width, height);
      for (const quality of qualities) {
        const data = canvas.toDataURL('image/jpeg', quality).replace(/^data:image\/jpeg;base64,/, '');
        if (data.length <= maxImageLength) return { type: 'image/jpeg', data, width, height, alt: '' };
      }
    }
    return null;
  } finally {
    bitmap.close();
  }
}
