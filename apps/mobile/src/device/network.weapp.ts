/** When the network may be there again. */
import Taro from '@tarojs/taro';

export function whenReachable(call: () => void) {
  Taro.onNetworkStatusChange(({ isConnected }) => isConnected && call());
}
