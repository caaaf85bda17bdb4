/** The address of a list's page, or of what stands below it; `asked`: which rows, which of them to mend. */
export function listHref(id: string, asked: Readonly<Record<string, string | number>> = {}, below = ''): string {
  const search = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  return `/invitations/import/${id}${below}${search.size > 0 ? `?${search}` : ''}`;
}
