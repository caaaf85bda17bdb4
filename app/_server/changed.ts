import { refresh } from 'next/cache';
import { type Answer, type Typed, withoutSecrets } from '@/lib/form/answer';
import { type Change, type ChangedMeanwhile, lastChange } from '@/lib/form/changed-meanwhile';
import type { Reason } from '@/lib/refusal';
import { dates } from './dates';
import { refuse } from './sentence';
import { signedIn } from './session';
import { shownTo } from './shown-for';
import type { Words } from './words';

/** Says what was changed meanwhile and by whom, beside what was typed. The page is read anew: sent again, the form knows of the change. */
export async function changedMeanwhile(
  words: Words,
  typed: Typed,
  { change }: ChangedMeanwhile,
): Promise<NonNullable<Answer>> {
  const { changed: t } = words.typing;
  const when = await dates();
  const told = { at: when.recent(change.at), what: change.fields.map((field) => fieldSaid(words, field)).join('; ') };
  refresh();
  const text = change.own ? t.byYou(told) : t.by({ ...told, by: change.by ?? t.somebody });
  return { problems: [{ text }], values: withoutSecrets(typed), changed: true };
}

/** Refuses, and says of what moved on meanwhile who moved it and when. */
export async function refusedWith(
  words: Words,
  typed: Typed,
  reasons: readonly Reason[],
): Promise<NonNullable<Answer>> {
  const { problems, ...answer } = refuse(words, typed, reasons);
  const texts = await Promise.all(reasons.map((reason) => quicker(words, reason)));
  return { ...answer, problems: problems.map((problem, at) => ({ ...problem, text: texts[at] ?? problem.text })) };
}

async function quicker(words: Words, { code, with: about }: Reason): Promise<string | null> {
  const person = code === 'moved_on' && about?.subject ? await signedIn() : null;
  if (!person) return null;
  const { organizationId } = shownTo(person);
  const reader = { userId: person.userId, organizationId };
  const last = await lastChange(String(about?.subject), String(about?.subjectId), reader);
  if (!last) return null;
  const [{ changed: t }, at] = [words.typing, (await dates()).recent(last.at)];
  if (last.own) return t.movedByYou({ at });
  const [by, what] = [last.by ?? t.somebody, organizationId ? null : caseDeedSaid(words, last.action)];
  return what ? t.movedSo({ by, at, what }) : t.moved({ by, at });
}

// What staff did with a case is said to staff alone.
function caseDeedSaid({ staffCase: { history: t } }: Words, action: string): string | null {
  const [subject, name = ''] = action.split('.');
  if (subject === 'enrollment' && name in t.events) return t.events[name as keyof typeof t.events];
  if (subject === 'case' && name in t.deeds) return t.deeds[name as keyof typeof t.deeds]({ name: t.somebody });
  return null;
}

// Names of columns that the form has under another.
const called: Record<string, string> = { contactEmail: 'email', contactTelephone: 'telephone', countryIso2: 'country' };

function fieldSaid(words: Words, { name, value }: Change['fields'][number]): string {
  const field = called[name] ?? name;
  const label = field in words.labels ? words.labels[field as keyof Words['labels']] : field;
  if (typeof value === 'string' && value !== '') return words.typing.changed.field({ label, value });
  if (value === null || value === '') return words.typing.changed.emptied({ label });
  return name === 'roles' && Array.isArray(value)
    ? words.typing.changed.field({ label, value: value.map((role) => roleSaid(words, role)).join(', ') || '–' })
    : label;
}

function roleSaid(words: Words, role: unknown): string {
  const name = String(role);
  return name in words.roles ? words.roles[name as keyof Words['roles']] : name;
}
