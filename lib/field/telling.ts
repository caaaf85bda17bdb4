/** Whether two texts say something different: capitals, full stops and how many blanks stand between decide nothing. */
export function tells(one: string, other: string): boolean {
  return core(one) !== core(other);
}

function core(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('und')
    .replace(/[.\u3002\uff0e]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
