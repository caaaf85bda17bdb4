/**
 * Whether a text read as Windows-1252 could hardly have been written in another code page. Each of its letters must be one that
 * other pages have in the same place, or stand where the other page's letter would make no word. What is in doubt is asked.
 */
export function isSurelyWestern(text: string): boolean {
  if (doubtful.some((spot) => spot.test(text))) return false;
  return !/\P{ASCII}/u.test(sure.reduce((rest, spot) => rest.replace(spot, 'n'), text));
}

// Words no language of the West has. Each comes of another page's letter read as one of Windows-1252.
const doubtful: readonly RegExp[] = [
  // Three such signs in a row, or two that are a word.
  /\P{ASCII}{3}|(?<!\p{L})\P{ASCII}{2}(?!\p{L})/u,
  // A capital behind a small letter, a small one that begins a word.
  /(?<=\p{Ll})[À-ÞŠŽŸŒ]|(?<=\p{L})[ŠŽ](?=\p{Ll})|(?<!\p{L})[ß-ãå-õø-ûý-ÿšžœ](?=\p{Ll})/u,
  // ß of code page 850 is á here, and no language has á behind these vowels; ń of 852 is ä.
  /[aeo][áä]|[aeou]iá|ieá|uá(?![rnl])/i,
  // ö of the Macintosh is š here, û is ž, Œ is Î; Ä of code page 850 is Ž.
  /(?<![aeiouyáéíóúý])[šž]|Î(?!l)|Ž(?=[bcdfghjklmnpqrstvwxz])/,
];

// Spots where the letter or mark is sure, each taken for an n once it is found.
const sure: readonly RegExp[] = [
  // A blank that does not part, before a word or at a cell's end; within a word it is á of code page 850.
  /\u00a0(?=[\p{Lu}\d\s"“(&,;|-]|$)|(?<=[\s,;|"]|^)\u00a0/gmu,
  // Quotation marks that open and close; an apostrophe as English, French and Italian have it; a dash between blanks or figures.
  /(?<![\p{L}\d])[“„‘]\p{L}[^“”„‘’\r\n]*[“”’](?!\p{L})/gu,
  /(?<=\b(?:[LlDdNnSsOo]|[Qq]u|[Dd]ell|[Aa]ll))’(?=\p{L})|(?<=\p{Ll})’(?=[\s",;|]|$|s(?!\p{L}))/gmu,
  /(?<=[\s\d])[–—](?=[\s\d])|€(?=\s?\d)|(?<=\d\s?)€|(?<=\p{L})[®™©](?=[\s",;|]|$)|(?<=\d)°(?!\p{L})/gmu,
  // What the pages of West, Centre and Turkey have in one place.
  /ç(?=[aouàáâãéóôõúi]|\P{L}|$)|[ÂÇÄÉËÍÎÓÔÖÚÜßÁáâäéëíîóôöúüŠšŽž]/gmu,
  // Spanish ñ stands between vowels, Polish ń does not; ão, ãe and õe are Portuguese; an å or Å is no ĺ.
  /(?<=[aeiouáéíóún])ñ(?=[aeiouáéíóún])/giu,
  /ã(?=[oe]s?(?!\p{L}))|õ(?=es?(?!\p{L}))/giu,
  /(?<!\p{L})Å(?=\p{L})|(?<=[bdghkmnpsvt])å(?=[bdfgklmnprstv])/giu,
  // French and Italian.
  /(?<=[bcdfglmnprstvxziy])è(?=[bcdglmnrstv]es?(?!\p{L}))|(?<=[it])à(?!\p{L})/gu,
];
