import { createHash } from 'node:crypto';

/** How pages look that are made without the framework. */
export const plainStyle = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: light-dark(#17211f, #f4f8f6); background: light-dark(#fbfaf6, #0d1716); }
  main { max-width: 36rem; margin: 0 auto; padding: 2.5rem 1rem; }
  h1, h2 { font-size: 1.625rem; line-height: 1.2; margin: 0 0 1rem; }
  section + section { margin-top: 2.5rem; padding-top: 2.5rem; border-top: 1px solid #7d8681; }
  a { color: light-dark(#0b5b57, #8fd3cb); }
  input, button { font: inherit; max-width: 100%; padding: 0.5rem 0.75rem; }
`;

export const plainHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(plainStyle).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A whole page of one title and some sections, both in HTML already. */
export function plainPage(title, sections) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Mitra</title>
<style>${plainStyle}</style>
</head>
<body>
<main>
${sections}
</main>
</body>
</html>
`;
}
