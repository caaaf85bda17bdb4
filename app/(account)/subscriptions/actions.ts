'use server';

import { action } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import { cancellationShape, subscriptionShape, suspensionShape } from '@/lib/order/schema';
import * as subscriptions from '@/lib/order/subscriptions';

const done = (event: string) => (fields: { subscriptionId: string }) =>
  `/subscriptions/${fields.subscriptionId}?done=${event}`;

export const suspend = action(provider, suspensionShape, subscriptions.suspend, done('suspend'));
export const resume = action(provider, subscriptionShape, subscriptions.resume, done('resume'));
export const cancel = action(provider, cancellationShape, subscriptions.cancel, done('cancel'));
