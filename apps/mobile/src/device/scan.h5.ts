/**
 * Reads a QR code from a picture that the person takes or chooses. The phone's own camera is easier to hold still than
 * a live picture in a page, every aid knows it, and no camera is opened by the page itself.
 */
import type { Scanned } from './scanned.ts';

/** Of https://wicg.github.io/shape-detection-api/, which TypeScript does not know. */
type Detector = { detect(picture: ImageBitmap): Promise<{ rawValue: string }[]> };
type DetectorClass = new (options: { formats: string[] }) => Detector;

/** A code that fills a tenth of the picture is still read at this size. */
const LONGEST_SIDE = 1200;

export async function scan(): Promise<Scanned> {
  const file = await pickPicture();
  if (!file) return undefined;
  const picture = await createImageBitmap(file).catch(() => undefined);
  return { text: picture && ((await detected(picture)) ?? (await decoded(picture))) };
}

function pickPicture(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.capture = 'environment';
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** By the browser, where it can: Chrome on Android and macOS. */
async function detected(picture: ImageBitmap): Promise<string | undefined> {
  const { BarcodeDetector } = window as unknown as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return undefined;
  // It may be there without the phone's service behind it.
  const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture).catch(() => []);
  return found[0]?.rawValue || undefined;
}

async function decoded(picture: ImageBitmap): Promise<string | undefined> {
  const shrink = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * shrink), Math.round(picture.height * shrink)];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(picture, 0, 0, width, height);
  const { default: jsQR } = await import('jsqr');
  return jsQR(pen.getImageData(0, 0, width, height).data, width, height)?.data || undefined;
}
