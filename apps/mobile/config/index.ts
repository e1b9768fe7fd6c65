import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { ProvidePlugin } from 'webpack';

const root = path.resolve(__dirname, '..', '..', '..');
/** The workspace's packages are TypeScript source. */
const workspaces = [path.join(root, 'packages'), path.join(root, 'catalog')];
/** npm keeps plugin-framework-react in this workspace, out of sight of the hoisted Taro packages. */
const ownModules = path.resolve(__dirname, '..', 'node_modules');
/** Where the mini-program finds the district's server: it has no page origin of its own. */
const origin = process.env.YIMI_ORIGIN ?? 'http://localhost:8080';

/**
 * Sizes are rem and never px that follow the screen's width, so that the user's own text size holds.
 * Prebundle and cache are off: the same source gives the same files, with no network.
 */
export default defineConfig<'webpack5'>({
  projectName: 'yimi-mobile',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  plugins: [
    '@tarojs/plugin-framework-react',
    '@tarojs/plugin-platform-h5',
    '@tarojs/plugin-platform-weapp',
    path.resolve(__dirname, 'aria', 'plugin.cjs'),
  ],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  copy: {
    patterns:
      process.env.TARO_ENV === 'h5'
        ? ['manifest.json', 'icon.svg'].map((file) => ({ from: `src/pwa/${file}`, to: `dist/h5/${file}` }))
        : [],
    options: {},
  },
  // Taro's router carries DingTalk's interface unless it is told not to.
  defineConstants: {
    'process.env.SUPPORT_DINGTALK_NAVIGATE': '"disabled"',
    YIMI_ORIGIN: JSON.stringify(origin),
  },
  mini: {
    postcss: {
      pxtransform: { enable: false },
      [path.resolve(__dirname, 'wxss.cjs')]: { enable: true },
    },
    compile: { include: workspaces },
    // Each part's rules stand by themselves: in which order the parts come does not matter.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // What only sub-packages need does not weigh on the first start.
    optimizeMainPackage: { enable: true },
    webpackChain(chain) {
      chain.resolve.modules.add('node_modules').add(ownModules);
      chain.resolve.alias.set('@yimi/service-kit/define-service$', path.resolve(__dirname, 'checked-service.js'));
      const lacking = (file: string) => path.resolve(__dirname, '..', 'src', 'device', 'lacking', file);
      chain
        .plugin('lacking')
        .use(ProvidePlugin, [
          { Headers: [lacking('headers.ts'), 'Headers'], FormData: [lacking('form-data.ts'), 'FormData'] },
        ]);
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { pxtransform: { enable: false } },
    compile: { include: workspaces },
    webpackChain(chain) {
      chain.resolve.modules.add('node_modules').add(ownModules);
      chain.resolve.alias.set('@yimi/service-kit/define-service$', path.resolve(__dirname, 'checked-service.js'));
      chain.resolve.alias.set('@tarojs/components/dist/components$', path.resolve(__dirname, 'no-web-components.js'));
      chain.resolve.alias.set('@tarojs/components/global.css$', false as unknown as string);
      chain.plugin('shell-list').use(path.resolve(__dirname, 'shell-list.cjs'));
      // What several screens use is loaded once and not with each of them.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 4000,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          first: { name: 'first', chunks: 'initial', minChunks: 1, test: /[\\/]node_modules[\\/]/, priority: 10 },
          services: { name: 'services', test: /[\\/](service-kit|domain)[\\/]/, minChunks: 2, priority: 5 },
          // A service is a file of its own; what several have in common comes with the first of them.
          'service-parts': { test: /[\\/]catalog[\\/][^\\/]+\.ts$/, minChunks: 2, priority: 5 },
          shared: {
            name: 'shared',
            // What keeps drafts and visits on the phone is for staff, and some words are of two or three seldom pages:
            // they stay out of what everybody loads.
            test: /[\\/]apps[\\/]mobile[\\/]src[\\/](?!state[\\/]([\w-]*lanes|visits)|device[\\/]kept|offline[\\/]|texts[\\/](assessment|case|certificate|notices|proxies|sign-in|visits)\.)|api-client|openapi-fetch/,
            minChunks: 2,
            priority: 4,
          },
        },
      });
    },
  },
});
