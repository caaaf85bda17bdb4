import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { mostFiles } from '@/lib/evidence/attached';
import { type DocumentFile, most } from '@/lib/evidence/schema';
import { isFieldCode } from '@/lib/field/code';
import type { Problem } from '@/lib/form/answer';
import { once } from '@/lib/form/once';
import type { Upload } from '@/lib/form/upload';
import { type Reason, Refusal, reasonCodes } from '@/lib/refusal';
import { type Fields, filesOf, holderOf, judged, type Taking, takeUpload } from './take-upload';

type Sending = Pick<Taking, 'sender' | 'page'> & {
  /** What else the form must show: for whom its page was shown, the letter's code. */
  admits: (fields: Fields) => Promise<void>;
  send: (files: readonly DocumentFile[]) => Promise<void>;
};

const taken = { field: 'files', files: mostFiles } as const;

/** Takes the files of a message: all of them, or none, and then it is said which one stands against it. */
export async function takeFiles(request: Request, { sender, page, ...sending }: Sending): Promise<Response> {
  const refused = (_: Fields, reason: Reason) => `?files=${written(reason)}#files`;
  return takeUpload(request, { ...taken, sender, page, refused, keep: (upload) => keep(upload, sender, sending) });
}

async function keep(upload: Upload, sender: Taking['sender'], { admits, send }: Omit<Sending, 'sender' | 'page'>) {
  const { fields } = upload;
  await admits(fields);
  const received = filesOf(upload, taken);
  const told = async () => {
    const files: DocumentFile[] = [];
    for (const file of received) files.push(await judged(file, taken.field).catch(saysWhich(files.length + 1)));
    await send(files);
    return '?files=sent#conversation';
  };
  const { key = '' } = fields;
  const sent = { ...fields, files: received.map(({ sha256 }) => sha256) };
  return key ? once({ holder: holderOf(sender), key, sent }, told) : told();

  function saysWhich(line: number) {
    return (fault: unknown): never => {
      const [reason] = fault instanceof Refusal ? fault.reasons : [];
      throw reason && received.length > 1 ? new Refusal([{ ...reason, with: { ...reason.with, line } }]) : fault;
    };
  }
}

// The reason, the number it tells, and which file it is about.
function written({ code, field, with: told = {} }: Reason): string {
  return [code, field === 'letterCode' ? 'code' : 'files', told.minutes ?? told.left ?? 0, told.line ?? 0].join('.');
}

const saying = /^([a-z_]{1,40})\.(code|files)\.(\d{1,4})\.(\d{1,2})$/;

/** Why files were not taken, as their reader reads it; by what the address says of it. */
export function fileProblems(said: string | undefined, words: Words): Problem[] {
  const [, code = '', at, number = '0', line = '0'] = saying.exec(said ?? '') ?? [];
  if (!isCode(code)) return [];
  const max = code === 'file_too_large' ? most.megabytes : code === 'file_pages' ? most.pages : most.megapixels;
  const count = code === 'files_many' ? mostFiles : most.documents;
  const told = { max, count, minutes: Number(number), left: Number(number) };
  const problem = sentence(words, { code, field: at === 'code' ? 'letterCode' : 'files', with: told });
  if (line === '0') return [problem];
  return [{ ...problem, text: `${words.conversation.files.which({ number: Number(line) })} ${problem.text}` }];
}

function isCode(text: string): text is Reason['code'] {
  return isFieldCode(text) || (reasonCodes as readonly string[]).includes(text);
}
