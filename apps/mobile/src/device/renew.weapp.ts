/** Keeps the app alive over a new version of it. */
import Taro from '@tarojs/taro';

/** A new version is taken when the app is opened the next time: nobody's form is thrown away for it. */
export function renewWhenOutdated() {
  Taro.getUpdateManager().onUpdateReady(() => undefined);
}
