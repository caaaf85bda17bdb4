/** The address of a list's page, or of what stands below it; `query`: which rows, which of them to mend. */
export function listHref(id: string, query: Readonly<Record<string, string | number>> = {}, below = ''): string {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `/invitations/import/${id}${below}${search.size > 0 ? `?${search}` : ''}`;
}
