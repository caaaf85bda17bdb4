import { domainToUnicode } from 'node:url';

/** A domain as a hasty reader takes it: accents gone, letters of other scripts read as the Latin ones they resemble. */
export function asLatinWouldRead(domain: string): string {
  return [...domainToUnicode(domain).normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => resembles.get(letter) ?? letter)
    .join('');
}

const pairs =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw ьb кk мm тt нh вb гr υu νv οo αa ρp τt ικ ιi κk εe ηn ɡg ɑa ıi ɩi ʟl ɪi ʏy ᴀa ᴄc ᴏo ᴍm ɴn';

const resembles = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
