import { z } from 'zod';
import { db, transaction } from '@/lib/db';
import { seal, unseal } from '@/lib/seal';
import { keepOffLetters } from './choice';
import { kindOf, type OptionalKind, optionalKinds } from './kinds';
import type { LetterName } from './letters';
import type { Known } from './reader';

const chooserShape = z.object({
  as: z.enum(['person', 'address']),
  id: z.uuid(),
  scopeId: z.uuid(),
  kind: z.enum(optionalKinds),
});

/** Whose letters of which kind, about which company, an opened token is for. */
export type Unsubscribing = z.infer<typeof chooserShape>;

const purpose = 'unsubscribe';

/** What stands in the header of a letter: nobody but the portal can read or make it. Source: RFC 8058, 3.1. */
export function unsubscribeToken(chooser: NonNullable<Known['chooser']>, kind: OptionalKind): string {
  return seal(JSON.stringify({ ...chooser, kind }), purpose, '').toString('base64url');
}

/** What a token is for; null for one that the portal did not make. */
export function readUnsubscribe(token: string): Unsubscribing | null {
  const text = /^[\w-]{40,600}$/.test(token) ? unseal(Buffer.from(token, 'base64url'), purpose, '') : null;
  return text === null ? null : chooserShape.parse(JSON.parse(text));
}

/** No more letters of this kind; the page goes on telling its person. As often as it is pressed. */
export async function unsubscribe({ as, id, scopeId, kind }: Unsubscribing): Promise<void> {
  if (as === 'address') {
    await db.$executeRaw`update notice_address set without = array_append(array_remove(without, ${kind}), ${kind}) where id = ${id}::uuid`;
    return;
  }
  await transaction(async (tx) => {
    if (kind === 'digest') {
      await keepOffLetters(tx, id);
      await tx.noticeChoice.updateMany({ where: { userId: id, letter: 'digest' }, data: onPage });
      return;
    }
    await keepOffLetters(tx, id, { scopeId, kind });
    const where = { userId_scopeId_kind: { userId: id, scopeId, kind } };
    await tx.noticeChoice.upsert({ where, create: { userId: id, scopeId, kind, ...onPage }, update: onPage });
  });
}

const onPage = { page: true, letter: 'page' } as const;

/** The kind of a letter, where its reader can switch it off. */
export function optionalKindOf(name: LetterName): OptionalKind | null {
  return optionalKinds.find((kind) => kind === kindOf[name]) ?? null;
}
