export const NOTICES = {
  title: '公示',
  lead: '正在公示的办件。姓名等信息已按规定遮挡，任何人都可以看。',
  table: '公示列表',
  columns: { name: '姓名', village: '村（社区）', service: '事项', from: '开始', to: '截止' },
  count: (n: number) => `正在公示 ${n} 件`,
  empty: { title: '现在没有公示', words: '有新的公示时会列在这里。' },
};
