/** One object of a list and the line it ends in; undefined where it is no JSON, or longer than it may be. */
type Listed = { line: number; value: unknown };

/**
 * The outermost objects of a text, one after the other, however they are kept apart: a list in brackets, or one object a line. The text is
 * never held whole: only the object under way.
 */
export async function* objectsIn(text: AsyncIterable<string>, longest: number): AsyncGenerator<Listed> {
  let [object, depth, line] = ['', 0, 1];
  let [quoted, escaped] = [false, false];
  for await (const part of text) {
    for (const sign of part) {
      if (sign === '\n') line += 1;
      if (depth === 0 && sign !== '{') continue;
      if (object.length <= longest) object += sign;
      if (escaped) escaped = false;
      else if (quoted) {
        escaped = sign === '\\';
        quoted = sign !== '"';
      } else if (sign === '"') quoted = true;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      if (depth > 0) continue;
      yield { line, value: object.length > longest ? undefined : parsed(object) };
      object = '';
    }
  }
  if (depth > 0) yield { line, value: undefined };
}

function parsed(object: string): unknown {
  try {
    return JSON.parse(object);
  } catch {
    return undefined;
  }
}
