/** Signing in by WeChat: who comes, as a code that WeChat tells only our server the meaning of. */
import Taro from '@tarojs/taro';

export const inWechat: boolean = true;

export async function wechatLoginCode(): Promise<string> {
  return (await Taro.login()).code;
}
