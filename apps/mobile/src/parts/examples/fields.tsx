import { Button } from '../button';
import { ChoiceField, ChoicesField } from '../choice-field';
import { DateField } from '../date-field';
import { Form } from '../form';
import { PhotoPicker } from '../photo-picker';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';
import type { Example } from './example.ts';

const nothing = () => {};
const PLACES = [
  { value: 'a', label: '去医院', hint: '带身份证。', icon: 'building' },
  { value: 'b', label: '医生上门', hint: '出不了门的人可以选。', icon: 'home' },
] as const;
const wrong = { error: '请先填这一项。' };

export const FIELD_EXAMPLES: readonly Example[] = [
  {
    name: '文字框',
    shows: <TextField id="text" label="姓名" hint="照身份证填写。" value="" onChange={nothing} />,
  },
  { name: '文字框，有错', shows: <TextField id="text-wrong" label="姓名" value="王" onChange={nothing} {...wrong} /> },
  {
    name: '长文字框',
    shows: <TextField id="long" label="医生意见" kind="long" value="符合三级。" onChange={nothing} />,
  },
  { name: '密码框', shows: <TextField id="pin" label="签名密码" kind="password" value="" onChange={nothing} /> },
  { name: '单选', shows: <ChoiceField id="one" label="在哪里评定？" choices={PLACES} value="a" onChange={nothing} /> },
  {
    name: '单选，有错',
    shows: <ChoiceField id="one-wrong" label="在哪里？" choices={PLACES} value="" onChange={nothing} {...wrong} />,
  },
  {
    name: '多选',
    shows: <ChoicesField id="any" label="可以选几项" choices={PLACES} value={['b']} onChange={nothing} />,
  },
  { name: '日期', shows: <DateField id="day" label="哪一天丢的？" value="2026-10-01" onChange={nothing} /> },
  { name: '日期，有错', shows: <DateField id="day-wrong" label="哪一天？" value="" onChange={nothing} {...wrong} /> },
  {
    name: '下拉选择',
    shows: <SelectField id="select" label="街道" empty="请选择" options={PLACES} value="" onChange={nothing} />,
  },
  {
    name: '拍照',
    shows: <PhotoPicker id="photo" take="拍照" choose="从相册选" onPick={nothing} />,
  },
  {
    name: '表单和按钮',
    shows: (
      <Form onSend={nothing}>
        <Button>保存并继续</Button>
        <Button look="secondary" icon="eye" onPress={nothing}>
          显示号码
        </Button>
        <Button look="grave" onPress={nothing}>
          撤回申请
        </Button>
        <Button look="quiet" onPress={nothing}>
          稍后再办
        </Button>
        <Button busy onPress={nothing}>
          正在提交
        </Button>
      </Form>
    ),
  },
];
