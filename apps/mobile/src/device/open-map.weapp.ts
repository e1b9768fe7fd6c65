/** WeChat's own map of a place, with the ways there. It asks nobody where they are. */
import Taro from '@tarojs/taro';
import type { Place } from './place.ts';

export function openMap({ name, address, latitude, longitude }: Place) {
  Taro.openLocation({ name, address, latitude, longitude });
}
