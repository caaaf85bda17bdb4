/** How little a text looks like what people write in a table: the fewer signs out of place, the lower. For comparing readings of one file. */
export function oddnessOf(text: string): number {
  return signs.reduce((sum, [sign, weight]) => sum + weight * (text.match(sign)?.length ?? 0), 0);
}

const signs: readonly (readonly [RegExp, number])[] = [
  [/\ufffd/gu, 12],
  [/[\u0080-\u009f]|[^\P{Cc}\t\r\n]/gu, 8],
  [/\p{Co}|\p{Cn}/gu, 8],
  // Frames and shapes, and marks within a word.
  [/[\u2500-\u25ff]/gu, 6],
  [/(?<=\p{L})[^\p{L}\p{M}\p{N}\s\p{ASCII}’·・ー-](?=\p{L})/gu, 4],
  [/(?<=\p{L})[\u00a1-\u00bf\u2018-\u203a‚„†‡‰](?=\p{L})/gu, 3],
  // Alphabets mixed in one word.
  [/\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}])/gu, 5],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}](?=\p{Script=Latin})/gu, 5],
  [/(?<=[a-z])[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}](?=[a-z])/giu, 5],
  [/(?<=[a-z])[\p{Script=Han}\p{Script=Hangul}]|[\p{Script=Han}\p{Script=Hangul}](?=[a-z])/gu, 2],
  [/[\uff61-\uff9f]/gu, 2],
  // A capital within a word, letters with marks side by side, and letters few languages have.
  [/(?<=\p{Ll})\p{Lu}/gu, 2],
  [/[À-ÿ]{2}/gu, 2],
  [/[þðýÞÐ×÷ŕĺůűŔĹ]/gu, 0.2],
  // Rare ideographs: what common ones of another page give.
  [/[\u3400-\u4dff\uf900-\ufaff]/gu, 3],
  [/\P{ASCII}/gu, 0.05],
];
