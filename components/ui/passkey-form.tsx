'use client';

import type {
  PublicKeyCredentialCreationOptionsJSON as Making,
  PublicKeyCredentialRequestOptionsJSON as Using,
} from '@simplewebauthn/browser';
import { type SubmitEvent, startTransition, useActionState, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type FormAction, FormFrame, type FormLook } from './form-frame';

type PasskeyFormProps = FormLook & {
  action: FormAction;
  /** Asks the server for the question; what comes of it is sent in the form as `answer`. */
  ask: { make: () => Promise<Making> } | { use: () => Promise<Using> };
  /** What is said when the device gives no answer, and when it has a passkey already. */
  t: { notUsed: string; here?: string };
  /** Offers the passkeys of this device in the field of the address, too. */
  offers?: boolean;
};

/**
 * A button that lets the device make or use a passkey, and sends its answer. Without scripts it is a plain post without an answer, which the
 * server says.
 */
export function PasskeyForm({ action, ask, t, offers = false, ...look }: PasskeyFormProps) {
  const [answer, post, pending] = useActionState(action, null);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  async function send(within: FormData, answered: () => Promise<unknown>, quietly = false) {
    try {
      within.set('answer', JSON.stringify(await answered()));
      startTransition(() => post(within));
    } catch (fault) {
      if (!quietly) setSaid(isThere(fault) ? (t.here ?? t.notUsed) : t.notUsed);
    }
  }

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || asking) return;
    setAsking(true);
    setSaid(null);
    await send(new FormData(event.currentTarget), () => askDevice(ask));
    setAsking(false);
  }

  const offer = useEffectEvent(async () => {
    const { browserSupportsWebAuthnAutofill } = await import('@simplewebauthn/browser');
    if (form.current && (await browserSupportsWebAuthnAutofill()))
      await send(new FormData(form.current), () => askDevice(ask, true), true);
  });
  useEffect(() => {
    if (offers) void offer();
  }, [offers]);

  const problems = said === null ? (answer?.problems ?? []) : [{ text: said }];
  const problemOf = (name: string) => problems.find((problem) => 'field' in problem && problem.field === name)?.text;
  return (
    <FormFrame
      {...look}
      {...{ post, onSubmit, form, answer, problems }}
      pending={pending || asking}
      state={{ problemOf, watch: () => ({}) }}
    />
  );
}

// Loaded when it is needed: most people come to these pages for something else.
async function askDevice(ask: PasskeyFormProps['ask'], useBrowserAutofill = false): Promise<unknown> {
  const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser');
  if ('make' in ask) return startRegistration({ optionsJSON: await ask.make() });
  return startAuthentication({ optionsJSON: await ask.use(), useBrowserAutofill });
}

const isThere = (fault: unknown) => fault instanceof Error && fault.name === 'InvalidStateError';
