import type { CSSProperties } from 'react';

const tile: CSSProperties = { backgroundColor: '#0b5b57', borderRadius: 8, borderCollapse: 'separate', padding: 2 };
const cell: CSSProperties = { padding: 0, fontSize: 0, lineHeight: 0, textAlign: 'center', verticalAlign: 'middle' };

/** The mark, drawn with table cells: no picture has to be fetched to see who writes. Where corners stay square, so do the petals. */
export function Mark() {
  return (
    <table role="presentation" aria-hidden="true" cellPadding={0} cellSpacing={0} border={0} style={tile}>
      <tbody>
        <tr>
          <td style={cell} />
          <Petal width={4} height={8} color="#f2b632" />
          <td style={cell} />
        </tr>
        <tr>
          <Petal width={8} height={4} color="#ffffff" />
          <td style={cell} />
          <Petal width={8} height={4} color="#ffffff" />
        </tr>
        <tr>
          <td style={cell} />
          <Petal width={4} height={8} color="#f2b632" />
          <td style={cell} />
        </tr>
      </tbody>
    </table>
  );
}

function Petal({ width, height, color }: { width: number; height: number; color: string }) {
  const petal: CSSProperties = {
    display: 'inline-block',
    boxSizing: 'content-box',
    width,
    height,
    border: `2px solid ${color}`,
    borderRadius: '50%',
  };
  return (
    <td style={cell}>
      <span style={petal} />
    </td>
  );
}
