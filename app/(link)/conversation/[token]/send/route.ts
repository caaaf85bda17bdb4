import { byLetter } from '@/app/_server/letter-upload';
import { takeFiles } from '@/app/_server/message-files';
import { bringFiles } from '@/lib/conversation/commands';

/** Files from the contact by the link of a letter, once they have shown its code. */
export const { POST, GET } = byLetter('write_message', '/conversation', (request, taken) =>
  takeFiles(request, { ...taken, send: (files) => bringFiles(taken.sender, files) }),
);
