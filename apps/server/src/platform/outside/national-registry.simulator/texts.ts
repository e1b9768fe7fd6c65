export const TEXTS = {
  title: '全国残疾人证登记系统（模拟）',
  lead: '这里代替全国系统。区里批准的申请送到这里登记，这里签发回执。下面是最近收到的五十份。',
  empty: '还没有收到申请。',
  id: '报送编号',
  county: '区县',
  state: '结果',
  at: '时间',
  received: '已收下',
  refused: '已退回',
  reasons: {
    'holds-elsewhere': '此人已经持有其他区县的残疾人证',
    'other-dossier': '同一报送编号已经收过另一份资料',
    malformed: '资料不完整',
  },
} as const;
