import { judgeImage } from './judge-image.mjs';
import { judgePdf } from './judge-pdf.mjs';

const png = Buffer.from('89504e470d0a1a0a', 'hex');
const jpeg = Buffer.from('ffd8ff', 'hex');

/** What a file is by its content alone: its media type and its pages, or the code of why it is not taken. */
export async function judgeBytes(bytes) {
  if (bytes.length === 0) return { refused: 'file_missing' };
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return judgePdf(bytes);
  if (bytes.subarray(0, png.length).equals(png)) return judgeImage(bytes, 'png');
  if (bytes.subarray(0, jpeg.length).equals(jpeg)) return judgeImage(bytes, 'jpeg');
  return { refused: 'file_of_another_kind' };
}
