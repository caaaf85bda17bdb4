import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { InvitationKind } from '@/generated/prisma/enums';
import { plainHeading } from '@/lib/csv/heading';
import { db, type Tx } from '@/lib/db';
import { type ImportField, importFields } from './row';

/** What an organization said the columns of a list hold, by their headings; null: not used. `fileName`, `at`: of which list, and when. */
export type Memory = { fields: Readonly<Record<string, ImportField | null>>; fileName: string; at: Date };

const fieldsShape = z.record(z.string(), z.enum(importFields).nullable());

type Whose = { organizationId: string; kind: InvitationKind };

/** What is remembered of these rows of headings, by headingsKey. */
export async function memoriesOf(
  { organizationId, kind }: Whose,
  headings: readonly (readonly string[])[],
  tx: Tx | typeof db = db,
): Promise<ReadonlyMap<string, Memory>> {
  const found = await tx.invitationImportMemory.findMany({
    where: { organizationId, kind, headings: { in: headings.map(headingsKey) } },
  });
  return new Map(
    found.flatMap(({ headings: key, fields, fileName, savedAt }) => {
      const { data } = fieldsShape.safeParse(fields);
      return data ? [[key, { fields: data, fileName, at: savedAt }] as const] : [];
    }),
  );
}

/** Remembers what columns hold for the next list with the same headings, in whatever order. A list without headings teaches nothing. */
export async function remember(
  tx: Tx,
  { organizationId, kind }: Whose,
  {
    columns,
    ...rest
  }: { columns: readonly { heading: string; field: ImportField | null }[]; fileName: string; at: Date },
): Promise<void> {
  const headings = columns.map(({ heading }) => heading);
  if (!headings.some((heading) => plainHeading(heading) !== '')) return;
  const names = namesOf(headings);
  const fields = Object.fromEntries(columns.map(({ field }, at) => [names[at], field]));
  const saved = { fields, fileName: rest.fileName, savedAt: rest.at };
  const key = { organizationId, kind, headings: headingsKey(headings) };
  await tx.invitationImportMemory.upsert({
    where: { organizationId_kind_headings: key },
    create: { ...key, ...saved },
    update: saved,
  });
}

/** Names a row of headings, in whatever order they stand. */
export function headingsKey(headings: readonly string[]): string {
  const names = headings.map(plainHeading).filter(Boolean).sort();
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}

/** A name for each heading, the second of the same one told from the first. */
export function namesOf(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const plain = plainHeading(heading);
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return `${plain} ${time}`;
  });
}
