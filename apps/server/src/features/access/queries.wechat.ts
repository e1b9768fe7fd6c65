import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { findWechatOfPerson } from './store.account.ts';

/** The id under which WeChat knows a person, if the person ever came from there. */
export async function wechatOf(read: Reader, store: Store, personId: string): Promise<string | null> {
  const [account] = await read<{ wechatSealed: Buffer }>(findWechatOfPerson(store.county, personId));
  return account ? store.cipher.open(account.wechatSealed, 'account.wechat_sealed') : null;
}
