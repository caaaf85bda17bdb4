'use client';

import { createContext, useContext, useTransition } from 'react';
import { Button } from './button';
import { Notice } from './notice';

/** How another of one's accounts is used again while its page stays as it stands, and whether that went well; only the app knows. Stands once, in the root layout. */
export const SwitchBackContext = createContext<(organizationId: string) => Promise<boolean>>(async () => false);

type SwitchBackProps = { organizationId: string; text: string; done: string; is: boolean; onBack: () => void };

/** Uses the account again that the page was shown for. Nothing of the form moves. */
export function SwitchBack({ organizationId, text, done, is, onBack }: SwitchBackProps) {
  const switchBack = useContext(SwitchBackContext);
  const [pending, start] = useTransition();
  if (is) return <Notice kind="success">{done}</Notice>;
  const press = () =>
    start(async () => {
      if (await switchBack(organizationId)) onBack();
    });
  return (
    <p className="mb-7">
      <Button type="button" onClick={press} pending={pending}>
        {text}
      </Button>
    </p>
  );
}
