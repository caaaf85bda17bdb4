import { z } from 'zod';
import { seenVersion } from '@/lib/field/shape';
import { listShape } from '@/lib/invitation/schema';
import { cursor } from '@/lib/list/shape';
import { territoryAsked } from '@/lib/mark/schema';
import { tagsField } from '@/lib/mark/tags';
import { listShape as resellersShape } from '@/lib/partnership/schema';

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

/** The same, of companies a list of the reader's finds. */
export const chosenResellersShape = chosenShape.extend(resellersShape.omit({ after: true }).shape);

export type ChosenResellers = z.output<typeof chosenResellersShape>;

export const chosenLackingShape = chosenShape.extend({ territory: territoryAsked });

export type ChosenLacking = z.output<typeof chosenLackingShape>;

/** The same, of invitations: with all that their list was narrowed down to. */
export const chosenInvitationsShape = chosenShape.extend(listShape.omit({ after: true }).shape);

export type ChosenInvitations = z.output<typeof chosenInvitationsShape>;

export const jobShape = z.object({ jobId: z.uuid(), seen: seenVersion });

export type SeenJob = z.output<typeof jobShape>;

/** To start it: what the deed asks besides, which is nothing for most. */
export const startShape = jobShape.extend({ owner: z.uuid().or(z.literal('')).default(''), tags: tagsField });

export type StartedJob = SeenJob & Partial<Pick<z.output<typeof startShape>, 'owner' | 'tags'>>;

/** What the address of a job's page asks for; what cannot be read is left out. */
export const rowsShape = z.object({ view: z.enum(['all', 'going', 'left_out']).catch('all'), after: cursor });

export const jobsShape = z.object({ after: cursor });
