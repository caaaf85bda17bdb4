'use client';

import { useRef, useState } from 'react';
import { Field } from '@/components/ui/field';
import { readPartnerId } from '@/lib/partner-id/read';
import { Verdict } from './verdict';

type Found = { fits: boolean; text: string };

type PartnerIdFieldProps = { label: string; hint: string; value: string | undefined; lookingUp: string };

/** The recipient's PartnerID, looked up when one goes on to the next field. */
export function PartnerIdField({ lookingUp, ...rest }: PartnerIdFieldProps) {
  const [found, setFound] = useState<Found | 'asking' | null>(null);
  const asked = useRef('');

  async function lookUp(typed: string) {
    const partnerId = readPartnerId(typed);
    if (!partnerId || partnerId === asked.current) return;
    asked.current = partnerId;
    setFound('asking');
    const answer = await ask(partnerId);
    if (asked.current === partnerId) setFound(answer);
  }

  function forget() {
    asked.current = '';
    setFound(null);
  }

  const asking = found === 'asking';
  const verdict = asking || !found ? null : found;
  const problem = verdict && !verdict.fits ? verdict.text : undefined;
  return (
    <>
      <Field
        name="partnerId"
        {...rest}
        optional
        width="half"
        inputMode="numeric"
        autoComplete="off"
        onLeave={lookUp}
        onType={forget}
        problem={problem}
      />
      <Verdict good={verdict?.fits ? verdict.text : undefined} bad={problem} waiting={asking ? lookingUp : undefined} />
    </>
  );
}

// What cannot be asked now is judged when the form is sent.
async function ask(partnerId: string): Promise<Found | null> {
  try {
    const answer = await fetch(`/invitations/look-up?partnerId=${partnerId}`, { redirect: 'error' });
    return answer.headers.get('content-type')?.startsWith('application/json') ? await answer.json() : null;
  } catch {
    return null;
  }
}
