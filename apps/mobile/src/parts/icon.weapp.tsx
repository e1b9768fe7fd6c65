/** Line pictures beside words. They never speak: the word next to them does. */
import { View } from '@tarojs/components';
import { aria } from './aria.ts';
import { ICON_PATHS, type IconName } from './icon-paths.ts';
import './icon.weapp.css';

export type { IconName } from './icon-paths.ts';

/** A picture that is cut out of the colour of the words beside it: mini-programs draw no lines of their own. */
export function cutOut(drawing: string, box: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${box}' fill='none' stroke='black' stroke-linecap='round' stroke-linejoin='round'>${drawing}</svg>`;
  const url = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
  return `-webkit-mask-image:${url};mask-image:${url};`;
}

export function Icon({ name }: { name: IconName }) {
  const style = cutOut(`<path stroke-width='1.9' d='${ICON_PATHS[name]}'/>`, '0 0 24 24');
  return <View className="icon" style={style} {...aria({ hidden: true })} />;
}
