'use server';

import { action } from '@/app/_server/action';
import { reviewer } from '@/app/_server/gates';
import * as views from '@/lib/saved-view/commands';
import { hrefOf } from '@/lib/saved-view/lists';
import { removeViewShape, savedViewShape } from '@/lib/saved-view/schema';
import { assign as assignCase } from '@/lib/verification/assign';
import { doAsked } from '@/lib/verification/bulk';
import * as notes from '@/lib/verification/notes';
import * as shapes from '@/lib/verification/schema';
import * as snoozes from '@/lib/verification/snooze';
import { askedIn, queueAddress } from './_components/queue-address';
import { back, orMoved } from './[id]/outcome';

// What is done with the queue: cases put off, given away, noted, many at once, and views kept under a name.
export const snooze = action(reviewer, shapes.snoozeShape, orMoved(snoozes.snooze), back('snooze'));
export const wake = action(reviewer, shapes.caseShape, orMoved(snoozes.wake), back('wake'));
export const assign = action(reviewer, shapes.assignShape, orMoved(assignCase), back('assign'));
export const writeNote = action(reviewer, shapes.noteShape, notes.writeNote, back('note'));
export const doToMany = action(reviewer, shapes.bulkShape, doAsked, (asked, report) =>
  queueAddress.href({ ...askedIn(asked), report }),
);
export const saveView = action(reviewer, savedViewShape, views.saveView, ({ list, asked }, saved) =>
  hrefOf(list, asked, saved),
);
export const removeView = action(reviewer, removeViewShape, views.removeView, ({ list }) => hrefOf(list, {}, 'gone'));
