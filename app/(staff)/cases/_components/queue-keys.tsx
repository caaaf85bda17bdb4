'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

type KeyWords = Record<
  'open' | 'heading' | 'next' | 'previous' | 'enter' | 'help' | 'enterKey' | 'on' | 'inputs' | 'close',
  string
>;

const stored = 'queue-keys';
const typing = 'input, textarea, select, [contenteditable]';

/** j and k lead through the cases of the list, Enter opens one as any link, ? shows this. Off while one types, and wherever one turns them off. */
export function QueueKeys({ t }: { t: KeyWords }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);
  useEffect(() => {
    setOn(areOn());
    const press = (event: KeyboardEvent) => pressed(event, dialog.current);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const turn: ComponentProps<'input'>['onChange'] = ({ target }) => {
    localStorage.setItem(stored, target.checked ? 'on' : 'off');
    setOn(target.checked);
  };
  return (
    <>
      <Button type="button" tone="plain" onClick={() => dialog.current?.showModal()}>
        {t.open}
      </Button>
      <dialog ref={dialog} aria-labelledby="queue-keys" className="sheet m-auto max-w-[calc(100vw-2rem)] p-6 text-ink">
        <h2 id="queue-keys" className="mb-4 text-lead">
          {t.heading}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          <Key name="j">{t.next}</Key>
          <Key name="k">{t.previous}</Key>
          <Key name={t.enterKey}>{t.enter}</Key>
          <Key name="?">{t.help}</Key>
        </dl>
        <label className="mt-4 flex items-start gap-3 py-2.5">
          <input type="checkbox" className="tick" checked={on} onChange={turn} />
          <span>{t.on}</span>
        </label>
        <p className="mb-4 max-w-prose text-muted text-small">{t.inputs}</p>
        <Button type="button" tone="plain" onClick={() => dialog.current?.close()}>
          {t.close}
        </Button>
      </dialog>
    </>
  );
}

function Key({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>
        <kbd className="rounded-small border border-edge px-2 py-0.5">{name}</kbd>
      </dt>
      <dd>{children}</dd>
    </>
  );
}

// Asked at each press: another tab may have turned them off.
function areOn(): boolean {
  return localStorage.getItem(stored) !== 'off';
}

function pressed(event: KeyboardEvent, dialog: HTMLDialogElement | null): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || event.isComposing || !areOn()) return;
  if (target instanceof Element && target.closest(typing)) return;
  if (key === '?') toggle(dialog);
  else if (dialog?.open) return;
  else if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  else return;
  event.preventDefault();
}

function toggle(dialog: HTMLDialogElement | null): void {
  if (dialog?.open) dialog.close();
  else dialog?.showModal();
}

// From where the focus is, or from the top.
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main tbody th a')];
  const row = document.activeElement?.closest('tr');
  const at = links.findIndex((link) => link.closest('tr') === row);
  const next = links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
