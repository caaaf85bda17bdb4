import { z } from 'zod';
import { longestAddress, readAddressByLook } from '@/lib/field/email-shape';
import { required } from '@/lib/field/shape';
import { type OptionalKind, optionalKinds } from '@/lib/letter/kinds';
import { cursor } from '@/lib/list/shape';
import { locales } from '@/lib/locale';

// The shapes of what is asked about notices.

export const listShape = z.object({ after: cursor });
export const noticeShape = z.object({ noticeId: z.uuid() });
export const allReadShape = z.object({ until: z.coerce.date() });

export const ways = ['now', 'digest', 'page'] as const;

const eachKind = optionalKinds.map((kind) => [
  [`page-${kind}`, z.literal('yes').optional()],
  [`letter-${kind}`, z.enum(ways).optional()],
]);

/** A box for the page and a choice for the letter, of each kind that stands on the form. */
export const choicesShape = z.object(
  Object.fromEntries(eachKind.flat()) as Record<`page-${OptionalKind}`, z.ZodOptional<z.ZodLiteral<'yes'>>> &
    Record<`letter-${OptionalKind}`, z.ZodOptional<z.ZodEnum<{ now: 'now'; digest: 'digest'; page: 'page' }>>>,
);

export type Choices = z.infer<typeof choicesShape>;

/** A kind that was ended; `scopeId`: the company it is about, or the person themselves. */
export const endedShape = z.object({ scopeId: z.uuid(), kind: z.enum(optionalKinds) });
export type Ended = z.infer<typeof endedShape>;

const halfHour = z
  .string()
  .optional()
  .transform((text) => (text ? text : null))
  .pipe(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[03]0$/)
      .nullable(),
  )
  .transform((text) => (text ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : null));

export const hoursShape = z.object({
  quietFrom: halfHour,
  quietUntil: halfHour,
  digestHour: z.coerce.number().int().min(0).max(23),
});

export type Hours = z.output<typeof hoursShape>;

export const newNoticeAddressShape = z.object({
  email: required(longestAddress, readAddressByLook),
  locale: z.enum(locales),
});
export const addressShape = z.object({ addressId: z.uuid() });
export const stoppedShape = z.object({ address: z.string().max(254) });
export type NewAddress = z.infer<typeof newNoticeAddressShape>;
export const unsubscribeShape = z.object({ token: z.string() });
