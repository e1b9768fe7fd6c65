import { type ReactNode, useEffect, useRef } from 'react';
import { SHELL } from '../texts/shell.ts';
import { announce } from './announcer.tsx';

/** The browser itself reads the first page out; only later pages need help. */
let firstPage = true;

type PageProps = {
  title: string;
  /** Stands above the heading: the way back. */
  before?: ReactNode;
  /** Stands beside the heading. */
  beside?: ReactNode;
  children: ReactNode;
};

/** A page's heading, which takes the focus when the page was navigated to, and the title of the window. */
export function Page({ title, before, beside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (firstPage) firstPage = false;
    else heading.current?.focus();
  }, []);

  const first = useRef(true);
  useEffect(() => {
    document.title = `${title} · ${SHELL.titleTail}`;
    if (!first.current) announce(title);
    first.current = false;
  }, [title]);

  return (
    <>
      {before}
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </>
  );
}
