import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

type FormDialogProps = {
  title: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
};

/** A dialog over the page: keeps the focus inside, closes by Escape but not by a press beside it, gives the focus back. */
export function FormDialog({ title, onClose, wide = false, children }: FormDialogProps) {
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={wide ? 'dialog-frame wide' : 'dialog-frame'}>
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
