import { z } from 'zod';
import { seenVersion } from '@/lib/field/shape';
import { listShape } from '@/lib/invitation/schema';
import { cursor } from '@/lib/list/shape';

/** What can be done to many rows at once. */
export const deedNames = ['resend', 'remind', 'withdraw'] as const;

export type DeedName = (typeof deedNames)[number];

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

/** The same, of invitations: with all that their list was narrowed down to. */
export const chosenInvitationsShape = chosenShape.extend(listShape.omit({ after: true }).shape);

export type ChosenInvitations = z.output<typeof chosenInvitationsShape>;

export const jobShape = z.object({ jobId: z.uuid(), seen: seenVersion });

export type SeenJob = z.output<typeof jobShape>;

/** What the address of a job's page asks for; what cannot be read is left out. */
export const rowsShape = z.object({ view: z.enum(['all', 'going', 'left_out']).catch('all'), after: cursor });

export const jobsShape = z.object({ after: cursor });
