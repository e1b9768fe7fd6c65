export const PHOTO = {
  title: (name: string) => `查看照片：${name}`,
  previous: '上一张',
  next: '下一张',
  zoomIn: '放大',
  zoomOut: '缩小',
  rotate: '向右转',
  close: '关闭',
  position: (n: number, of: number) => `第 ${n} 张，共 ${of} 张`,
  zoomed: (percent: number) => `显示比例 ${percent}%`,
};
