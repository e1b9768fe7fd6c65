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
    },
  },
});
