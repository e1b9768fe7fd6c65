import { useState } from 'react';
import type { Picked } from '../../device/photo';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { FileLink } from '../file-link';
import { MapSlot } from '../map-slot';
import { PhoneNumberButton } from '../phone-number-button';
import { Picture } from '../picture';
import { Progress } from '../progress';
import { Signature } from '../signature';
import { Tabs } from '../tabs';
import { Text } from '../text';
import { Video } from '../video';
import type { Example } from './example.ts';

function AskingDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" onPress={() => setOpen(true)}>
        打开对话框
      </Button>
      <Dialog open={open} title="真的要撤回吗？" onClose={() => setOpen(false)}>
        <Text>撤回以后，可以重新申请。</Text>
        <Button look="grave" onPress={() => setOpen(false)}>
          确定撤回
        </Button>
      </Dialog>
    </>
  );
}

function EmptySignature({ id, error }: { id: string; error?: string }) {
  const [drawn, setDrawn] = useState<Picked>();
  const [name, setName] = useState('');
  const field = { id, label: '请签名', hint: '表示您已经看过。', error };
  return <Signature {...field} drawn={drawn} onDraw={setDrawn} name={name} onName={setName} />;
}

const CAPTIONS = [
  { from: 0, to: 4, says: '您好，我来介绍怎样申请残疾人证。' },
  { from: 4, to: 9, says: '先填申请，再去医院评定。' },
];

const PLACES = [
  {
    name: '区残联办事大厅',
    address: '呼兰区示例路 1 号',
    says: '门口有坡道，一楼办理。工作日 8:30 到 17:00。',
    latitude: 45.889,
    longitude: 126.587,
  },
  {
    name: '区人民医院评定门诊',
    address: '呼兰区示例街 2 号',
    says: '有电梯，三楼 305 室。',
    latitude: 45.892,
    longitude: 126.592,
  },
];

const PORTRAIT =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 52'%3E%3Crect width='40' height='52' fill='%239bb7c9'/%3E%3C/svg%3E";

export const LAYER_EXAMPLES: readonly Example[] = [
  { name: '对话框', shows: <AskingDialog /> },
  {
    name: '标签页',
    shows: (
      <Tabs
        id="tabs"
        label="怎样办"
        tabs={[
          { key: 'phone', title: '手机办', shows: <Text>在手机上填，十分钟。</Text> },
          { key: 'counter', title: '窗口办', shows: <Text>带身份证到窗口。</Text> },
          { key: 'home', title: '请人上门', shows: <Text>残协员到家里来。</Text> },
        ]}
      />
    ),
  },
  { name: '签名', shows: <EmptySignature id="signature" /> },
  { name: '签名，有错', shows: <EmptySignature id="signature-wrong" error="请手写签名，或者填姓名。" /> },
  {
    name: '视频',
    shows: (
      <Video title="怎样申请残疾人证" src="/example.mp4" captions={CAPTIONS} sign={{ src: '/example-signed.mp4' }} />
    ),
  },
  {
    name: '视频，没有手语',
    shows: <Video title="怎样换证" src="/other.mp4" captions={CAPTIONS} sign={{ none: '手语版正在拍摄。' }} />,
  },
  {
    name: '照片和文件',
    shows: (
      <>
        <Picture src={PORTRAIT} alt="您选的照片" />
        <FileLink href="/api/example.pdf" fileName="example.pdf">
          下载 PDF 证件
        </FileLink>
        <PhoneNumberButton onAnswer={() => {}}>用微信里的手机号</PhoneNumberButton>
      </>
    ),
  },
  { name: '等待', shows: <Progress label="上传照片" share={0.45} says="照片已上传 45%。" /> },
  { name: '地点', shows: <MapSlot label="办理地点" places={PLACES} /> },
];
