import Taro from '@tarojs/taro';

/** WeChat seals what it stores from base library 2.21.3 on. Where it doesn't, nothing of a person is kept. */
export function canKeep(): boolean {
  return Taro.canIUse('setStorage.object.encrypt');
}
