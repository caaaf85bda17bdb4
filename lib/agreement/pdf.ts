import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { drawLetterhead, indent, ink, margin, muted, numberPages, openPaper, type Paper } from '@/lib/paper/paper';
import type { AgreementText, Section } from './agreement-text';

/** An agreement as a tagged A4 PDF, the same bytes every time, with their SHA-256 in hexadecimal. */
export async function renderAgreement(agreement: AgreementText): Promise<{ pdf: Buffer; sha256: string }> {
  const { title, language, version, effectiveFrom, preamble, sections } = agreement;
  const subject = `Version ${version}, in force from ${dayOf(effectiveFrom)}`;
  const paper = openPaper({ title, language, subject, written: new Date(effectiveFrom) });
  const whole = buffer(paper);
  const root = paper.struct('Document', { lang: language, title });
  paper.addStructure(root);
  drawLetterhead(paper);
  root.add(paper.struct('H1', () => writeLine(paper, title, 24)));
  root.add(paper.struct('P', () => writeNote(paper, subject)));
  for (const paragraph of preamble) root.add(paper.struct('P', () => writeParagraph(paper, paragraph)));
  for (const [at, section] of sections.entries()) {
    const part = paper.struct('Sect');
    root.add(part);
    writeSection(paper, part, section, at + 1);
  }
  root.end();
  numberPages(paper, `${title}, version ${version}`);
  paper.end();
  const pdf = await whole;
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex') };
}

function writeSection(
  paper: Paper,
  part: PDFKit.PDFStructureElement,
  { heading, clauses }: Section,
  number: number,
): void {
  keepTogether(paper, headingHeight + clauseHeight(paper, clauses[0] ?? ''));
  paper.moveDown(0.7);
  part.add(paper.struct('H2', () => writeLine(paper, `${number}. ${heading}`, 12.5)));
  for (const [below, clause] of clauses.entries()) {
    keepTogether(paper, clauseHeight(paper, clause));
    part.add(paper.struct('P', () => writeClause(paper, `${number}.${below + 1}`, clause)));
  }
}

function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function writeLine(paper: Paper, line: string, size: number): void {
  paper.font('bold').fontSize(size).fillColor(ink).text(line, margin, paper.y);
  paper.moveDown(0.3);
}

function writeNote(paper: Paper, line: string): void {
  paper.font('regular').fontSize(9.5).fillColor(muted).text(line, margin, paper.y);
  paper.moveDown(1);
}

function writeParagraph(paper: Paper, paragraph: string): void {
  body(paper).text(paragraph, margin, paper.y, { lineGap, wordSpacing });
  paper.moveDown(0.5);
}

function writeClause(paper: Paper, number: string, clause: string): void {
  const top = paper.y;
  body(paper).fillColor(muted).text(number, margin, top, { lineBreak: false });
  body(paper).text(clause, margin + indent, top, { lineGap, wordSpacing, width: clauseWidth(paper) });
  paper.moveDown(0.4);
}

const lineGap = 2.6;
const wordSpacing = 0.5;
const headingHeight = 40;

function body(paper: Paper): Paper {
  return paper.font('regular').fontSize(10).fillColor(ink);
}

function keepTogether(paper: Paper, height: number): void {
  if (paper.y + height > paper.page.height - paper.page.margins.bottom) paper.addPage();
}

function clauseHeight(paper: Paper, clause: string): number {
  return body(paper).heightOfString(clause, { lineGap, wordSpacing, width: clauseWidth(paper) });
}

function clauseWidth(paper: Paper): number {
  return paper.page.width - 2 * margin - indent;
}
