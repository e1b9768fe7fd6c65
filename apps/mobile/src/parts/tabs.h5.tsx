import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import './tabs.css';

type Tab = { key: string; title: string; shows: ReactNode };

type TabsProps = {
  /** Unique on the page. */
  id: string;
  /** What the tabs have in common. */
  label: string;
  tabs: readonly Tab[];
};

/** How far each key goes from the tab that has the focus; Home and End go to the ends. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Several contents of which one is shown. One stop for Tab; the arrow keys go from tab to tab. */
export function Tabs({ id, label, tabs }: TabsProps) {
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const shown = tabs[chosen];

  const goBy = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const next = by === undefined ? ends[event.key] : (chosen + by + tabs.length) % tabs.length;
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <div className="tabs">
      <div ref={list} className="tabs-list" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={goBy}>
        {tabs.map(({ key, title }, place) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            className={place === chosen ? 'tab tab-selected' : 'tab'}
            aria-selected={place === chosen}
            aria-controls={place === chosen ? `${id}-panel` : undefined}
            tabIndex={place === chosen ? 0 : -1}
            onClick={() => setChosen(place)}
          >
            {title}
          </button>
        ))}
      </div>
      {shown && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.key}`}>
          {shown.shows}
        </div>
      )}
    </div>
  );
}
