/** Checks a photo and makes it small enough to send, all on the phone. */
import { fitWithin } from './fit-within.ts';

/** Longer side of what is sent, in pixels: enough to read a household book. */
const LONGEST_SIDE = 2000;
const MOST_BYTES = 1.5 * 1024 * 1024;
const QUALITIES = [0.85, 0.7, 0.55, 0.4];

/** A file that the person chose. */
export type Picked = Blob;

export type Photo = { blob: Blob; width: number; height: number; previewUrl: string };

export type PhotoRefusal = 'not-a-photo' | 'too-small' | 'too-heavy';

/**
 * Decodes whatever the browser can, turns it upright, shrinks it and writes it as JPEG. The name and stated type of
 * the file count for nothing: what cannot be decoded is no photo.
 */
export async function preparePhoto(
  file: Picked,
  least: { width: number; height: number },
): Promise<{ ok: true; photo: Photo } | { ok: false; refusal: PhotoRefusal }> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!image) return { ok: false, refusal: 'not-a-photo' };
  try {
    const small = Math.min(image.width, image.height) < Math.min(least.width, least.height);
    if (small || Math.max(image.width, image.height) < Math.max(least.width, least.height))
      return { ok: false, refusal: 'too-small' };
    const size = fitWithin(image, LONGEST_SIDE);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const pen = canvas.getContext('2d');
    if (!pen) return { ok: false, refusal: 'not-a-photo' };
    // JPEG has no transparency: what was clear becomes white, not black.
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, size.width, size.height);
    pen.drawImage(image, 0, 0, size.width, size.height);
    for (const quality of QUALITIES) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
      if (blob && blob.size <= MOST_BYTES)
        return { ok: true, photo: { blob, ...size, previewUrl: URL.createObjectURL(blob) } };
    }
    return { ok: false, refusal: 'too-heavy' };
  } finally {
    image.close();
  }
}

/** The picture in memory is no longer shown. */
export function releasePhoto(photo: Photo) {
  URL.revokeObjectURL(photo.previewUrl);
}
