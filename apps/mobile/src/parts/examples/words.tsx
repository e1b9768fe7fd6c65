import { routes } from '../../routes.ts';
import { Callout } from '../callout';
import { CertificateCard } from '../certificate-card';
import { Details } from '../details';
import { ErrorSummary } from '../error-summary';
import { Heading } from '../heading';
import { Link } from '../link';
import { LinkCard } from '../link-card';
import { List } from '../list';
import { Ruler } from '../ruler';
import { SignedLines } from '../signed-lines';
import { Stack } from '../stack';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { Text } from '../text';
import { Timeline } from '../timeline';
import type { Example } from './example.ts';

const SAID = ['一', '二', '三'];
const ERRORS = [{ says: '请填手机号。', field: 'text' }, { says: '现在连不上网络。' }];
const DIGEST = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';

export const WORD_EXAMPLES: readonly Example[] = [
  { name: '错误汇总', shows: <ErrorSummary title="请先改一下" errors={ERRORS} /> },
  {
    name: '段落',
    shows: (
      <Stack gap="small">
        <Text>一般的段落。</Text>
        <Text tone="soft">说明的段落。</Text>
        <Text tone="strong">要紧的段落。</Text>
        <Text tone="lead">开头的段落。</Text>
        <Text tone="figure">残20261124</Text>
      </Stack>
    ),
  },
  { name: '三级标题', shows: <Heading level={3}>小标题</Heading> },
  {
    name: '提示',
    shows: (
      <Stack>
        <Callout title="已经收到" />
        <Callout tone="good" title="照片清楚">
          <Text>可以用。</Text>
        </Callout>
        <Callout tone="you" title="请您补一张照片" />
        <Callout tone="error" title="现在连不上网络" />
      </Stack>
    ),
  },
  {
    name: '状态',
    shows: (
      <Stack look="row">
        <StatusTag tone="done">已完成</StatusTag>
        <StatusTag tone="now">办理中</StatusTag>
        <StatusTag tone="you">等您补材料</StatusTag>
        <StatusTag tone="stopped">已撤回</StatusTag>
      </Stack>
    ),
  },
  {
    name: '链接',
    shows: (
      <Stack>
        <Link to={routes.help()}>帮助</Link>
        <Link to={routes.help()} look="primary" icon="next">
          开始办理
        </Link>
        <LinkCard to={routes.help()} title="我的办件" says="看进度。" mark="2 条未读" icon="list" />
        <LinkCard to={routes.help()} title="公示" icon="notice" look="small" />
      </Stack>
    ),
  },
  {
    name: '清单',
    shows: (
      <Stack>
        <List items={SAID} />
        <List items={SAID} look="numbers" label="步骤" />
      </Stack>
    ),
  },
  {
    name: '名称和内容',
    shows: <SummaryList rows={[{ key: 'a', name: '姓名', value: '王小明', source: '来自公安' }]} />,
  },
  {
    name: '进度',
    shows: (
      <Timeline
        label="办理进度"
        steps={[
          { key: 1, title: '申请', status: '已完成', state: 'done' },
          { key: 2, title: '评定', status: '现在', state: 'now', children: <Text>请去医院。</Text> },
          { key: 3, title: '发证', status: '还没有开始', state: 'later' },
        ]}
      />
    ),
  },
  { name: '页数', shows: <Ruler at={4} of={12} says="第 4 页，共 12 页" /> },
  {
    name: '展开的说明',
    shows: (
      <Details title="换个简单的说法">
        <Text>你叫什么名字？</Text>
      </Details>
    ),
  },
  {
    name: '要签的文件',
    shows: <SignedLines label="评定表" lines={['残疾评定表', '三级']} digestName="SM3 摘要" digest={DIGEST} />,
  },
  {
    name: '残疾人证',
    shows: (
      <CertificateCard
        kind="中华人民共和国残疾人证"
        holder="王*明"
        level="肢体三级"
        number={{ name: '证号', value: '2301**************43' }}
        expires={{ name: '有效期至', value: '2036年11月23日' }}
        status={<StatusTag tone="done">有效</StatusTag>}
      />
    ),
  },
  {
    name: '不能再用的证件卡片',
    shows: (
      <CertificateCard
        kind="中华人民共和国残疾人证"
        holder="王*明"
        level="肢体三级"
        number={{ name: '证号', value: '2301**************43' }}
        expires={{ name: '有效期至', value: '2036年11月23日' }}
        status={<StatusTag tone="stopped">已注销</StatusTag>}
        ended
      />
    ),
  },
  {
    name: '框',
    shows: (
      <Stack>
        <Stack look="card">
          <Text>卡片</Text>
        </Stack>
        <Stack look="tinted" label="有名字的框">
          <Text>带颜色的卡片</Text>
        </Stack>
      </Stack>
    ),
  },
];
