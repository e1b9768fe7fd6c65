/** Photos that wait on this phone for a network. */
import Taro from '@tarojs/taro';
import { dropKept, keepBytes, keptBytes, keptNames } from './kept';
import type { Photo } from './photo';

const PHOTO = 'photo.';

export async function keepPhoto(id: string, { path }: Photo): Promise<void> {
  await keepBytes(`${PHOTO}${id}`, await bytesAt(path));
}

/** @returns the upload's id @throws ProblemError, and Error when the photo is not on this phone */
export async function uploadKeptPhoto(id: string): Promise<string> {
  const content = await keptBytes(`${PHOTO}${id}`);
  if (!content) throw new Error('the photo is not on this phone');
  // Only who sends a photo needs the code for it.
  const { uploadBytes } = await import('./upload');
  const read = async (from: number, to: number) => content.slice(from, to);
  return uploadBytes({ bytes: content.byteLength, read }, `${id}.jpg`, () => {});
}

/** Drops all photos but these. */
export async function dropPhotosBut(needed: ReadonlySet<string>): Promise<void> {
  const names = await keptNames(PHOTO);
  await Promise.all(names.filter((name) => !needed.has(name.slice(PHOTO.length))).map(dropKept));
}

function bytesAt(filePath: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}
