import { z } from 'zod';
import { fileUpTo } from '@/lib/csv/sent-file';
import { plain } from '@/lib/field/pasted';
import { optional, readLines, required, seenVersion } from '@/lib/field/shape';
import { deskShape } from '@/lib/list/desk';
import { cursor, searched } from '@/lib/list/shape';
import { orderDesk, subscriptionDesk } from './filters';
import { readShown } from './shown';
import { views } from './views';

// The shapes of what is asked about orders and subscriptions. Source: domain fact 7.5.

const id = z.uuid();
const quantity = z
  .string('required')
  .max(40, 'number_malformed')
  .transform(plain)
  .pipe(z.string().regex(/^\d{1,6}$/, 'number_malformed'))
  .transform(Number);

export const wishShape = z.object({ customerId: id, resellerId: id, offerId: id });

/**
 * `key`: the form's own, so that a form sent twice orders once. `prices`: what each offer cost on the page; `shown` is
 * what the chosen one did.
 */
export const orderShape = wishShape
  .extend({
    key: z.string().min(16).max(64),
    quantity,
    prices: z.string().max(50_000),
    record: z.literal('yes').optional(),
    withoutRecord: z.literal('yes').optional(),
  })
  .transform(({ prices, ...fields }, context) => {
    const shown = readShown(prices, fields.offerId);
    if (shown) return { ...fields, shown };
    context.addIssue({ code: 'custom', message: 'not_a_choice', path: ['offerId'] });
    return z.NEVER;
  });

export const catalogueShape = z.object({ file: fileUpTo(1) });

export const soldShape = z.object({
  offerId: id,
  sold: z.enum(['yes', 'no'], 'not_a_choice').transform((word) => word === 'yes'),
});

export const subscriptionShape = z.object({ subscriptionId: id, seen: seenVersion });
export const suspensionShape = subscriptionShape.extend({ message: required(500, readLines) });
export const cancellationShape = subscriptionShape.extend({ message: optional(500, readLines) });

// What the address of a list asks for; what cannot be read is left out.

export const listShape = deskShape(subscriptionDesk, { status: z.enum(views).optional().catch(undefined) });

export const ordersShape = deskShape(orderDesk, {});

/** Of the pages about ordering: for whom, and which of the offers to choose from. */
export const orderPageShape = z.object({
  customer: z.uuid().optional().catch(undefined),
  reseller: z.uuid().optional().catch(undefined),
  offer: z.uuid().optional().catch(undefined),
  search: searched,
});

/** Of the same pages while it is not said for whom: which of those to choose from. */
export const orderableShape = z.object({ search: searched, after: cursor });

/** `imported`: how many offers a file brought just now. */
export const offersShape = z.object({
  imported: z.coerce.number().int().min(0).max(99_999).optional().catch(undefined),
  after: cursor,
});
