import type { ComponentProps } from 'react';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { askedIn, type SavedList } from '@/lib/saved-view/lists';
import type { SavedRow } from '@/lib/saved-view/queries';

type Action = ComponentProps<typeof Form>['action'];

type KeepViewsProps = {
  list: SavedList;
  /** What the address of the list asks for. */
  written: Readonly<Record<string, string | undefined>>;
  views: readonly SavedRow[];
  /** Whether they may forget what colleagues share. */
  seesToShared: boolean;
  actions: { save: Action; remove: Action };
  words: Words;
};

/** Keeps the list as it is now under a name, and forgets kept ones. */
export function KeepViews({ list, written, views, seesToShared, actions, words }: KeepViewsProps) {
  const { saved: t } = words.deskLists;
  const removable = views.filter(({ mine, shared }) => mine || (shared && seesToShared));
  const asked = `${new URLSearchParams(askedIn(written))}`;
  return (
    <div id="keep-view" className="scroll-mt-20">
      <Card heading={t.heading}>
        <p className="mb-3 text-muted text-small">{t.meaning}</p>
        <Form id="view" action={actions.save} submit={t.save} tone="plain" hidden={{ list, asked }}>
          <Field name="name" label={words.labels.name} />
          <Checkbox name="shared" label={list === 'cases' ? t.sharedStaff : t.shared} />
        </Form>
        {removable.length > 0 ? (
          <ul className="mt-6 grid gap-2">
            {removable.map(({ id, name }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3">
                <bdi>{name}</bdi>
                <Form
                  action={actions.remove}
                  submit={t.remove}
                  label={t.removeNamed({ name })}
                  tone="plain"
                  size="small"
                  hidden={{ list, viewId: id }}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </Card>
    </div>
  );
}
