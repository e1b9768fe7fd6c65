import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/**
 * Browser tests need a Chromium and a Chinese font. On Debian, as root, they are installed; elsewhere one
 * line says what to install, and the run stops: tests that are silently left out would look green.
 * `CHROMIUM` names a browser in another place.
 */
export function ensureBrowser() {
  const missing = [];
  if (!process.env.CHROMIUM && !BROWSERS.some(existsSync)) missing.push('chromium');
  if (process.platform === 'linux' && !existsSync(FONT)) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(' and ')} …`);
    execSync(`apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${missing.join(' ')}`, {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return;
  }
  console.error(
    `Browser tests need ${missing.join(' and ')}: install them (sudo apt-get install ${missing.join(' ')}), or set CHROMIUM=/path/to/chromium.`,
  );
  process.exit(1);
}
