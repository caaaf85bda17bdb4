import { days, machineNow } from '@/lib/clock';
import { seal, unseal } from '@/lib/seal';

const purpose = 'shown for';

/** For whom a page was shown: a person and, but for staff, the account they used. With their names, for whoever is there now cannot ask. */
export type ShownFor = {
  userId: string;
  person: string;
  organizationId: string | null;
  organization: string | null;
};

/** Sealed, so that a form names nobody to somebody else, and none is made up. */
export function sealShown(shown: ShownFor): string {
  return seal(JSON.stringify({ ...shown, at: machineNow().getTime() }), purpose, '').toString('base64url');
}

/** Null when it was altered or made up, or is older than a page could be. */
export function openShown(sealed: unknown): ShownFor | null {
  const text = typeof sealed === 'string' ? unseal(Buffer.from(sealed, 'base64url'), purpose, '') : null;
  if (text === null) return null;
  const { at, ...shown } = JSON.parse(text) as ShownFor & { at: number };
  return at > machineNow().getTime() - days(30) ? shown : null;
}
