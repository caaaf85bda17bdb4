/** There is no room for another file. Nothing of it was kept. */
export class StoreFull extends Error {}

/** The store does not answer, or does not let us in. What was to be kept was not. */
export class StoreAway extends Error {}

/** Keys go into paths and addresses. A key that could leave its place there is a fault of ours. */
export function needKey(key: string): string {
  if (!/^[\w-]{1,100}(?:\.\d{1,2})?$/.test(key))
    throw new Error('A file is kept by a key of letters, digits and hyphens.');
  return key;
}
