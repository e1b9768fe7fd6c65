// Core-js is left out: every browser that the district supports has what this code uses, and it would cost 15 kB.
module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]] };
