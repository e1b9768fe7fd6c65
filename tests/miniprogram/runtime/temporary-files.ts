/** The phone's temporary folder, and what wx does with pictures in it. */
import { answerWith, type Callbacks, fail, promising, succeed } from './answer.ts';

const files = new Map<string, Blob>();

/** @returns the path, which an image element can show as well */
export function keepFile(blob: Blob): string {
  const path = URL.createObjectURL(blob);
  files.set(path, blob);
  return path;
}

function fileAt(path: string): Blob {
  const blob = files.get(path);
  if (!blob) throw new Error(`no such file: ${path}`);
  return blob;
}

type ChooseOptions = Callbacks & { sourceType: readonly string[] };

/** Asks for a picture by a file input, as a browser test can answer it. */
function chooseMedia(options: ChooseOptions) {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('cancel', () => fail(options, 'chooseMedia:fail cancel'));
  input.addEventListener('change', () => {
    const file = input.files?.item(0);
    if (!file) return fail(options, 'chooseMedia:fail cancel');
    succeed(options, { tempFiles: [{ tempFilePath: keepFile(file), size: file.size, fileType: 'image' }] });
  });
  input.click();
}

function getImageInfo(options: Callbacks & { src: string }) {
  const read = async () => {
    const image = await createImageBitmap(fileAt(options.src), { imageOrientation: 'from-image' });
    return { width: image.width, height: image.height, path: options.src, orientation: 'up' };
  };
  answerWith(options, read());
}

type Canvas = HTMLCanvasElement & { createImage(): HTMLImageElement };

function createOffscreenCanvas({ width, height }: { width: number; height: number }): Canvas {
  return Object.assign(document.createElement('canvas'), { width, height, createImage: () => new Image() });
}

function canvasToTempFilePath(options: Callbacks & { canvas: Canvas; quality: number }) {
  const write = new Promise<Record<string, unknown>>((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve({ tempFilePath: keepFile(blob) }) : reject(new Error('empty')));
    options.canvas.toBlob(done, 'image/jpeg', options.quality);
  });
  answerWith(options, write);
}

type ReadOptions = Callbacks & { filePath: string; position?: number; length?: number };

const fileSystem = {
  getFileInfo(options: ReadOptions) {
    succeed(options, { size: fileAt(options.filePath).size });
  },
  readFile(options: ReadOptions) {
    const { filePath, position = 0, length } = options;
    const piece = fileAt(filePath).slice(position, length === undefined ? undefined : position + length);
    answerWith(
      options,
      piece.arrayBuffer().then((data) => ({ data })),
    );
  },
};

export const pictures = {
  chooseMedia: promising(chooseMedia),
  getImageInfo: promising(getImageInfo),
  canvasToTempFilePath: promising(canvasToTempFilePath),
  createOffscreenCanvas,
  getFileSystemManager: () => fileSystem,
};
