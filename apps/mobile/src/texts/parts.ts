/** Words of parts that are loaded only where they are used. */
export const texts = {
  close: '关闭',
  signature: {
    drawn: '手写签名框，已经写了',
    empty: '手写签名框，还没有写',
    draw: '用手指在框里写名字。',
    wipe: '擦掉重写',
    type: '不方便手写的，在这里填姓名',
  },
  video: {
    captions: '中文字幕',
    transcript: '看文字稿',
    sign: '看手语版',
    plain: '看没有手语的',
  },
  route: '看路线',
  routeTo: (place: string) => `看路线：${place}`,
};
