import type { CSSProperties } from 'react';

const font = "'Plus Jakarta Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const text: CSSProperties = { fontFamily: font, fontSize: 16, lineHeight: '25px', color: '#17211f', margin: 0 };
const small: CSSProperties = { ...text, fontSize: 13, lineHeight: '20px', color: '#586561' };

/** Written into the elements, since many mail programs read no style sheet. */
export const style = {
  paper: { backgroundColor: '#fbfaf6', margin: 0, padding: '32px 12px' },
  column: { maxWidth: 600, width: '100%' },
  letterhead: { margin: '0 0 20px' },
  brand: { fontFamily: font, fontSize: 18, fontWeight: 700, color: '#083f3d', paddingLeft: 10 },
  sheet: { backgroundColor: '#ffffff', border: '1px solid #e3dfd5', borderRadius: 14, padding: '28px 24px 24px' },
  heading: { ...text, fontSize: 24, lineHeight: '31px', fontWeight: 700, margin: '0 0 16px', overflowWrap: 'anywhere' },
  paragraph: { ...text, margin: '0 0 16px', overflowWrap: 'anywhere' },
  points: { ...text, margin: '0 0 16px', paddingLeft: 24 },
  point: { ...text, margin: '0 0 12px', paddingLeft: 4 },
  pointLine: { ...text, margin: '2px 0 0', overflowWrap: 'anywhere' },
  beforeQuote: { ...text, margin: '6px 0 4px' },
  quote: { margin: '0 0 16px', padding: '2px 0 2px 14px', borderLeft: '4px solid #f2b632' },
  quoted: { ...text, overflowWrap: 'anywhere' },
  code: { fontSize: 22, letterSpacing: '3px', whiteSpace: 'nowrap' },
  codeMeans: { ...small, margin: '0 0 16px' },
  button: {
    fontFamily: font,
    fontSize: 16,
    fontWeight: 650,
    color: '#ffffff',
    backgroundColor: '#0b5b57',
    borderRadius: 10,
    padding: '13px 20px',
    margin: '8px 0 16px',
  },
  opens: { ...small, overflowWrap: 'anywhere', wordBreak: 'break-word' },
  foot: { ...small, margin: '20px 0 0', overflowWrap: 'anywhere' },
  line: { border: 0, borderTop: '1px solid #e3dfd5', margin: '20px 0 0' },
} satisfies Record<string, CSSProperties>;

/** For mail programs that do, and whose reader prefers a dark screen. */
export const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper > table, .paper > table > tbody > tr > td { background-color: #0f1514 !important; }
  .sheet { background-color: #161e1c !important; border-color: #2a3532 !important; }
  .ink { color: #edf1ee !important; }
  .muted { color: #a3afaa !important; }
  .brand { color: #a3e6dc !important; }
  .line { border-color: #2a3532 !important; }
  .button { background-color: #6fd0c4 !important; color: #0f1514 !important; }
}`;
