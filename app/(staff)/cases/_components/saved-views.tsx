import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { SavedRow } from '@/lib/verification/queue-desk';
import { removeView, saveView } from '../queue-actions';
import type { Queue } from './load-queue';
import { askedIn, queueAddress } from './queue-address';

/** The views kept under a name, one's own before those that colleagues share. */
export function SavedViews({ desk, saved, words }: Queue) {
  const { saved: t } = words.queue;
  if (desk.views.length === 0) return null;
  return (
    <nav aria-label={t.heading} className="mb-2">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {desk.views.map((view) => (
          <li key={view.id}>
            <Link
              href={hrefOf(view)}
              aria-current={saved === view.id ? 'page' : undefined}
              className="aria-[current]:font-strong"
            >
              <bdi>{view.mine ? view.name : t.open({ name: view.name, owner: view.owner })}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const hrefOf = ({ id, asked }: SavedRow) => queueAddress.href({ ...askedIn(asked), saved: id });

/** Keeps the view at hand under a name, and forgets kept ones. */
export function KeepViews({ actor, desk, written, words }: Queue) {
  const { saved: t } = words.queue;
  const removable = desk.views.filter(({ mine, shared }) => mine || (shared && actor.lead));
  return (
    <Card heading={t.heading}>
      <p className="mb-3 text-muted text-small">{t.meaning}</p>
      <Form id="view" action={saveView} submit={t.save} tone="plain" hidden={present(askedIn(written))}>
        <Field name="name" label={words.labels.name} />
        <Checkbox name="shared" label={t.shared} />
      </Form>
      {removable.length > 0 ? (
        <ul className="mt-6 grid gap-2">
          {removable.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3">
              <bdi>{name}</bdi>
              <Form
                action={removeView}
                submit={t.remove}
                label={t.removeNamed({ name })}
                tone="plain"
                size="small"
                hidden={{ viewId: id }}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

/** Hidden inputs hold no undefined. */
export function present(asked: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
