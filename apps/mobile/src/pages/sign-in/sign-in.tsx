import { useState } from 'react';
import { inWechat } from '../../device/wechat-login';
import { PhoneSignIn } from './phone-sign-in.tsx';
import { WechatSignIn } from './wechat-sign-in.tsx';

/** Citizens sign in by WeChat where they are in it, and by their phone everywhere. */
export default function SignIn() {
  const [byWechat, setByWechat] = useState(inWechat);
  return byWechat ? <WechatSignIn onByPhone={() => setByWechat(false)} /> : <PhoneSignIn />;
}
