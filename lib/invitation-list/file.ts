import { z } from 'zod';
import type { InvitationKind } from '@/generated/prisma/enums';
import { likelyReadings, type Reading, readings, sureReading } from '@/lib/csv/readings';
import { type Separator, separators } from '@/lib/csv/separator';
import { rawTable } from '@/lib/csv/table';
import { db, type Tx } from '@/lib/db';
import { farthest } from './heading-row';
import { type Asked, type Look, lookAt } from './look';
import { memoriesOf } from './memory';

/** A file that was looked at. `reading`: how it was read; `sure`: nobody need be asked for that. */
export type LookedAt = Look & { reading: Reading; sure: boolean };

type List = { organizationId: string; kind: InvitationKind; asked: Asked };

/** Looks at a file as it was asked to be read, else as it seems to be. Refuses what rawTable and tableOf refuse. */
export async function lookInto(
  bytes: Uint8Array,
  { organizationId, kind, asked }: List,
  tx: Tx | typeof db = db,
): Promise<LookedAt> {
  const sure = asked.reading ?? sureReading(bytes);
  const reading = sure ?? likelyReadings(bytes)[0] ?? 'utf-8';
  const raw = rawTable(bytes, reading, asked.separator);
  const headings = raw.records.slice(0, farthest).map(({ cells }) => cells);
  const memories = await memoriesOf({ organizationId, kind }, headings, tx);
  return { ...lookAt(raw, { kind, asked, memories }), reading, sure: sure !== null };
}

/** The file of a list; null when it is not kept any more. */
export async function findFile(importId: string, tx: Tx | typeof db = db): Promise<Uint8Array | null> {
  const found = await tx.invitationImportFile.findUnique({ where: { importId }, select: { bytes: true } });
  return found?.bytes ?? null;
}

const askedShape = z.object({
  reading: z.enum(readings).optional().catch(undefined),
  separator: z
    .enum(Object.keys(separators) as Separator[])
    .optional()
    .catch(undefined),
  headingLine: z.number().optional().catch(undefined),
});

/** What was said of a file's reading, as it is kept. */
export function readAsked(kept: unknown): Asked {
  const { reading, separator, headingLine } = askedShape.parse(kept ?? {});
  return {
    ...(reading ? { reading } : {}),
    ...(separator ? { separator } : {}),
    ...(headingLine === undefined ? {} : { headingLine }),
  };
}
