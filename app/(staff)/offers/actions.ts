'use server';

import { action } from '@/app/_server/action';
import { operator } from '@/app/_server/gates';
import { importOffers, setSold as set } from '@/lib/order/offers';
import { catalogueShape, soldShape } from '@/lib/order/schema';

export const importFile = action(operator, catalogueShape, importOffers, (_, count) => `/offers?imported=${count}`);
export const setSold = action(operator, soldShape, set);
