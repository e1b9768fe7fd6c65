/** Takes a photo, checks it and makes it small enough to send, all on the phone. */
import Taro from '@tarojs/taro';
import { fitWithin } from './fit-within.ts';

/** Longer side of what is sent, in pixels: enough to read a household book. */
const LONGEST_SIDE = 2000;
const MOST_BYTES = 1.5 * 1024 * 1024;
const QUALITIES = [0.85, 0.7, 0.55, 0.4];

/** A picture in the phone's temporary folder. */
export type Picked = string;

export type Photo = { path: string; bytes: number; width: number; height: number; previewUrl: string };

export type PhotoRefusal = 'not-a-photo' | 'too-small' | 'too-heavy';

/** Asks WeChat for one picture; undefined when the person changed their mind. */
export async function pickPhoto(source: 'camera' | 'album'): Promise<Picked | undefined> {
  // Compressed pictures stand upright; originals say in a note how they lie, which no canvas reads.
  const chosen = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sourceType: [source],
    sizeType: ['compressed'],
    camera: 'back',
  }).catch(() => undefined);
  return chosen?.tempFiles[0]?.tempFilePath;
}

/** Decodes whatever WeChat can, shrinks it and writes it as JPEG; what cannot be decoded is no photo. */
export async function preparePhoto(
  file: Picked,
  least: { width: number; height: number },
): Promise<{ ok: true; photo: Photo } | { ok: false; refusal: PhotoRefusal }> {
  const image = await Taro.getImageInfo({ src: file }).catch(() => undefined);
  if (!image) return { ok: false, refusal: 'not-a-photo' };
  const small = Math.min(image.width, image.height) < Math.min(least.width, least.height);
  if (small || Math.max(image.width, image.height) < Math.max(least.width, least.height))
    return { ok: false, refusal: 'too-small' };
  const size = fitWithin(image, LONGEST_SIDE);
  const canvas = await drawn(image.path, size);
  if (!canvas) return { ok: false, refusal: 'not-a-photo' };
  for (const quality of QUALITIES) {
    const { tempFilePath: path } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      canvasId: '',
      fileType: 'jpg',
      quality,
    });
    const bytes = await bytesOf(path);
    if (bytes <= MOST_BYTES) return { ok: true, photo: { path, bytes, ...size, previewUrl: path } };
  }
  return { ok: false, refusal: 'too-heavy' };
}

async function drawn(path: string, { width, height }: { width: number; height: number }) {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D | null;
  if (!pen) return undefined;
  const picture = canvas.createImage() as unknown as HTMLImageElement;
  const decoded = await new Promise<boolean>((done) => {
    picture.onload = () => done(true);
    picture.onerror = () => done(false);
    picture.src = path;
  });
  if (!decoded) return undefined;
  // JPEG has no transparency: what was clear becomes white, not black.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
}

function bytesOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = ({ errMsg }: { errMsg: string }) => reject(new Error(errMsg));
    Taro.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail: failed });
  });
}

/** WeChat empties its temporary folder itself. */
export function releasePhoto(_: Photo) {}
