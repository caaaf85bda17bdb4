'use client';

import { aboutForm } from '@/lib/form/answer';
import { Button } from './button';
import { Notice } from './notice';
import { type Remembered, useShownPage } from './shown';

/** Says that a form shows what was typed before, and has the way to be rid of it. */
export function DraftNotice({ form, before }: { form: string; before: Remembered }) {
  const { t, keepAt, sealed, page } = useShownPage();
  if (!t) return null;
  const hidden = {
    [aboutForm.shownFor]: sealed,
    [aboutForm.form]: form,
    [aboutForm.version]: `${before.version}`,
    page,
    forget: 'yes',
  };
  return (
    <Notice>
      <p>{t.again}</p>
      <form action={keepAt} method="post">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" tone="plain" size="small">
          {t.discard}
        </Button>
      </form>
    </Notice>
  );
}
