export const texts = {
  title: '显示设置',
  lead: '马上生效，并记在这台手机上。',
  mode: '显示方式',
  modes: {
    standard: { name: '标准', says: '一般的字号和颜色。' },
    care: { name: '关怀版', says: '字大、按钮大，话说得更简单。' },
    contrast: { name: '高对比', says: '黑底白字，看得更清楚。' },
  },
  size: '字的大小',
  sizes: { 1: '标准', 2: '大', 3: '特大' },
  now: (mode: string, size: string) => `现在是${mode}，字号${size}。`,
};
