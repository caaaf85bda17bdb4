import { z } from 'zod';
import { seenVersion } from '@/lib/field/shape';
import { cursor } from '@/lib/list/shape';
import { territoryAsked } from '@/lib/mark/schema';
import { tagsField } from '@/lib/mark/tags';

/** What can be done to many rows at once. */
export const deedNames = ['resend', 'remind', 'withdraw', 'remind_partner', 'give', 'tag'] as const;

export type DeedName = (typeof deedNames)[number];

/** What is done in another's name or writes to somebody wants the role of the single action; what colleagues keep for themselves is everybody's. */
export const everybodys: readonly string[] = ['give', 'tag'] satisfies DeedName[];

/** Done to companies; the others to invitations. */
export const ofCompanies: readonly string[] = ['remind_partner', 'give', 'tag'] satisfies DeedName[];

/** What a deed is told besides its rows: to whom of the colleagues, null for nobody; which tags. */
export type Asked = { ownerId?: string | null; tags?: readonly string[] };

/** How many rows one job takes; of more, the first. */
export const mostAtOnce = 10_000;

const onAPage = 500;

/** Which rows: those ticked, those of the page, or all that the list finds. `shown`: the ids of the page. */
export const chosenShape = z.object({
  deed: z.enum(deedNames, 'not_a_choice'),
  which: z.enum(['ticked', 'page', 'found'], 'not_a_choice').default('ticked'),
  selected: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(z.uuid('not_a_choice')).max(onAPage, 'not_a_choice'),
  ),
  shown: z
    .string()
    .max(40 * onAPage)
    .default('')
    .transform((ids) => ids.split(' ').filter((id) => z.uuid().safeParse(id).success)),
});

export type ChosenRows = z.output<typeof chosenShape>;

function isPath(written: string): boolean {
  if (!URL.canParse(written, 'http://list')) return false;
  const { origin, username, password } = new URL(written, 'http://list');
  return origin === 'http://list' && username === '' && password === '';
}

/** The same, of a list with filters. `list`: its address, as the page had it. */
export const chosenOfListShape = chosenShape.extend({
  list: z.string().max(8_000).refine(isPath, 'not_a_choice').default('/'),
});

export type ChosenOfList = z.output<typeof chosenOfListShape>;

export const chosenLackingShape = chosenShape.extend({ territory: territoryAsked });

export type ChosenLacking = z.output<typeof chosenLackingShape>;

export const jobShape = z.object({ jobId: z.uuid(), seen: seenVersion });

export type SeenJob = z.output<typeof jobShape>;

/** To start it: what the deed asks besides, which is nothing for most. */
export const startShape = jobShape.extend({ owner: z.uuid().or(z.literal('')).default(''), tags: tagsField });

export type StartedJob = SeenJob & Partial<Pick<z.output<typeof startShape>, 'owner' | 'tags'>>;

/** What the address of a job's page asks for; what cannot be read is left out. */
export const rowsShape = z.object({ view: z.enum(['all', 'going', 'left_out']).catch('all'), after: cursor });

export const jobsShape = z.object({ after: cursor });
