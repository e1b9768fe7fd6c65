import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

/** Server that `vite` passes API calls to while developing. */
const API = process.env.YIMI_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  // Staff read Chinese only; the other 33 languages of react-aria would cost 30 kB.
  plugins: [optimizeLocales.vite({ locales: ['zh-CN'] })],
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true },
  server: { proxy: { '/api': { target: API, changeOrigin: false } } },
});
