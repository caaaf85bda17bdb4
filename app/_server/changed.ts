import { refresh } from 'next/cache';
import { type Answer, type Typed, withoutSecrets } from '@/lib/answer';
import type { Change, ChangedMeanwhile } from '@/lib/changed-meanwhile';
import { dates } from './dates';
import type { Words } from './words';

/** Says what was changed meanwhile and by whom, beside what was typed. The page is read anew: sent again, the form knows of the change. */
export async function changedMeanwhile(
  say: Words,
  typed: Typed,
  { change }: ChangedMeanwhile,
): Promise<NonNullable<Answer>> {
  const { changed: w } = say.typing;
  const when = await dates();
  const told = { at: when.recent(change.at), what: change.fields.map((field) => fieldSaid(say, field)).join('; ') };
  refresh();
  const text = change.by === null ? w.byYou(told) : w.by({ ...told, by: change.by });
  return { problems: [{ text }], values: withoutSecrets(typed) };
}

// Names of columns that the form has under another.
const called: Record<string, string> = { contactEmail: 'email', contactTelephone: 'telephone', countryIso2: 'country' };

function fieldSaid(say: Words, { name, value }: Change['fields'][number]): string {
  const field = called[name] ?? name;
  const label = field in say.labels ? say.labels[field as keyof Words['labels']] : field;
  if (typeof value === 'string' && value !== '') return say.typing.changed.field({ label, value });
  if (value === null || value === '') return say.typing.changed.emptied({ label });
  return name === 'roles' && Array.isArray(value)
    ? say.typing.changed.field({ label, value: value.map((role) => roleSaid(say, role)).join(', ') || '–' })
    : label;
}

function roleSaid(say: Words, role: unknown): string {
  const name = String(role);
  return name in say.roles ? say.roles[name as keyof Words['roles']] : name;
}
