import { readFileSync } from 'node:fs';
import { judgeImage } from './parts/judge-image.mjs';
import { judgePdf } from './parts/judge-pdf.mjs';

// Looks at one file in a process of its own, so that whatever it does to its reader it does to nobody else: lib/evidence/judge.ts gives
// it little memory and little time. Says in one line of JSON what the file is, or why it is not taken.
const [, , path = ''] = process.argv;
const png = Buffer.from('89504e470d0a1a0a', 'hex');
const jpeg = Buffer.from('ffd8ff', 'hex');

process.stdout.write(`${JSON.stringify(await judge(readFileSync(path)))}\n`);

async function judge(bytes) {
  if (bytes.length === 0) return { refused: 'file_missing' };
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return judgePdf(bytes);
  if (bytes.subarray(0, 8).equals(png)) return judgeImage(bytes, 'png');
  if (bytes.subarray(0, 3).equals(jpeg)) return judgeImage(bytes, 'jpeg');
  return { refused: 'file_of_another_kind' };
}
