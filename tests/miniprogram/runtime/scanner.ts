/** wx.scanCode over a file input, as a browser test can answer it. */
import jsQR from 'jsqr';
import { answerWith, type Callbacks, fail } from './answer.ts';

export function scanCode(options: Callbacks) {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('cancel', () => fail(options, 'scanCode:fail cancel'));
  input.addEventListener('change', () => {
    const file = input.files?.item(0);
    if (file) answerWith(options, read(file));
  });
  input.click();
}

async function read(file: File): Promise<Record<string, unknown>> {
  const { width, height, data } = await pixelsOf(file);
  const found = jsQR(data, width, height);
  // WeChat's scanner stays open until it has read a code.
  if (!found) throw new Error('scanCode:fail');
  return { result: found.data, scanType: 'QR_CODE' };
}

async function pixelsOf(file: File): Promise<ImageData> {
  const picture = await createImageBitmap(file);
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, width, height);
}
