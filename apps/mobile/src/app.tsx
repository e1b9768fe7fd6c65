import { usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './device/engine';
import { goAfresh } from './device/navigate.ts';
import { renewWhenOutdated } from './device/renew';
import { keepShell } from './device/shell';
import { routes } from './routes.ts';
import { startLook } from './state/look.ts';
import './app.css';

startLook();
renewWhenOutdated();
keepShell();

export default function App({ children }: PropsWithChildren) {
  usePageNotFound(() => goAfresh(routes.home()));
  return children;
}
