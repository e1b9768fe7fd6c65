import { getCurrentInstance } from '@tarojs/taro';
import type { Session } from '@yimi/api-client/views';
import { type ComponentType, useEffect } from 'react';
import { goInstead } from '../device/navigate.ts';
import { routes } from '../routes.ts';
import { loadSession, useSession } from '../state/session.ts';
import { useData } from '../state/use-data.ts';
import { texts } from '../texts/page.ts';
import { LoadedPage } from './loaded-page.tsx';

/** A screen for people who are signed in. Others sign in first and come back to it. */
export function signedIn(Screen: ComponentType<{ session: Session }>): ComponentType {
  return function SignedIn() {
    const session = useSession();
    const asked = useData(loadSession, []);
    useEffect(() => {
      if (session === null) goInstead(routes.signIn(ownAddress()));
    }, [session]);
    if (session) return <Screen session={session} />;
    return (
      <LoadedPage title={texts.app} data={{ ...asked, value: undefined }}>
        {() => null}
      </LoadedPage>
    );
  };
}

function ownAddress(): string {
  const { path = '', params = {} } = getCurrentInstance().router ?? {};
  const query = Object.entries(params).filter(([key]) => !key.startsWith('$') && key !== 'stamp');
  return `${path.split('?')[0]}${query.length > 0 ? `?${query.map(([key, value]) => `${key}=${value}`).join('&')}` : ''}`;
}
