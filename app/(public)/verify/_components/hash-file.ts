/** The largest file a browser is asked to keep in its memory, in bytes. */
export const largest = 300 * 1024 * 1024;

/** SHA-256 of a file, in hexadecimal. `progress`: told how much of it was read, from 0 to 1. */
export async function hashFile(file: File, progress: (share: number) => void): Promise<string> {
  const whole = new Uint8Array(file.size);
  let read = 0;
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    whole.set(value, read);
    read += value.length;
    progress(read / file.size);
  }
  const digest = await crypto.subtle.digest('SHA-256', whole);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
