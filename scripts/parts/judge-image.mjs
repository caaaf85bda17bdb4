import { constants, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { speaksOtherwise } from './judge-foreign.mjs';

/** The most a remark or a table of colors unpacks to. */
const mostRemark = 8_000_000;

/** The most picture points that are taken: a page at 600 dots an inch has 35 million. */
const mostPixels = 50_000_000;

// Of all that can be read, two formats are.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadPng', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadJpeg'],
});
sharp.cache(false);
sharp.concurrency(1);

const types = { png: 'image/png', jpeg: 'image/jpeg' };

/** What a picture is, or why it is not taken: whole, alone in its file, and of a size that can be looked at. */
export async function judgeImage(bytes, format) {
  const end = format === 'png' ? endOfPng(bytes) : endOfJpegs(bytes);
  if (end === null) return { refused: 'file_unreadable' };
  if (bytes.subarray(end).some((byte) => byte !== 0) || speaksOtherwise(bytes)) return { refused: 'file_holds_more' };
  if (format === 'png') {
    const refused = reasonAgainstChunks(bytes);
    if (refused) return { refused };
  }
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning', sequentialRead: true });
    if ((await picture.metadata()).format !== format) return { refused: 'file_of_another_kind' };
    await picture.resize({ width: 64, kernel: 'nearest', fastShrinkOnLoad: false }).raw().toBuffer();
    return { type: types[format], pages: 1 };
  } catch (fault) {
    return { refused: /pixel limit|image dimension/.test(fault.message) ? 'file_pixels' : 'file_unreadable' };
  }
}

// Where the last chunk ends; null when there is none.
function endOfPng(bytes) {
  for (const { name, next } of chunksOf(bytes)) if (name === 'IEND') return next <= bytes.length ? next : null;
  return null;
}

function* chunksOf(bytes) {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.readUInt32BE(at);
    yield { name: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, next - 4), next };
    at = next;
  }
}

// A picture that moves shows its reviewer another one; what is packed beside the points bursts in whatever reads it.
function reasonAgainstChunks(bytes) {
  for (const { name, content } of chunksOf(bytes)) {
    if (name === 'acTL') return 'file_holds_more';
    if (['iCCP', 'zTXt', 'iTXt'].includes(name) && bursts(content)) return 'file_too_heavy';
  }
  return null;
}

// Behind the name, and in iTXt behind a language, too: packed is whatever begins as such.
function bursts(content) {
  for (let at = content.indexOf(0x78); at >= 0; at = content.indexOf(0x78, at + 1)) {
    try {
      inflateSync(content.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostRemark });
    } catch (fault) {
      if (fault instanceof RangeError) return true;
    }
  }
  return false;
}

// A telephone's picture may have others behind it, such as the same one in more colors: all of them are pictures.
function endOfJpegs(bytes) {
  let end = endOfJpeg(bytes, 0);
  while (end !== null && bytes[end] === 0xff && bytes[end + 1] === 0xd8) end = endOfJpeg(bytes, end);
  return end;
}

// From marker to marker, each with its length, but for those within the drawing, which have none.
function endOfJpeg(bytes, start) {
  for (let at = start + 2; at + 1 < bytes.length; ) {
    const mark = bytes[at + 1];
    if (bytes[at] !== 0xff || mark === 0x00 || (mark >= 0xd0 && mark <= 0xd7)) at += bytes[at] === 0xff ? 2 : 1;
    else if (mark === 0xff) at += 1;
    else if (mark === 0xd9) return at + 2;
    else if (at + 4 > bytes.length) return null;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
