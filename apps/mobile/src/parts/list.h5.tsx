import type { ReactNode } from 'react';
import './list.css';

type ListProps = { items: readonly ReactNode[]; look?: 'dots' | 'numbers' | 'cards'; label?: string };

/** A list. Items keep their place, so that their index is their key. */
export function List({ items, look = 'dots', label }: ListProps) {
  const Tag = look === 'numbers' ? 'ol' : 'ul';
  return (
    // Safari drops the list role of a list without markers.
    <Tag className={`list list-${look}`} role="list" aria-label={label}>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items keep their place
        <li key={place} className="list-item">
          {item}
        </li>
      ))}
    </Tag>
  );
}
