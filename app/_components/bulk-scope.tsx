'use client';

import { useEffect, useState } from 'react';

type BulkScopeProps = {
  form: string;
  name: string;
  t: { which: string; ticked: string; page: string; found: string };
};

/** To which rows it is done. Where scripts run it says how many are ticked. */
export function BulkScope({ form, name, t }: BulkScopeProps) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')];
    const look = () => setCount(boxes().filter((box) => box.getAttribute('form') === form && box.name === name).length);
    look();
    document.addEventListener('change', look);
    return () => document.removeEventListener('change', look);
  }, [form, name]);
  return (
    <label className="inline-flex min-w-0 max-w-full flex-wrap items-center gap-2">
      <span className="text-night-ink">{t.which}</span>
      <select name="which" className="box min-w-0 max-w-full py-1.5 text-ink text-small">
        <option value="ticked">{count > 0 ? `${t.ticked} (${count})` : t.ticked}</option>
        <option value="page">{t.page}</option>
        <option value="found">{t.found}</option>
      </select>
    </label>
  );
}
