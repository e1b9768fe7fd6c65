import { PageMeta, Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { textSize } from '../device/look';
import { go, goBack } from '../device/navigate.ts';
import { routes } from '../routes.ts';
import { useLook } from '../state/look.ts';
import { texts } from '../texts/page.ts';
import { aria } from './aria.ts';
import { BrandMark } from './brand-mark';
import { DialogPlace, type PlacedDialog } from './dialog-place';
import { Heading } from './heading';
import { Icon } from './icon';
import { Link } from './link';
import { UnsentLine } from './unsent-line.tsx';
import './page.css';
import './page.weapp.css';

type PageProps = {
  /** The h1, and the bar's title. */
  title: string;
  children: ReactNode;
  /** The h1 stands inside the field that asks it: the page does not write it again. */
  headingInField?: boolean;
  /** Above the heading, such as how far one has come. */
  before?: ReactNode;
  /** The first page of the app, on a ground of its own and without a way back. */
  hero?: ReactNode;
  /** There are errors to correct: said first in the bar's title. */
  error?: boolean;
  /** Spoken when it changes, and when the page appears. */
  says?: string;
  /** Changes with each step of a page of many steps: the page goes back to its top. */
  step?: string;
  /** What 返回 does, where it is not the page before. */
  onBack?: () => void;
};

/** The body's text over the text size of WeChat, for each of the three sizes. */
const SCALES = { '1': 1.125, '2': 1.5, '3': 1.875 } as const;
/** A live region speaks what changes in it, so that it has to be there before its words. */
const SPEAK_AFTER_MS = 150;

/** One screen: head, the way back, heading, main part, and help in the same place. */
export function Page({ title, children, headingInField, before, hero, error, says, step, onBack = goBack }: PageProps) {
  const { mode, size } = useLook();
  const [spoken, setSpoken] = useState('');
  const barTitle = error ? texts.errorTitle(title) : title;
  const [dialog, setDialog] = useState<PlacedDialog>();
  const words = dialog?.title ?? says ?? title;
  const hidden = dialog ? true : undefined;

  useEffect(() => {
    Taro.setNavigationBarTitle({ title: barTitle });
  }, [barTitle]);

  const speaking = useRef<ReturnType<typeof setTimeout>>(undefined);
  const speak = (what: string) => {
    clearTimeout(speaking.current);
    setSpoken('');
    speaking.current = setTimeout(() => setSpoken(what), SPEAK_AFTER_MS);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: speaking again follows the words alone
  useEffect(() => {
    speak(words);
    return () => clearTimeout(speaking.current);
  }, [words]);
  // WeChat moves no reading cursor to a page that one comes back to: its words are said again.
  useDidShow(() => speak(words));

  const shownStep = useRef(step);
  useEffect(() => {
    if (step === shownStep.current) return;
    shownStep.current = step;
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }, [step]);

  return (
    <DialogPlace.Provider value={setDialog}>
      <PageMeta rootFontSize={`${textSize() * SCALES[size]}px`} />
      <View className={`page look look-${mode} size-${size}${hero ? ' page-with-hero' : ''}`}>
        <View className="page-head" {...aria({ role: 'banner', hidden })}>
          <View className="brand" {...aria({ role: 'link' })} onClick={() => go(routes.home())}>
            <BrandMark />
            <View className="brand-words">
              <Text className="brand-name">{texts.app}</Text>
              <Text className="brand-office">{texts.office}</Text>
            </View>
          </View>
          <UnsentLine />
          <Link to={routes.display()} icon="text">
            {texts.display}
          </Link>
        </View>
        <View className="page-main" {...aria({ role: 'main', hidden })}>
          {hero && <View className="page-hero">{hero}</View>}
          <View className="page-body">
            {!hero && (
              <View className="back" {...aria({ role: 'button' })} onClick={onBack}>
                <Icon name="back" />
                <Text>{texts.back}</Text>
              </View>
            )}
            {before}
            {!headingInField && !hero && <Heading level={1}>{title}</Heading>}
            {children}
          </View>
        </View>
        <View className="page-foot" {...aria({ role: 'contentinfo', hidden })}>
          <Link to={routes.help()} icon="hands">
            {texts.help}
          </Link>
        </View>
        {dialog?.box}
        {/* Polite regions stay silent in WeChat. */}
        <View className="visually-hidden" {...aria({ role: 'status', live: 'assertive' })}>
          {spoken}
        </View>
      </View>
    </DialogPlace.Provider>
  );
}
