import type { ReactNode } from 'react';
import { Page } from '@/app/_components/page';
import { loadWords } from '@/app/_server/words';
import type { LinkState } from '@/lib/link/link';

type DeadLinkProps = {
  /** `unknown`: no such link ever was, or it was altered. */
  state: Exclude<LinkState, 'open'> | 'unknown';
  /** The way on: a sentence, a button. */
  children: ReactNode;
};

/** A link from a letter that opens nothing: what happened, what it means, the way on. */
export async function DeadLink({ state, children }: DeadLinkProps) {
  const { heading, meaning, advice } = (await loadWords()).deadLink[state];
  return (
    <Page width="narrow" heading={heading}>
      <p>{meaning}</p>
      <p className="mt-3 mb-7">{advice}</p>
      <div className="grid justify-items-start gap-5">{children}</div>
    </Page>
  );
}
