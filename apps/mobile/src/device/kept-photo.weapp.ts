/** The mini-program keeps no photos; device/kept.weapp.ts says why. */
import type { Photo } from './photo';

export async function keepPhoto(_id: string, _photo: Photo): Promise<void> {}

export async function uploadKeptPhoto(_: string): Promise<string> {
  throw new Error('the photo is not on this phone');
}

export async function dropPhotosBut(_: ReadonlySet<string>): Promise<void> {}
