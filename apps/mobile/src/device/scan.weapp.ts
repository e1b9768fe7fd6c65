/** Reads a QR code with WeChat's own scanner, which takes the camera or a picture from the album. */
import Taro from '@tarojs/taro';
import type { Scanned } from './scanned.ts';

export async function scan(): Promise<Scanned> {
  const found = await Taro.scanCode({ scanType: ['qrCode'] }).catch(() => undefined);
  return found && { text: found.result || undefined };
}
