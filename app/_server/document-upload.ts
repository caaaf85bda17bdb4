import type { z } from 'zod';
import type { Bearer, Member } from '@/lib/actor';
import { send } from '@/lib/evidence/commands';
import { documentShape } from '@/lib/evidence/schema';
import { isFieldCode } from '@/lib/field/code';
import { once } from '@/lib/form/once';
import type { Upload } from '@/lib/form/upload';
import { type Reason, type ReasonCode, Refusal, reasonCodes } from '@/lib/refusal';
import { refusedAt } from './document-refusal';
import { type Fields, filesOf, holderOf, judged, takeUpload } from './take-upload';

/** Who sends, for which enrollment, and where their page is. `admits`: what else their form must show, such as the letter's code. */
type Sending = {
  sender: Member | Bearer;
  enrollmentId: string;
  page: () => Promise<string>;
  admits: (fields: Fields) => Promise<void>;
};

const taken = { field: 'document', files: 1 } as const;

/** Takes one document that was posted as a form. Of several nothing is taken, and that is said. */
export async function takeDocument(request: Request, sending: Sending): Promise<Response> {
  const { sender, page } = sending;
  return takeUpload(request, { ...taken, sender, page, refused: refusedAt, keep: (upload) => keep(upload, sending) });
}

async function keep(upload: Upload, { sender, enrollmentId, admits }: Sending): Promise<string> {
  const { fields } = upload;
  await admits(fields);
  const shaped = documentShape.safeParse(fields);
  if (!shaped.success) throw new Refusal([complaint(shaped.error.issues)]);
  const [file] = filesOf(upload, taken);
  if (!file) throw Refusal.because('file_missing', { field: taken.field });
  const told = async () => {
    const id = await send(sender, { ...shaped.data, enrollmentId, file: await judged(file, taken.field) });
    return `?sent=${id}#sent`;
  };
  const { key = '' } = fields;
  return key ? once({ holder: holderOf(sender), key, sent: { ...fields, document: file.sha256 } }, told) : told();
}

function complaint(issues: readonly z.core.$ZodIssue[]): Reason {
  const [first] = issues;
  const [field = 'kind'] = (first?.path ?? []).map(String);
  const said = first?.message ?? '';
  return { code: isFieldCode(said) || isReasonCode(said) ? said : 'required', field };
}

const isReasonCode = (text: string): text is ReasonCode => (reasonCodes as readonly string[]).includes(text);
