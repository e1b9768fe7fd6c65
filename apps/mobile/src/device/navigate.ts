/** Going from page to page. */
import Taro from '@tarojs/taro';
import { routes } from '../routes.ts';

export function go(url: string) {
  Taro.navigateTo({ url });
}

/** Opens a page in the place of this one: one does not come back to it. */
export function goInstead(url: string) {
  Taro.redirectTo({ url });
}

/** Opens a page as the only one: nothing lies behind it. */
export function goAfresh(url: string) {
  Taro.reLaunch({ url });
}

/** One page back; after a reload there is none, and the way back is the first page. */
export function goBack() {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.reLaunch({ url: routes.home() });
}
