/** What can be drawn. */
export type Drawable = 'application/pdf' | 'image/png' | 'image/jpeg';

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

// Two pixels by two, white.
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWP4DwYMEAoAU7oL9W/sIDEAAAAASUVORK5CYII=';

/** The smallest documents of our own, to find out what this machine can draw; both kinds of picture are drawn by one program. */
export const samples: Record<Drawable, Buffer> = {
  'application/pdf': Buffer.from(pdf),
  'image/png': Buffer.from(png, 'base64'),
  'image/jpeg': Buffer.from(png, 'base64'),
};
