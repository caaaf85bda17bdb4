/** True when the last two places of a CNPJ (14 digits, or letters and digits as issued since July 2026) follow from the others. */
export function cnpjHolds(id: string): boolean {
  const values = [...id].map((character) => character.charCodeAt(0) - 48);
  return (
    new Set(id).size > 1 &&
    [12, 13].every((place) => values[place] === underEleven(weighted(values.slice(0, place), brazilian)))
  );
}

/** Poland's NIP: ten digits. */
export function nipHolds(id: string): boolean {
  return weighted(digits(id).slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(id[9]);
}

/** Poland's PESEL: eleven digits. */
export function peselHolds(id: string): boolean {
  return weighted(digits(id), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** Russia's INN: ten digits for a company, twelve for a person. */
export function russianInnHolds(id: string): boolean {
  const places = id.length === 10 ? [9] : [10, 11];
  return places.every(
    (place) => (weighted(digits(id).slice(0, place), russian.slice(11 - place)) % 11) % 10 === Number(id[place]),
  );
}

/** Kazakhstan's BIN and IIN: twelve digits. */
export function kazakhNumberHolds(id: string): boolean {
  const first = digits(id).slice(0, 11);
  const once = weighted(first, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  return (once < 10 ? once : weighted(first, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11) === Number(id[11]);
}

/** Türkiye's tax number (VKN): ten digits. */
export function turkishTaxNumberHolds(id: string): boolean {
  const parts = digits(id.slice(0, 9)).map((digit, place) => {
    const moved = (digit + 9 - place) % 10;
    return moved === 9 ? 9 : (moved * 2 ** (9 - place)) % 9;
  });
  return (10 - (sum(parts) % 10)) % 10 === Number(id[9]);
}

/** Türkiye's national number (TCKN): eleven digits, the first not zero. */
export function turkishNationalNumberHolds(id: string): boolean {
  const [tenth, eleventh] = [Number(id[9]), Number(id[10])];
  const tenthIs = weighted(digits(id).slice(0, 9), [7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10;
  return tenth === tenthIs && sum(digits(id).slice(0, 10)) % 10 === eleventh;
}

/** Thailand's tax number: thirteen digits. */
export function thaiNumberHolds(id: string): boolean {
  return (11 - (weighted(digits(id), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(id[12]);
}

/** Hungary's tax number: the first eight digits carry the check, three may follow. */
export function hungarianNumberHolds(id: string): boolean {
  return weighted(digits(id), [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;
}

const brazilian = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const russian = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function digits(id: string): number[] {
  return [...id].map(Number);
}

/** Multiplies from the right when the weights are longer, so that one list of weights serves both places of a CNPJ. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  const offset = Math.max(0, weights.length - values.length);
  return sum(weights.slice(offset).map((weight, place) => weight * (values[place] ?? 0)));
}

function underEleven(total: number): number {
  return total % 11 < 2 ? 0 : 11 - (total % 11);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
