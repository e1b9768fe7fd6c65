import sharp from 'sharp';

export type PhotoKind = 'portrait' | 'id-front' | 'id-back' | 'household-book' | 'guardian-document';

export type Photo = { bytes: Buffer; width: number; height: number };

const CARD = { width: 640, height: 404 };
const PAGE = { width: 640, height: 480 };
const PORTRAIT = { width: 480, height: 640 };

const CLOTHES = ['#33475b', '#5b3333', '#33583f', '#4a3a5e', '#58513a', '#2f4f5e'];
const SKIN = ['#e8c4a0', '#ddb48d', '#f0d0b0'];

/** Drawn stand-ins for photos: figures and lines, nobody's face and no text. The same for each number. */
export function demoPhotos(): (kind: PhotoKind, number: number) => Promise<Photo> {
  const drawn = new Map<string, Promise<Photo>>();
  return (kind, number) => {
    const variant = kind === 'portrait' ? number % (CLOTHES.length * SKIN.length) : 0;
    const key = `${kind} ${variant}`;
    const photo = drawn.get(key) ?? draw(kind, variant);
    drawn.set(key, photo);
    return photo;
  };
}

async function draw(kind: PhotoKind, variant: number): Promise<Photo> {
  const size = kind === 'portrait' ? PORTRAIT : kind === 'id-front' || kind === 'id-back' ? CARD : PAGE;
  const shapes = { portrait: figure(variant, 240, 640), 'id-front': cardFront(), 'id-back': cardBack() };
  const drawing = kind in shapes ? shapes[kind as keyof typeof shapes] : page();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="#fff"/>${drawing}</svg>`;
  return { bytes: await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer(), ...size };
}

/** Head and shoulders, standing on the lower edge. */
function figure(variant: number, middle: number, bottom: number): string {
  const scale = bottom / 640;
  const clothes = CLOTHES[variant % CLOTHES.length]!;
  const skin = SKIN[Math.floor(variant / CLOTHES.length) % SKIN.length]!;
  const at = (x: number, y: number): string => `${middle + x * scale} ${y * scale}`;
  const disc = (y: number, r: number, fill: string): string =>
    `<circle cx="${middle}" cy="${y * scale}" r="${r * scale}" fill="${fill}"/>`;
  return [
    disc(235, 118, '#2b2522'),
    `<path d="M${at(-45, 340)} L${at(45, 340)} L${at(45, 460)} L${at(-45, 460)} Z" fill="${skin}"/>`,
    disc(260, 105, skin),
    `<path d="M${at(-190, 640)} Q${at(-180, 430)} ${at(0, 430)} Q${at(180, 430)} ${at(190, 640)} Z" fill="${clothes}"/>`,
  ].join('');
}

function cardFront(): string {
  const line = (y: number, width: number): string => bar(50, y, width, '#7a8794');
  return `${frame(CARD)}${[70, 120, 170, 220, 320].map((y, row) => line(y, 300 - row * 20)).join('')}<g transform="translate(400 70)">${figure(2, 100, 240)}</g>`;
}

function cardBack(): string {
  return `${frame(CARD)}<circle cx="120" cy="120" r="60" fill="#b23b3b"/>${bar(230, 90, 340, '#7a8794')}${bar(230, 140, 260, '#7a8794')}${bar(230, 320, 300, '#7a8794')}`;
}

function page(): string {
  const rows = [90, 140, 190, 240, 290, 340, 390].map((y) => bar(70, y, 220, '#9aa5b0') + bar(350, y, 220, '#9aa5b0'));
  return `${frame(PAGE)}<line x1="320" y1="30" x2="320" y2="450" stroke="#9aa5b0" stroke-width="3"/>${rows.join('')}`;
}

function frame({ width, height }: { width: number; height: number }): string {
  return `<rect x="20" y="20" width="${width - 40}" height="${height - 40}" rx="20" fill="#eef3f7" stroke="#9aa5b0" stroke-width="3"/>`;
}

function bar(x: number, y: number, width: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="14" rx="7" fill="${fill}"/>`;
}
