'use server';

import { action } from '@/app/_server/action';
import { orderer } from '@/app/_server/orderer';
import { place as placeOrder } from '@/lib/order/commands';
import { orderShape } from '@/lib/order/schema';

export const place = action(orderer, orderShape, placeOrder, (_, id) => `/orders/${id}?placed=yes`);
