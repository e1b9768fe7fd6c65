import { ProblemError } from '@yimi/api-client/problem-error';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './confirm-dialog.tsx';

type Confirmed = {
  /** Does the work; where the server asks for the owner first, asks and does it again. @throws what the work throws */
  confirmed<Reply>(work: () => Promise<Reply>): Promise<Reply>;
  /** Stands somewhere on the page. */
  dialog: ReactNode;
};

/** For what is done only by somebody who has just shown who they are. */
export function useConfirmed(): Confirmed {
  const [asking, setAsking] = useState<{ answer(shown: boolean): void } | null>(null);
  return {
    async confirmed(work) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'confirm-first') throw error;
        const shown = await new Promise<boolean>((answer) => setAsking({ answer }));
        setAsking(null);
        if (!shown) throw error;
        return work();
      }
    },
    dialog: asking && <ConfirmDialog onShown={() => asking.answer(true)} onClose={() => asking.answer(false)} />,
  };
}
