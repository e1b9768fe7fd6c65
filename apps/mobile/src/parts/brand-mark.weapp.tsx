/** The mark of 一米: the stroke 一 as the edge of a metre rule. */
import { View } from '@tarojs/components';
import { aria } from './aria.ts';
import { cutOut } from './icon';
import './brand-mark.weapp.css';

const RULE = "<path stroke-width='2.4' d='M7 17h26M8 17v9M13 17v5M18 17v5M23 17v5M28 17v5M32.5 17v9'/>";

export function BrandMark() {
  return (
    <View className="brand-mark brand-mark-box" {...aria({ hidden: true })}>
      <View className="brand-mark-cut" style={cutOut(RULE, '0 0 40 40')} />
    </View>
  );
}
