import type { ReactNode } from 'react';
import './heading.css';

type HeadingProps = { level: 1 | 2 | 3; children: ReactNode; id?: string };

export function Heading({ level, children, id }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`heading heading-${level}`}>
      {children}
    </Tag>
  );
}
