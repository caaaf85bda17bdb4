import { buffer } from 'node:stream/consumers';
import { drawLetterhead, ink, margin, muted, numberPages, openPaper, type Paper } from './paper';
import { type LaidOut, layOut, linesOf, type TextLook, writeText } from './write-text';

/** What was asked and what was said, under its heading. */
export type SheetPart = { heading: string; rows: readonly { term: string; value: string }[] };

/** A record of what somebody said, to be kept. `country`: whose characters it is written in. `page`: how its pages are numbered. */
export type Sheet = {
  title: string;
  subject: string;
  language: string;
  written: Date;
  country: string;
  parts: readonly SheetPart[];
  page: (number: number, of: number) => string;
};

/** The sheet as a tagged A4 PDF, in the scripts of whatever was said. */
export async function renderSheet(sheet: Sheet): Promise<Buffer> {
  const paper = openPaper(sheet);
  const whole = buffer(paper);
  const root = paper.struct('Document', { lang: sheet.language, title: sheet.title });
  paper.addStructure(root);
  drawLetterhead(paper);
  root.add(paper.struct('H1', () => writeHeading(paper, sheet.title, 22)));
  root.add(paper.struct('P', () => writeWhole(paper, sheet.subject, lookOf(sheet, muted, 9.5))));
  for (const part of sheet.parts) {
    const section = paper.struct('Sect');
    root.add(section);
    writePart(paper, section, part, sheet);
  }
  root.end();
  numberPages(paper, sheet.title, sheet.page);
  paper.end();
  return whole;
}

const column = 150;
const textWidth = 595.28 - 2 * margin;

function writePart(
  paper: Paper,
  section: PDFKit.PDFStructureElement,
  { heading, rows }: SheetPart,
  sheet: Sheet,
): void {
  const laidOut = rows.map((row) => {
    const [term, value] = [layOut(paper, row.term, termLook(sheet)), layOut(paper, row.value, valueLook(sheet))];
    return { row, term, value, height: Math.max(term.height, value.height) };
  });
  keepTogether(paper, 50 + (laidOut[0]?.height ?? 0));
  paper.y += 16;
  section.add(paper.struct('H2', () => writeHeading(paper, heading, 12.5)));
  paper.y += 4;
  for (const row of laidOut) writeRow(paper, section, row);
}

type LaidOutRow = { row: SheetPart['rows'][number]; term: LaidOut; value: LaidOut; height: number };

/** A row on one page or, where it is taller than a page, on as many as it takes. */
function writeRow(paper: Paper, section: PDFKit.PDFStructureElement, { row, term, value, height }: LaidOutRow): void {
  const count = Math.max(term.lines.length, value.lines.length);
  const line = height / count;
  keepTogether(paper, height > bottomOf(paper) - paper.page.margins.top ? 3 * line : height);
  for (let from = 0; from < count; ) {
    // What is drawn on a line of its own height would else, by a hair, not fit.
    const room = Math.max(1, Math.floor((bottomOf(paper) - paper.y) / line + 0.001));
    const [terms, values] = [linesOf(term, from, room), linesOf(value, from, room)];
    const actual = room < count ? values.lines.map((one) => one.line).join(' ') : `${row.term}: ${row.value}`;
    const top = paper.y;
    section.add(
      paper.struct('P', { actual }, () => {
        writeText(paper, terms, top);
        writeText(paper, values, top);
      }),
    );
    from += room;
    if (from < count) paper.addPage();
    else paper.y = top + Math.max(terms.lines.length, values.lines.length) * line + 5;
  }
}

function lookOf({ country }: Sheet, color: string, size: number): TextLook {
  return { x: margin, width: textWidth, size, color, country };
}

function termLook(sheet: Sheet): TextLook {
  return { ...lookOf(sheet, muted, 9.5), width: column - 12 };
}

function valueLook(sheet: Sheet): TextLook {
  return { ...lookOf(sheet, ink, 10), x: margin + column, width: textWidth - column };
}

function writeWhole(paper: Paper, text: string, look: TextLook): void {
  const laidOut = layOut(paper, text, look);
  const top = paper.y;
  writeText(paper, laidOut, top);
  paper.y = top + laidOut.height;
}

function writeHeading(paper: Paper, line: string, size: number): void {
  paper.font('bold').fontSize(size).fillColor(ink).text(line, margin, paper.y);
  paper.moveDown(0.3);
}

function keepTogether(paper: Paper, height: number): void {
  if (paper.y + height > bottomOf(paper)) paper.addPage();
}

function bottomOf(paper: Paper): number {
  return paper.page.height - paper.page.margins.bottom;
}
