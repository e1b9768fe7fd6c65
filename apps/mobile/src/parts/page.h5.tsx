import Taro, { useDidHide, useDidShow, useReady } from '@tarojs/taro';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { canRead } from '../device/can-read';
import { goBack } from '../device/navigate.ts';

import { routes } from '../routes.ts';
import { texts } from '../texts/page.ts';
import { BrandMark } from './brand-mark';
import { Heading } from './heading';
import { Icon } from './icon';
import { Link, openInApp } from './link';
import { ReadAloud } from './read-aloud';
import { UnsentLine } from './unsent-line.tsx';
import './page.css';

type PageProps = {
  /** The h1, and the window's title. */
  title: string;
  children: ReactNode;
  /** The h1 stands inside the field that asks it: the page does not write it again. */
  headingInField?: boolean;
  /** Above the heading, such as how far one has come. */
  before?: ReactNode;
  /** The first page of the app, on a ground of its own and without a way back. */
  hero?: ReactNode;
  /** There are errors to correct: said first in the window's title. */
  error?: boolean;
  /** Spoken when it changes, and when the page appears. */
  says?: string;
  /** Changes with each step of a page of many steps: focus goes to the top. */
  step?: string;
  /** What 返回 does, where it is not the page before. */
  onBack?: () => void;
};

let firstPage = true;
/** The page that held the focus, or was to take it, was replaced: the focus must not fall to the document. */
let focusLeft = false;

/** One screen: skip link, head, the way back, heading, main part, and help in the same place. */
export function Page({ title, children, headingInField, before, hero, error, says, step, onBack = goBack }: PageProps) {
  const main = useRef<HTMLElement>(null);
  const lastUsed = useRef<HTMLElement | null>(null);
  const scrolled = useRef(0);
  const [spoken, setSpoken] = useState('');
  const windowTitle = texts.title(error ? texts.errorTitle(title) : title);

  useEffect(() => {
    Taro.setNavigationBarTitle({ title: windowTitle });
  }, [windowTitle]);
  // Taro writes its own title after the first effect has run.
  useReady(() => Taro.setNavigationBarTitle({ title: windowTitle }));

  // A live region speaks what changes in it, so that it has to be there before its words.
  const words = says ?? title;
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), 150);
    return () => clearTimeout(timer);
  }, [words]);

  /** Between the page's appearing and the frame in which it takes the focus. */
  const appears = useRef(false);
  useDidShow(() => {
    const isFirst = firstPage;
    firstPage = false;
    appears.current = !isFirst;
    requestAnimationFrame(() => {
      appears.current = false;
      window.scrollTo(0, scrolled.current);
      const used = lastUsed.current;
      // Where the person was, when they come back; else the page as a whole.
      if (!isFirst) (used?.isConnected ? used : main.current)?.focus({ preventScroll: true });
    });
  });
  useDidHide(() => {
    scrolled.current = window.scrollY;
  });

  useLayoutEffect(() => {
    const own = main.current;
    if (focusLeft) toTop(own);
    focusLeft = false;
    return () => {
      focusLeft = appears.current || (own?.contains(document.activeElement) ?? false);
    };
  }, []);

  useEffect(() => {
    // What comes from the server can take away the very control that has the focus.
    const watch = new MutationObserver(() => {
      if (!lastUsed.current || lastUsed.current.isConnected || document.activeElement !== document.body) return;
      lastUsed.current = null;
      main.current?.focus({ preventScroll: true });
    });
    if (main.current) watch.observe(main.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);

  const shownStep = useRef(step);
  useEffect(() => {
    if (step === shownStep.current) return;
    shownStep.current = step;
    toTop(main.current);
  }, [step]);

  return (
    <div className={hero ? 'page page-with-hero' : 'page'}>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {texts.skip}
      </button>
      <header className="page-head">
        <a className="brand" href={routes.home()} onClick={(event) => openInApp(event, routes.home())}>
          <BrandMark />
          <span className="brand-words">
            <span className="brand-name">{texts.app}</span>
            <span className="brand-office">{texts.office}</span>
          </span>
        </a>
        <UnsentLine />
        <Link to={routes.display()} icon="text">
          {texts.display}
        </Link>
      </header>
      <main
        ref={main}
        tabIndex={-1}
        className="page-main"
        onFocus={(event) => {
          if (event.target !== main.current) lastUsed.current = event.target;
        }}
      >
        {hero && <div className="page-hero">{hero}</div>}
        <div className="page-body">
          {!hero && (
            <button type="button" className="back" onClick={onBack}>
              <Icon name="back" />
              <span>{texts.back}</span>
            </button>
          )}
          {before}
          {!headingInField && !hero && <Heading level={1}>{title}</Heading>}
          {children}
        </div>
      </main>
      <footer className="page-foot">
        <Link to={routes.help()} icon="hands">
          {texts.help}
        </Link>
        {canRead() && <ReadAloud main={() => main.current} />}
      </footer>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

function toTop(main: HTMLElement | null) {
  window.scrollTo(0, 0);
  main?.focus({ preventScroll: true });
}
