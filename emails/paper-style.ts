import type { CSSProperties } from 'react';

const font = "'Plus Jakarta Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const text: CSSProperties = { fontFamily: font, fontSize: 16, lineHeight: '25px', color: '#17211f', margin: 0 };
const small: CSSProperties = { ...text, fontSize: 13, lineHeight: '20px', color: '#586561' };

/** Written into the elements, since many mail programs read no style sheet. */
export const style = {
  paper: { backgroundColor: '#fbfaf6', margin: 0, padding: '32px 12px' },
  column: { maxWidth: 600, width: '100%' },
  letterhead: {
    width: '100%',
    backgroundColor: '#eef4f1',
    borderBottom: '1px solid #e3dfd5',
    borderCollapse: 'separate',
  },
  mark: { width: 32, padding: '18px 0 18px 24px' },
  brand: { ...text, fontSize: 17, fontWeight: 700, color: '#083f3d', padding: '18px 12px', overflowWrap: 'anywhere' },
  via: { ...small, padding: '18px 24px 18px 0', textAlign: 'right', whiteSpace: 'nowrap' },
  sheet: { backgroundColor: '#ffffff', border: '1px solid #e3dfd5', borderRadius: 14, overflow: 'hidden' },
  inside: { padding: '24px 24px 22px' },
  heading: { ...text, fontSize: 24, lineHeight: '31px', fontWeight: 700, margin: '0 0 16px', overflowWrap: 'anywhere' },
  paragraph: { ...text, margin: '0 0 16px', overflowWrap: 'anywhere' },
  points: { ...text, margin: '0 0 16px', paddingLeft: 24 },
  point: { ...text, margin: '0 0 12px', paddingLeft: 4 },
  pointLine: { ...text, margin: '2px 0 0', overflowWrap: 'anywhere' },
  beforeQuote: { ...text, margin: '6px 0 4px' },
  quote: { margin: '0 0 16px', padding: '2px 0 2px 14px', borderLeft: '4px solid #f2b632' },
  quoted: { ...text, overflowWrap: 'anywhere' },
  facts: {
    width: '100%',
    backgroundColor: '#fbfaf6',
    border: '1px solid #e3dfd5',
    borderRadius: 10,
    borderCollapse: 'separate',
    margin: '0 0 16px',
    padding: '6px 0',
  },
  factLabel: {
    ...small,
    width: '32%',
    padding: '5px 8px 5px 16px',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
  },
  fact: { ...text, fontSize: 15, lineHeight: '20px', padding: '5px 16px 5px 0', overflowWrap: 'anywhere' },
  no: { ...text, fontSize: 14, lineHeight: '22px', margin: '14px 0 0', overflowWrap: 'anywhere' },
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
  foot: { ...small, margin: '20px 4px 0', overflowWrap: 'anywhere' },
  line: { border: 0, borderTop: '1px solid #e3dfd5', margin: '20px 0 0' },
} satisfies Record<string, CSSProperties>;

// Four petals of a kawung as rings, drawn by gradients: no picture has to be fetched, and where none is drawn the letterhead is plain.
const petals = ['6px 10px at 22px 11px', '6px 10px at 22px 33px', '10px 6px at 11px 22px', '10px 6px at 33px 22px'];
const kawung = (color: string) =>
  petals.map((petal) => `radial-gradient(${petal},#0000 86%,${color} 90%,${color} 97%,#0000)`).join(',');

/** For mail programs that read one: the pattern of the letterhead, and the colours for readers who prefer a dark screen. */
export const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.head { background-image: ${kawung('#d7e5e0')}; background-size: 44px 44px; }
@media (prefers-color-scheme: dark) {
  .paper, .paper > table, .paper > table > tbody > tr > td { background-color: #0f1514 !important; }
  .sheet { background-color: #161e1c !important; border-color: #2a3532 !important; }
  .ink { color: #edf1ee !important; }
  .muted { color: #a3afaa !important; }
  .head { background-color: #1b2725 !important; border-color: #2a3532 !important; background-image: ${kawung('#2a3a37')}; }
  .box { background-color: #0f1514 !important; border-color: #2a3532 !important; }
  .brand { color: #a3e6dc !important; }
  .line { border-color: #2a3532 !important; }
  .button { background-color: #6fd0c4 !important; color: #0f1514 !important; }
}`;
