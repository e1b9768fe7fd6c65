/** Line pictures beside words. They never speak: the word next to them does. */
import { ICON_PATHS, type IconName } from './icon-paths.ts';
import './icon.css';

export type { IconName } from './icon-paths.ts';

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
