import { z } from 'zod';
import { optional, readLines, required, seenVersion } from '@/lib/field-shape';

// The shapes of what is asked about orders and subscriptions. Source: domain fact 7.5.

const id = z.uuid();
const quantity = z
  .string('required')
  .regex(/^\d{1,6}$/, 'number_malformed')
  .transform(Number);

export const wishShape = z.object({ customerId: id, resellerId: id, offerId: id });

/** `key`: made when the form is shown, so that a form sent twice orders once. */
export const orderShape = wishShape.extend({
  key: id,
  quantity,
  record: z.literal('yes').optional(),
  withoutRecord: z.literal('yes').optional(),
});

export const subscriptionShape = z.object({ subscriptionId: id, seen: seenVersion });
export const suspensionShape = subscriptionShape.extend({ message: required(500, readLines) });
export const cancellationShape = subscriptionShape.extend({ message: optional(500, readLines) });
