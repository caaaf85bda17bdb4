'use server';

import { action } from '@/app/_server/action';
import { operator } from '@/app/_server/gates';
import { discardEdition, publishEdition, saveEdition, withdrawEdition } from '@/lib/edition/commands';
import { remindOne, remindSilent } from '@/lib/edition/reminders';
import { editionShape, remindAllShape, remindShape, seenEditionShape } from '@/lib/edition/schema';

const to =
  (done: string) =>
  ({ editionId }: { editionId: string }) =>
    `/agreement-versions/${editionId}?done=${done}`;

export const save = action(operator, editionShape, saveEdition, (_, saved) => to('saved')(saved));
export const publish = action(operator, seenEditionShape, publishEdition, to('published'));
export const discard = action(operator, seenEditionShape, discardEdition, '/agreement-versions?done=discarded');
export const withdraw = action(operator, seenEditionShape, withdrawEdition, to('withdrawn'));

const board = ({ agreementId }: { agreementId: string }, done: string) =>
  `/agreement-versions/${agreementId}/board?done=${done}`;

export const remind = action(operator, remindShape, remindOne, (asked) => board(asked, 'one'));
export const remindAll = action(operator, remindAllShape, remindSilent, (asked) => board(asked, 'silent'));
