import { usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './device/engine';
import { goAfresh } from './device/navigate.ts';
import { renewWhenOutdated } from './device/renew';
import { keepShell } from './device/shell';
import { routes } from './routes.ts';
import { startLook } from './state/look.ts';
import { newerVersion } from './state/newer-version.ts';
import './app.css';

startLook();
renewWhenOutdated();
keepShell(newerVersion.set);

export default function App({ children }: PropsWithChildren) {
  usePageNotFound(() => goAfresh(routes.home()));
  return children;
}
