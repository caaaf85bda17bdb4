/** Where a page of a document stands on the page of its case. */
export function hrefOf(caseId: string, documentId: string, page = 1): string {
  return `/cases/${caseId}?document=${documentId}${page > 1 ? `&page=${page}` : ''}#documents`;
}
