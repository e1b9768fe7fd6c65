/** Pictures in the album of a phone. */
import sharp from 'sharp';
import type { AlbumFile } from './phone-user.ts';

let taken: Promise<AlbumFile> | undefined;

/** The same each time: to make it takes longer than to send it. */
export function goodPhoto(): Promise<AlbumFile> {
  taken ??= takePhoto();
  return taken;
}

/** Noise does not shrink when it is compressed: the photo is sent in several parts. */
async function takePhoto(): Promise<AlbumFile> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const image = sharp({ create: { width: 1200, height: 1600, channels: 3, background: '#9bb7c9', noise } });
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await image.jpeg({ quality: 90 }).toBuffer() };
}

/** Too few pixels to see anybody on it. */
export async function tinyPhoto(): Promise<AlbumFile> {
  const image = sharp({ create: { width: 100, height: 100, channels: 3, background: '#9bb7c9' } });
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() };
}

/** Only its name says that it is a picture. */
export const NO_PHOTO: AlbumFile = {
  name: '证明.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from('%PDF-1.7\n%âãÏÓ'),
};
