/**
 * Runs a compiled mini-program in a browser: WeChat's own component framework (glass-easel) draws the templates, the
 * rest of WeChat is written here. One context takes the place of WeChat's two threads.
 */
import {
  Component,
  ComponentSpace,
  CurrentWindowBackendContext,
  dataPath,
  Element as EaselElement,
  Event as EaselEvent,
} from 'glass-easel';
import { addEvents, detailOf, teachAttributes, touchesOf } from './native-parts.ts';
import { wechat } from './wechat.ts';

type Module = { exports: unknown };
type Definition = Record<string, unknown>;
type Json = { pages?: string[]; navigationBarTitleText?: string; window?: { navigationBarTitleText?: string } };
type Packed = {
  templates: Record<string, unknown>;
  json: Record<string, Json>;
  modules: Record<string, (...given: unknown[]) => void>;
};
type PageInstance = Record<string, unknown> & {
  onLoad?: (query: unknown) => void;
  onShow?: () => void;
  onReady?: () => void;
  onHide?: () => void;
  onUnload?: () => void;
};
type Shown = { page: PageInstance; holder: HTMLElement; route: string; scrolled: number };

const OPTIONS = { writeIdToDOM: true, useMethodCallerListeners: true };

export function boot({ templates, json, modules }: Packed) {
  const stack: Shown[] = [];
  const pageDefinitions: Record<string, Definition> = {};
  const componentDefinitions: Record<string, Definition> = {};
  const space = new ComponentSpace();
  const backend = new CurrentWindowBackendContext();
  let app: Record<string, (options: unknown) => void> | undefined;
  let loading = '';
  let opened = 0;

  backend.onEvent((target, type, detail, options) => {
    const element = (target as unknown as { $$?: HTMLElement }).$$;
    const event = new EaselEvent(type, detailOf(element, detail as Record<string, unknown>), options);
    const touches = touchesOf(element, detail as Record<string, unknown>);
    EaselEvent.dispatchEvent(target, touches ? Object.assign(event, { touches }) : event);
    return event.getEventBubbleStatus();
  });
  teachAttributes();

  const wx = wechat({
    open,
    back: () => stack.length > 1 && leave(),
    instead(url) {
      leave(false);
      open(url);
    },
    afresh(url) {
      while (stack.length > 0) leave(false);
      open(url);
    },
  });

  const loaded: Record<string, Module> = {};
  function load(file: string): unknown {
    const known = loaded[file];
    if (known) return known.exports;
    const module: Module = { exports: {} };
    loaded[file] = module;
    const find = (to: string) => {
      const { pathname } = new URL(to, `http://x${file}`);
      return load(pathname.endsWith('.js') ? pathname : `${pathname}.js`);
    };
    const define = (into: Record<string, Definition>) => (definition: Definition) => {
      into[loading] = definition;
    };
    const run = modules[file];
    if (!run) throw new Error(`module ${file} is not there`);
    run(
      find,
      module,
      module.exports,
      wx,
      (definition: typeof app) => {
        app = definition;
      },
      define(pageDefinitions),
      define(componentDefinitions),
      (behavior: unknown) => behavior,
      () => app,
      () => stack.map(({ page }) => page),
    );
    return module.exports;
  }

  const template = (path: string) => ({
    content: templates[path],
    groupList: templates,
    fallbackListenerOnNativeNode: true,
  });

  function open(url: string) {
    const [route = '', query = ''] = url.replace(/^\//, '').split('?');
    if (!pageDefinitions[route]) {
      loading = route;
      load(`/${route}.js`);
    }
    const definition = pageDefinitions[route] ?? {};
    const isMethod = ([, value]: [string, unknown]) => typeof value === 'function';
    opened += 1;
    const component = space.defineComponent({
      is: `${route}#${opened}`,
      using: modules['/comp.js'] ? { comp: '/comp' } : {},
      options: OPTIONS,
      template: template(route),
      data: structuredClone(definition.data ?? {}) as Record<string, unknown>,
      methods: Object.fromEntries(Object.entries(definition).filter(isMethod)) as Record<string, () => void>,
    });
    const root = Component.createWithContext('page', component.general(), backend);
    const page = root.getMethodCaller() as PageInstance;
    const rest = Object.entries(definition).filter(([key, value]) => typeof value !== 'function' && key !== 'data');
    const id = `p${opened}`;
    Object.assign(page, Object.fromEntries(rest), {
      route,
      __route__: route,
      options: Object.fromEntries(new URLSearchParams(query)),
      getPageId: () => id,
      setData(data: Record<string, unknown>, done?: () => void) {
        for (const [key, value] of Object.entries(data))
          root.replaceDataOnPath(dataPath.parseSinglePath(key)!, value as never);
        root.applyDataUpdates();
        if (done) queueMicrotask(done);
      },
    });
    const holder = document.createElement('section');
    const place = document.createElement('i');
    holder.append(place);
    document.getElementById('root')?.append(holder);
    const before = stack.at(-1);
    if (before) {
      before.scrolled = window.scrollY;
      before.holder.hidden = true;
      before.page.onHide?.();
    }
    stack.push({ page, holder, route, scrolled: 0 });
    window.scrollTo(0, 0);
    nameWindow(route);
    EaselElement.replaceDocumentElement(
      root as unknown as Parameters<typeof EaselElement.replaceDocumentElement>[0],
      holder as unknown as Parameters<typeof EaselElement.replaceDocumentElement>[1],
      place as unknown as Parameters<typeof EaselElement.replaceDocumentElement>[2],
    );
    page.onLoad?.(page.options);
    page.onShow?.();
    page.onReady?.();
  }

  function leave(showBefore = true) {
    const { page, holder } = stack.pop() ?? {};
    page?.onUnload?.();
    holder?.remove();
    const top = stack.at(-1);
    if (!showBefore || !top) return;
    top.holder.hidden = false;
    window.scrollTo(0, top.scrolled);
    nameWindow(top.route);
    top.page.onShow?.();
  }

  function nameWindow(route: string) {
    document.title =
      json[`/${route}.json`]?.navigationBarTitleText ?? json['/app.json']?.window?.navigationBarTitleText ?? '';
  }

  addEvents();
  load('/app.js');
  if (modules['/comp.js']) {
    // Taro's own component, which nests the templates deeper than WeChat allows them to nest themselves.
    loading = 'comp';
    load('/comp.js');
    const { properties, methods = {} } = componentDefinitions.comp as { properties: object; methods?: object };
    space.defineComponent({
      is: 'comp',
      using: { comp: '/comp' },
      options: { ...OPTIONS, virtualHost: true },
      template: template('comp'),
      properties: properties as Record<string, never>,
      methods: methods as Record<string, () => void>,
    });
  }
  app?.onLaunch?.({ path: '', query: {} });
  app?.onShow?.({});
  open(new URLSearchParams(location.search).get('path') ?? json['/app.json']?.pages?.[0] ?? '');
}
