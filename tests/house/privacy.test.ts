/** What the mini-program asks of a phone, beside what is declared to WeChat: each too much or too little is refused there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCE = new URL('../../apps/mobile/src/', import.meta.url);
const DECLARED = new URL('../../docs/device-checklist.md', import.meta.url);

/**
 * Abilities that WeChat locks until they are declared in 用户隐私保护指引.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html
 */
const PRIVATE =
  /\b(getPhoneNumber|getRealtimePhoneNumber|chooseAvatar|getUserInfo|getUserProfile|chooseMedia|chooseImage|chooseVideo|createCameraContext|createLivePusherContext|saveImageToPhotosAlbum|saveVideoToPhotosAlbum|chooseMessageFile|getRecorderManager|startRecord|joinVoIPChat|getLocation|getFuzzyLocation|chooseLocation|choosePoi|onLocationChange|startLocationUpdate|startLocationUpdateBackground|chooseAddress|chooseContact|addPhoneContact|addPhoneCalendar|addPhoneRepeatCalendar|chooseInvoice|chooseInvoiceTitle|chooseLicensePlate|getWeRunData|setClipboardData|getClipboardData|openBluetoothAdapter|createBLEConnection|startAccelerometer|onAccelerometerChange|startGyroscope|startCompass|startDeviceMotionListening|checkIsSupportFacialRecognition|startFacialRecognitionVerify)\b/g;

function sources(): string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  const read = files.filter((file) => /\.tsx?$/.test(file) && !/\.h5\.|\.test\./.test(file));
  return read.map((file) => readFileSync(new URL(file, SOURCE), 'utf8'));
}

const asked = (text: string) => [...text.matchAll(PRIVATE)].map(([name]) => name);

it('asks for what is declared to WeChat, and declares nothing else', () => {
  const rows = readFileSync(DECLARED, 'utf8').matchAll(/^ +\| `(\w+)` +\| \S+ +\| (.*) \|$/gm);
  const declared = [...rows].map(([, ability = '', purpose = '']) => ({ ability, purpose }));
  expect([...new Set(declared.map(({ ability }) => ability))].sort()).toEqual(
    [...new Set(sources().flatMap(asked))].sort(),
  );
  // Each purpose says what is done, and the way of those who do not agree.
  for (const { purpose } of declared) expect(purpose).toMatch(/^用于.+不同意的，可以.+。/);
});

it('asks for no permission in app.json, and has WeChat ask before anything private is used', () => {
  const config = readFileSync(new URL('app.config.ts', SOURCE), 'utf8');
  expect(config).toContain('__usePrivacyCheck__: true');
  expect(config).not.toMatch(/\bpermission:|requiredPrivateInfos/);
});
