import { z } from 'zod';
import type { ReasonCode } from '@/lib/refusal';
import type { Answered, Audience, Gate } from '../matrix';
import type { Person } from '../world';
import type { Held } from '../world-held';

/** What an action answers: the code of its refusal, what a gate says, `done`, or the page it leads to. */
export type Says = ReasonCode | Exclude<Answered, 'ok'> | 'done' | `/${string}`;

// Said of a form before any command sees it.
type Unread = 'from_another_site' | 'page_too_old' | 'another_account' | 'account_lost' | 'another_person';

/** What only a command answers: it did it, or a rule of what it is about stands against it. */
type Reached = Exclude<Says, Unread | Answered>;

/** An action's row: a form its shape takes, made of the ids of what somebody holds. */
export type Row = {
  gate: Gate;
  /** Whose it is: for their own they are answered `own`, with the very same form for another's `another`. */
  by: Person;
  form: (held: Held) => Readonly<Record<string, unknown>>;
  own: Reached;
  /** Null for a form that names nothing that could be another's. */
  another: Says | null;
  /** What a colleague without a role is answered, be it among other reasons; null where they may. */
  idle: Says | null;
  /** Of whom the gate lets in, those who are answered otherwise. */
  others: Partial<Record<Audience, Says>>;
};

/** What a gate reads of a form, and where it leads, beside its shape. */
type Besides = { token?: string; letterCode?: string; invitationId?: string; next?: string };

/** The shape of a form that says nothing but that its button was pressed, or for a gate alone. */
export const pressed: z.ZodType<object, Besides> = z.object({});

/** The shape says what the form must hold; a form it would not take does not compile. */
export function row<In, const Form extends In & Besides>(
  gate: Gate,
  by: Person,
  _shape: z.ZodType<unknown, In>,
  form: (held: Held) => Form,
  says: Partial<Pick<Row, 'own' | 'another' | 'idle' | 'others'>> = {},
): Row {
  return { gate, by, form, own: 'done', another: 'not_yours', idle: 'global_admin_only', others: {}, ...says };
}

/** The same for what is one's own alone: it names nothing of anybody's. */
export function ownRow<In, const Form extends In & Besides>(
  gate: Gate,
  by: Person,
  shape: z.ZodType<unknown, In>,
  form: (held: Held) => Form,
  says: Partial<Pick<Row, 'own' | 'idle'>> = {},
): Row {
  return row(gate, by, shape, form, { ...says, another: null });
}

export type Rows = Record<string, Record<string, Row>>;
