import { takeDocument } from '@/app/_server/document-upload';
import { byLetter } from '@/app/_server/letter-upload';

/** A document by the link of a letter, from whoever has read the letter. */
export const { POST, GET } = byLetter('send_documents', '/send-documents', (request, taken) =>
  takeDocument(request, { ...taken, enrollmentId: taken.sender.subjectId }),
);
