import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { aria } from './aria.ts';
import './tabs.css';

type Tab = { key: string; title: string; shows: ReactNode };

type TabsProps = {
  /** Unique on the page. */
  id: string;
  /** What the tabs have in common. */
  label: string;
  tabs: readonly Tab[];
};

/** Several contents of which one is shown. */
export function Tabs({ id, label, tabs }: TabsProps) {
  const [chosen, setChosen] = useState(0);
  const shown = tabs[chosen];
  return (
    <View className="tabs">
      <View className="tabs-list" {...aria({ role: 'tablist', label })}>
        {tabs.map(({ key, title }, place) => (
          <View
            key={key}
            id={`${id}-${key}`}
            className={place === chosen ? 'tab tab-selected' : 'tab'}
            hoverClass="button-held"
            {...aria({ role: 'tab', selected: place === chosen })}
            onClick={() => setChosen(place)}
          >
            {title}
          </View>
        ))}
      </View>
      {shown && <View {...aria({ role: 'tabpanel', label: shown.title })}>{shown.shows}</View>}
    </View>
  );
}
