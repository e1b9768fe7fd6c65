/** Line pictures beside words. They never speak: the word next to them does. */
import './icon.css';

const PATHS = {
  certificate: 'M5 3h14v13H5zM9 8h6M9 12h3M12 16v5l2.5-1.5L17 21v-5',
  replace: 'M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  message: 'M4 5h16v12H9l-5 4z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.6-4.2 3.8-6 8-6s7.4 1.8 8 6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20c.5-3.8 3.2-5.5 7-5.500s6.5 1.7 7 5.500M16 4.500a3.3 3.3 0 0 1 0 6.200M18.5 14.800c2 .7 3.2 2.5 3.5 5.2',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  check: 'M4 12.500l5.2 5.200L20 7',
  alert: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8h.01',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  camera: 'M4 8h3.500L9 5h6l1.5 3H20v12H4zM12 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  picture: 'M4 4h16v16H4zM4 16l4.5-4.500L13 16l3-3 4 4M15.5 9h.01',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  phone: 'M6 3h4l1.5 5L9 10c1 2.3 2.7 4 5 5l2-2.5 5 1.500v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z',
  hands:
    'M7 13V6.500a1.5 1.5 0 0 1 3 0V11M10 10.500v-6a1.5 1.5 0 0 1 3 0V11M13 10.500V5.500a1.5 1.5 0 0 1 3 0V15c0 4-2 6-5.5 6S5.5 19 4 14.500c-.5-1.5 1.5-2.5 2.5-1L8 15.5',
  building: 'M4 21V7l8-4 8 4v14M4 21h16M9 21v-5h6v5M9 10h.01M15 10h.01',
  doctor: 'M6 3v6a4 4 0 0 0 8 0V3M10 13v3a5 5 0 0 0 10 0v-2M20 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  eye: 'M2 12s3.5-6.5 10-6.500S22 12 22 12s-3.5 6.5-10 6.500S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  ear: 'M7 9.500a5.5 5.5 0 1 1 11 0c0 4-4 4.5-4 8a3.5 3.5 0 0 1-6.5 1.800M10 10a2.5 2.5 0 1 1 4.5 1.5',
  speech: 'M4 4h16v11h-8l-5 5v-5H4zM8 8h8M8 11h5',
  wheelchair: 'M10 4.500h.01M10 8v6h6l3 6M10 11h5M7.5 12.500a5 5 0 1 0 7 6.5',
  mind: 'M9 21v-3H6.500v-4L4.5 13 6.5 9.500A6.5 6.5 0 1 1 16 16v5M12 9h.01M10 12c1.5 1 3 1 4.5 0',
  heart: 'M12 20S4 15 4 9.500A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.500C20 15 12 20 12 20z',
  text: 'M4 7V5h12v2M10 5v14M8 19h4M15 12v-1h6v1M18 11v8M17 19h2',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
  home: 'M3 11l9-8 9 8M6 9.500V20h12V9.5',
  shield: 'M12 3l8 3v6c0 5-3.5 7.5-8 9-4.5-1.5-8-4-8-9V6zM8.5 12l2.5 2.500L15.5 10',
  close: 'M6 6l12 12M18 6L6 18',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  sound: 'M4 9.500h4L13 5v14l-5-4.500H4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11',
  stamp: 'M9 3h6v5l-1.5 5H18v4H6v-4h4.500L9 8zM5 21h14',
  notice: 'M4 10v4h3l9 5V5L7 10zM19.5 9.500a4 4 0 0 1 0 5',
} as const;

export type IconName = keyof typeof PATHS;

export function isIconName(name: string): name is IconName {
  return name in PATHS;
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
