'use server';

import { action } from '@/app/_server/action';
import { member } from '@/app/_server/gates';
import * as views from '@/lib/saved-view/commands';
import { hrefOf } from '@/lib/saved-view/lists';
import { removeViewShape, savedViewShape } from '@/lib/saved-view/schema';

// How people of a company look at its lists, kept under a name.
export const saveView = action(member, savedViewShape, views.saveView, ({ list, asked }, saved) =>
  hrefOf(list, asked, saved),
);
export const removeView = action(member, removeViewShape, views.removeView, ({ list }) => hrefOf(list, {}, 'gone'));
