import { View } from '@tarojs/components';
import { go } from '../device/navigate.ts';
import { aria } from './aria.ts';
import { Icon, type IconName } from './icon';
import './link-card.css';

type LinkCardProps = {
  to: string;
  title: string;
  /** What it is, in one or two sentences. */
  says?: string;
  icon: IconName;
  /** A word at the side, such as 2 条未读. */
  mark?: string;
  look?: 'large' | 'small';
};

/** A whole card as one link; its name is the title, then what it says. */
export function LinkCard({ to, title, says, icon, mark, look = 'large' }: LinkCardProps) {
  const label = [title, says, mark].filter(Boolean).join(' ');
  return (
    <View
      className={`link-card link-card-${look}`}
      hoverClass="button-held"
      {...aria({ role: 'link', label })}
      onClick={() => go(to)}
    >
      <View className="link-card-icon">
        <Icon name={icon} />
      </View>
      <View className="link-card-words">
        <View className="link-card-title">{title}</View>
        {says && <View className="link-card-says">{says}</View>}
        {mark && <View className="link-card-mark">{mark}</View>}
      </View>
      <View className="link-card-next">
        <Icon name="next" />
      </View>
    </View>
  );
}
