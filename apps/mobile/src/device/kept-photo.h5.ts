/** Photos that wait on this phone for a network. */
import { dropKept, keepBytes, keptBytes, keptNames } from './kept';
import type { Photo } from './photo';

const PHOTO = 'photo.';

export async function keepPhoto(id: string, { blob }: Photo): Promise<void> {
  await keepBytes(`${PHOTO}${id}`, await blob.arrayBuffer());
}

/** @returns the upload's id @throws ProblemError, and Error when the photo is not on this phone */
export async function uploadKeptPhoto(id: string): Promise<string> {
  const bytes = await keptBytes(`${PHOTO}${id}`);
  if (!bytes) throw new Error('the photo is not on this phone');
  // Only who sends a photo needs the code for it.
  const { upload } = await import('./upload');
  const blob = new Blob([bytes], { type: 'image/jpeg' });
  return upload({ blob, width: 0, height: 0, previewUrl: '' }, `${id}.jpg`, () => {});
}

/** Drops all photos but these. */
export async function dropPhotosBut(needed: ReadonlySet<string>): Promise<void> {
  const names = await keptNames(PHOTO);
  await Promise.all(names.filter((name) => !needed.has(name.slice(PHOTO.length))).map(dropKept));
}
