import type { ReactNode } from 'react';
import type { Choice } from '@/components/ui/select';
import type { How } from '@/lib/list/desk';
import type { Left } from '@/lib/list/filter';
import type { Total } from '@/lib/list/total';
import type { Searched } from '@/lib/list/within';

/** How one chooses: of some, a day, or by typing. `names`: choices that stay as they are in every language. */
export type Shown = { choices: readonly Choice[]; names?: boolean } | { day: true } | { typed: true };

/** One filter as it is shown: by what a list can be narrowed down, and what of it is chosen. */
export type DeskFilter = { name: string; label: string; chosen: readonly string[] } & Shown;

/** All that belongs to a list with filters: see lib/list/desk.ts for what its address says. */
export type DeskOf = {
  filters: readonly DeskFilter[];
  how: How;
  /** By what it can be sorted, in words. */
  sorts: readonly Choice[];
  /** What a row can show beside the name. */
  columns: readonly Choice[];
  left: readonly Left[];
  /** How far a search looked. */
  searched: Searched;
  /** How many are found, and among how many; null while nobody can say. */
  found: Total | null;
  among: Total | null;
  /** The views kept under a name, above it, and the way to keep this one, below. */
  views?: ReactNode;
  keep?: ReactNode;
};

/** What is chosen, in words. */
export function saidOf(filter: DeskFilter): string {
  if (!('choices' in filter)) return filter.chosen.join(' ');
  const labels = new Map(filter.choices.map(({ value, label }) => [value, label]));
  return filter.chosen.map((value) => labels.get(value) ?? value).join(', ');
}
