import { constants, inflateSync } from 'node:zlib';

// 50 million points of three bytes: no stream of a document that is taken is longer.
const mostUnpacked = 150_000_000;

/**
 * The packed objects of a PDF, unpacked, one stream after the other, also those nothing leads to: another reader may find its way by another
 * table, or by none. Throws RangeError when one of them unpacks to more than a document can hold.
 */
export function* packedObjects(bytes) {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const from = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + 1;
    if (startsWithNumbers(unpacked(bytes.subarray(from, from + 1_000)))) yield unpacked(bytes.subarray(from));
  }
}

// Objects in a stream stand behind the list of their numbers; blanks may stand before it, as many as somebody likes.
function startsWithNumbers(text) {
  return text.length > 0 && /^(\s|\0|%[^\r\n]*)*(\d+(\s|\0)+\d|$)/.test(text);
}

// As far as it is packed: the stream ends by itself, whatever its length is said to be.
function unpacked(bytes) {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostUnpacked };
  try {
    return inflateSync(bytes, options).toString('latin1');
  } catch (fault) {
    if (fault instanceof RangeError) throw fault;
    return '';
  }
}

/** Whether some of its objects are packed in a way that nobody packs them, so that others read what is not read here. */
export function packsStrangely(text) {
  for (let at = text.indexOf('/ObjStm'); at >= 0; at = text.indexOf('/ObjStm', at + 7)) {
    const heading = text.slice(text.lastIndexOf('obj', at), text.indexOf('stream', at));
    const filters = heading.match(/\/Filter\b/g) ?? [];
    const usual = /\/Filter\s*(\/FlateDecode|\[\s*\/FlateDecode\s*\])(?=[\s/>])/.test(heading);
    if (filters.length > 1 || (filters.length === 1 && !usual) || heading.includes('/Predictor')) return true;
  }
  return false;
}
