export const texts = {
  title: '消息',
  none: '还没有消息。',
  unread: '未读',
  errorTitle: '没有标好',
  read: '标为已读',
  readOne: (title: string) => `标为已读：${title}`,
  open: '看办理进度',
  openOne: (title: string) => `看办理进度：${title}`,
};
