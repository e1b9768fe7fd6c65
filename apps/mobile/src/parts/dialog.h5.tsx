import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { texts } from '../texts/parts.ts';
import { Button } from './button';
import './heading.css';
import './dialog.css';

type DialogProps = {
  open: boolean;
  /** The question or news, as the dialog's heading. */
  title: string;
  children: ReactNode;
  /** Asked for by 关闭 and by Escape. */
  onClose: () => void;
};

/** One question above the page. The browser keeps the focus inside, and gives it back to what opened the dialog. */
export function Dialog({ open, title, children, onClose }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const dialog = box.current;
    if (!open || !dialog) return;
    dialog.showModal();
    // Read from its beginning, and no button is pressed by an Enter that was meant for the page.
    heading.current?.focus();
    return () => dialog.close();
  }, [open]);

  return (
    <dialog
      ref={box}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser closes it by itself when Escape comes twice.
      onClose={() => open && onClose()}
    >
      {open && (
        <div className="dialog-body">
          <h2 ref={heading} id={titleId} className="heading heading-2 dialog-title" tabIndex={-1}>
            {title}
          </h2>
          {children}
          <Button look="secondary" onPress={onClose}>
            {texts.close}
          </Button>
        </div>
      )}
    </dialog>
  );
}
