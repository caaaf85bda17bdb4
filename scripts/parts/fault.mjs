/** A reason for not starting that the person at the keyboard can cure: one plain sentence, no stack. */
export class Fault extends Error {}

/** What to print for any error: a Fault's own sentence, a full disk in words, the whole stack for what nobody foresaw. */
export function sentenceFor(error) {
  if (error instanceof Fault) return error.message;
  if (isDiskFull(error)) return 'The disk is full. Free some space, then start again: nothing was lost.';
  if (error?.code === 'EACCES' || error?.code === 'EPERM') {
    return `No permission for ${error.path ?? 'a file'}. Give this user access to it, or set DATA_DIR to a folder it may write to.`;
  }
  return error?.stack ?? String(error);
}

function isDiskFull(error) {
  return /ENOSPC|EDQUOT|No space left on device/.test(`${error?.code} ${error?.message}`);
}
