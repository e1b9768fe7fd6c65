/** Browsers have no messages of WeChat: people are told by text message. */

export const canAskForMessages: boolean = false;

export async function askForMessages(_: string): Promise<boolean> {
  return false;
}
