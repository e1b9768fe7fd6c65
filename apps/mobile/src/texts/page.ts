/** Words that stand on every page. */
export const texts = {
  app: '一米',
  office: '呼兰区残疾人联合会',
  skip: '跳到正文',
  display: '显示设置',
  back: '返回',
  home: '首页',
  help: '帮助与人工服务',
  reading: { silent: '朗读本页', reading: '暂停朗读', paused: '接着朗读' },
  speed: { slow: '语速：慢', usual: '语速：一般', fast: '语速：快' },
  stopReading: '停止朗读',
  errorTitle: (title: string) => `错误：${title}`,
  title: (title: string) => `${title} - 一米`,
  loading: '正在打开，请稍等。',
  later: '稍后再办',
  retry: '再试一次',
};
