import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..', '..', '..');

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
  plugins: ['@tarojs/plugin-framework-react', '@tarojs/plugin-platform-h5'],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Taro's router carries DingTalk's interface unless it is told not to.
  defineConstants: { 'process.env.SUPPORT_DINGTALK_NAVIGATE': '"disabled"' },
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
    // The workspace's packages are TypeScript source.
    compile: { include: [path.join(root, 'packages'), path.join(root, 'catalog')] },
    webpackChain(chain) {
      // npm keeps plugin-framework-react in this workspace, out of sight of the hoisted Taro packages.
      chain.resolve.modules.add('node_modules').add(path.resolve(__dirname, '..', 'node_modules'));
      chain.resolve.alias.set('@tarojs/components/dist/components$', path.resolve(__dirname, 'no-web-components.js'));
      chain.resolve.alias.set('@tarojs/components/global.css$', false as unknown as string);
      // What several screens use is loaded once and not with each of them.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 4000,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          first: { name: 'first', chunks: 'initial', minChunks: 1, test: /[\\/]node_modules[\\/]/, priority: 10 },
          services: { name: 'services', test: /[\\/](catalog|service-kit|domain)[\\/]/, minChunks: 2, priority: 5 },
          shared: {
            name: 'shared',
            test: /[\\/]apps[\\/]mobile[\\/]src[\\/]|api-client|openapi-fetch/,
            minChunks: 2,
            priority: 4,
          },
        },
      });
    },
  },
});
