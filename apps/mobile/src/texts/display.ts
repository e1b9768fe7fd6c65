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
  words: '话的说法',
  plain: { name: '一般的说法', says: '和办事窗口用的词一样。' },
  easy: { name: '简单的说法', says: '短句子，一句只说一件事。' },
  now: (mode: string, size: string, words: string) => `现在是${mode}，字号${size}，${words}。`,
  readHelp: '想让手机读给您听：请在手机设置的“辅助功能”或“无障碍”里，打开“旁白”或“屏幕朗读”。',
};
