/** As much of `wx` as this mini-program asks for; what is missing here fails by its name. */

import { login } from './account.ts';
import { type Callbacks, promising, succeed } from './answer.ts';
import { downloadFile, request } from './network.ts';
import { storage } from './storage.ts';
import { pictures } from './temporary-files.ts';

export type Pages = {
  open(url: string): void;
  back(): void;
  instead(url: string): void;
  afresh(url: string): void;
};

type To = Callbacks & { url: string };
type Scroll = Callbacks & { scrollTop?: number; selector?: string };

const EVENT_CHANNEL = { on() {}, once() {}, off() {}, emit() {} };
const NOTHING = () => {};

function systemInfo() {
  const { innerWidth: width, innerHeight: height } = window;
  const textSize = Number(new URLSearchParams(location.search).get('textSize') ?? 16);
  return {
    platform: 'android',
    system: 'Android 14',
    SDKVersion: '3.8.12',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    pixelRatio: 2,
    fontSizeSetting: textSize,
    windowWidth: width,
    windowHeight: height,
    screenWidth: width,
    screenHeight: height,
    safeArea: { top: 0, left: 0, right: width, bottom: height, width, height },
  };
}

type Sized = { node: Element; width: number; height: number };

function base64Of(bytes: ArrayBuffer): string {
  const letters: string[] = [];
  for (const byte of new Uint8Array(bytes)) letters.push(String.fromCharCode(byte));
  return btoa(letters.join(''));
}

/** One element of the page on top. */
function createSelectorQuery() {
  let selector = '';
  const query = {
    select(given: string) {
      selector = given;
      return query;
    },
    fields: () => query,
    exec(done: (found: (Sized | null)[]) => void) {
      const node = document.querySelector(`section:not([hidden]) ${selector}`);
      const { width = 0, height = 0 } = node?.getBoundingClientRect() ?? {};
      queueMicrotask(() => done([node && { node, width, height }]));
    },
  };
  return query;
}

/** Documents that were handed to WeChat's viewer, for tests to look at. */
const openedDocuments: string[] = [];

export function wechat(pages: Pages): Record<string, unknown> {
  const going = (go: (url: string) => void) =>
    promising((options: To) => {
      go(options.url);
      succeed(options, { eventChannel: EVENT_CHANNEL });
    });
  return {
    ...pictures,
    request,
    login: promising(login),
    downloadFile,
    openDocument: promising((options: Callbacks & { filePath: string }) => {
      openedDocuments.push(options.filePath);
      succeed(options);
    }),
    createSelectorQuery,
    openLocation: promising((options: Callbacks) => succeed(options)),
    navigateTo: going(pages.open),
    redirectTo: going(pages.instead),
    reLaunch: going(pages.afresh),
    navigateBack: promising((options: Callbacks) => {
      pages.back();
      succeed(options);
    }),
    setNavigationBarTitle: promising((options: Callbacks & { title: string }) => {
      document.title = options.title;
      succeed(options);
    }),
    pageScrollTo: promising((options: Scroll) => {
      if (options.selector) document.querySelector(options.selector)?.scrollIntoView();
      else window.scrollTo(0, options.scrollTop ?? 0);
      succeed(options);
    }),
    ...storage,
    arrayBufferToBase64: base64Of,
    base64ToArrayBuffer: (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer,
    onNetworkStatusChange(call: (status: { isConnected: boolean }) => void) {
      for (const name of ['online', 'offline'])
        window.addEventListener(name, () => call({ isConnected: navigator.onLine }));
    },
    getUpdateManager: () => ({ onUpdateReady: NOTHING, onUpdateFailed: NOTHING, onCheckForUpdate: NOTHING }),
    getSystemInfoSync: systemInfo,
    getWindowInfo: systemInfo,
    getAppBaseInfo: systemInfo,
    getDeviceInfo: systemInfo,
    getMenuButtonBoundingClientRect: () => ({ top: 0, height: 32 }),
    getLaunchOptionsSync: () => ({ path: '', query: {} }),
    getEnterOptionsSync: () => ({ path: '', query: {} }),
    canIUse: () => true,
    nextTick: (task: () => void) => queueMicrotask(task),
    onAppShow: NOTHING,
    onAppHide: NOTHING,
    onError: NOTHING,
    onUnhandledRejection: NOTHING,
    onPageNotFound: NOTHING,
    onThemeChange: NOTHING,
  };
}
