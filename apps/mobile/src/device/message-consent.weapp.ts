/** Asks the person, in WeChat's own dialog, whether one message about their case may come to them in WeChat. */
import Taro from '@tarojs/taro';

export const canAskForMessages: boolean = true;

/** WeChat shows the dialog after a touch only; `entityIds` are Alipay's, and asked for by Taro's types. @returns whether the person agreed */
export async function askForMessages(templateId: string): Promise<boolean> {
  const answer = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] }).catch(() => undefined);
  return (answer as Record<string, unknown> | undefined)?.[templateId] === 'accept';
}
