/** What WeChat sends to a friend, by the button of the page and by the menu in its bar. */
import { useShareAppMessage } from '@tarojs/taro';

export function useShared(title: string, path: string) {
  useShareAppMessage(() => ({ title, path }));
}
