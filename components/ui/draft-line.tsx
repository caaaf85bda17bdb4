'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Answer, aboutForm, isSecret, type Problem, typedIn } from '@/lib/form/answer';
import { type Remembered, type ShownPage, useShownPage } from './shown';
import { forget, remember } from './typed-memory';

type Told = { said: string; newer?: number };
type Reply = { said: string; version?: number; newer?: boolean };

type DraftLineProps = {
  /** What is wrong with what was sent last, be it that the browser found it. */
  problems: readonly Problem[];
  form: string;
  start: Remembered | undefined;
  answer: Answer;
  pending: boolean;
  /** What stands there otherwise: a text gives way to what is said of the draft. */
  children: ReactNode;
};

const everyFew = 2_000;

/** Keeps what is typed, every few seconds and on leaving, and says when it did. Without script the server keeps it whenever the form is sent. */
export function DraftLine({ form, start, answer, problems, pending, children }: DraftLineProps) {
  const page = useShownPage();
  const place = useRef<HTMLSpanElement>(null);
  const [version, setVersion] = useState(answer?.kept?.version ?? start?.version ?? 0);
  const [told, setTold] = useState<Told>({ said: answer?.kept?.said ?? start?.said ?? '' });
  const seen = useRef(version);
  const sent = useRef(false);
  const underWay = useRef(0);

  function stands(at: number) {
    seen.current = at;
    setVersion(at);
  }

  async function keep(typing: HTMLFormElement) {
    const typed = typedIn(new FormData(typing));
    remember(page, form, { typed, version: seen.current, said: '' });
    underWay.current += 1;
    const reply = await post(page, form, typing, seen.current);
    underWay.current -= 1;
    // The form was sent meanwhile: its text is no draft any more, and would stand over what was saved.
    if (sent.current) return;
    if (reply?.newer) return setTold({ said: reply.said, newer: reply.version ?? 0 });
    if (reply?.version) {
      stands(reply.version);
      remember(page, form, { typed, version: reply.version, said: reply.said });
    }
    setTold({ said: reply?.said ?? page.t?.notKept ?? '' });
  }

  // Text still under way when the form is sent will have made the next version by then, and is taken with it.
  function onSend() {
    forget(page, form);
    const input = place.current?.querySelector('input');
    if (input && underWay.current > 0) input.value = `${seen.current + 1}`;
  }

  useKeeping(place, keep, sent, onSend);

  // The form came back: what was sent was kept with it, under its next version.
  useEffect(() => {
    const typing = place.current?.closest('form');
    if (pending || !typing || !answer) return;
    sent.current = false;
    if (answer.kept) {
      seen.current = answer.kept.version;
      setVersion(answer.kept.version);
      setTold({ said: answer.kept.said });
      remember(page, form, { typed: typedIn(new FormData(typing)), ...answer.kept });
    }
  }, [answer, pending, page, form]);

  // The browser itself found something wrong and sent nothing.
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const typing = place.current?.closest('form');
    if (pending || !typing || !sent.current || problems.length === 0 || problems === answer?.problems) return;
    sent.current = false;
    void latest.current(typing);
  }, [problems, pending, answer]);

  function keepThis() {
    const typing = place.current?.closest('form');
    if (told.newer) stands(told.newer);
    if (typing) void keep(typing);
  }

  return (
    <span ref={place} className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <input type="hidden" name={aboutForm.version} value={version} />
      {typeof children === 'string' ? null : children}
      <span role="status">{told.said || (typeof children === 'string' ? children : '')}</span>
      {told.newer && page.t ? (
        <>
          <a href={page.page} onClick={() => forget(page, form)}>
            {page.t.showNewer}
          </a>
          <button type="button" className="underline" onClick={keepThis}>
            {page.t.keepThis}
          </button>
        </>
      ) : null}
    </span>
  );
}

type Place = { current: HTMLElement | null };

/** Calls `keep` a moment after the last stroke, and at once when the page is left; never for what has been sent. */
function useKeeping(
  place: Place,
  keep: (form: HTMLFormElement) => Promise<void>,
  sent: { current: boolean },
  onSend: () => void,
) {
  const latest = useRef({ keep, onSend });
  useEffect(() => {
    latest.current = { keep, onSend };
  });
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const typing = form;
    let waits: ReturnType<typeof setTimeout> | null = null;
    const stop = () => {
      if (waits) clearTimeout(waits);
      waits = null;
    };
    const now = () => {
      if (!waits) return;
      stop();
      if (!sent.current) void latest.current.keep(typing);
    };
    const soon = () => {
      sent.current = false;
      stop();
      waits = setTimeout(now, everyFew);
    };
    const send = () => {
      stop();
      sent.current = true;
      latest.current.onSend();
    };
    const hidden = () => document.visibilityState === 'hidden' && now();
    form.addEventListener('input', soon);
    form.addEventListener('submit', send);
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      now();
      form.removeEventListener('input', soon);
      form.removeEventListener('submit', send);
      window.removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [place, sent]);
}

/** Sends the form's text to be kept: neither passwords nor files. Null when nobody answered. */
async function post(page: ShownPage, form: string, typing: HTMLFormElement, version: number): Promise<Reply | null> {
  const body = new FormData();
  for (const [name, value] of new FormData(typing))
    if (typeof value === 'string' && worth(name)) body.append(name, value);
  body.set(aboutForm.form, form);
  body.set(aboutForm.version, `${version}`);
  body.set('page', page.page);
  const length = [...body.values()].join('').length;
  if (length > 50_000) return { said: page.t?.tooLong ?? '' };
  try {
    const answer = await fetch(page.keepAt, { method: 'POST', body, keepalive: length < 10_000 });
    return answer.ok ? ((await answer.json()) as Reply) : null;
  } catch {
    return null;
  }
}

function worth(name: string): boolean {
  return !isSecret(name) && !name.startsWith('$ACTION');
}
