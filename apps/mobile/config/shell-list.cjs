const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const SOURCE = path.resolve(__dirname, '..', 'src', 'pwa', 'sw.js');

/** Writes sw.js with the list of the build's files; its version is their hash. */
module.exports = class ShellList {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ShellList', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ShellList', stage }, (assets) => {
        const built = Object.keys(assets).filter((name) => /\.(js|css|html)$/.test(name));
        const files = ['/', ...built.filter((name) => !name.endsWith('.html')).map((name) => `/${name}`)].sort();
        const page = assets['index.html'] ? String(assets['index.html'].source()) : '';
        const version = createHash('sha256')
          .update(JSON.stringify([files, page]))
          .digest('hex')
          .slice(0, 16);
        const text = readFileSync(SOURCE, 'utf8').replace('__SHELL__', JSON.stringify({ version, files }));
        compilation.emitAsset('sw.js', new sources.RawSource(text));
      });
    });
  }
};
