/** Files of the server, which WeChat's own image and document parts cannot ask for: they send no authorization. */
import Taro from '@tarojs/taro';
import { serverUrl } from './server';
import { authorization } from './session-token';

/**
 * Loads a file of the server into the phone's temporary folder.
 * @returns its path there
 * @throws when it cannot be had
 */
export async function loadServerFile(path: string): Promise<string> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url: serverUrl(path), header: authorization() });
  if (statusCode !== 200) throw new Error(`the server answered ${statusCode}`);
  return tempFilePath;
}

/** Shows a document of the server in WeChat's viewer, from where it can be passed on and kept. */
export async function openServerDocument(path: string): Promise<void> {
  await Taro.openDocument({ filePath: await loadServerFile(path), fileType: 'pdf', showMenu: true });
}
