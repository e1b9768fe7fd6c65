import { useRouter } from '@tarojs/taro';
import { signedIn } from '../../parts/signed-in.tsx';
import { StartForPerson } from './start-for-person.tsx';
import { StartOwn } from './start-own.tsx';

/** For whom: staff look the person up, citizens choose themselves or someone in their care. */
function Start({ session }: { session: { kind: 'citizen' | 'staff' } }) {
  const { service = '' } = useRouter().params;
  return session.kind === 'staff' ? <StartForPerson service={service} /> : <StartOwn service={service} />;
}

export default signedIn(Start);
