import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { drawLetterhead, indent, ink, margin, muted, numberPages, openPaper, type Paper } from '@/lib/paper/paper';
import { type Part, plainOf, readText } from './text';

/** One version of an agreement to be printed. `text`: Markdown. `effectiveFrom`: ISO 8601, UTC. */
export type AgreementText = {
  title: string;
  language: string;
  version: string;
  effectiveFrom: string;
  text: string;
  /** Said below the title of our own sample; it binds nobody until an operator replaced it. */
  isSample?: boolean;
};

/** An agreement as a tagged A4 PDF, the same bytes every time, with their SHA-256 in hexadecimal. */
export async function renderAgreement(agreement: AgreementText): Promise<{ pdf: Buffer; sha256: string }> {
  const { title, language, version, effectiveFrom, isSample = false } = agreement;
  const subject = `Version ${version}, in force from ${dayOf(effectiveFrom)}`;
  const paper = openPaper({ title, language, subject, written: new Date(effectiveFrom) });
  const whole = buffer(paper);
  const root = paper.struct('Document', { lang: language, title });
  paper.addStructure(root);
  drawLetterhead(paper);
  root.add(paper.struct('H1', () => writeLine(paper, title, 24)));
  root.add(paper.struct('P', () => writeNote(paper, subject)));
  if (isSample) root.add(paper.struct('P', () => writeNote(paper, sampleNote)));
  for (const section of sectionsOf(readText(agreement.text))) {
    const place = section[0]?.kind === 'section' ? paper.struct('Sect') : root;
    if (place !== root) root.add(place);
    for (const [at, part] of section.entries()) writePart(paper, place, part, section[at + 1]);
  }
  root.end();
  numberPages(paper, `${title}, version ${version}`);
  paper.end();
  const pdf = await whole;
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex') };
}

const sampleNote = 'A sample text. Whoever runs this portal replaces it with their own.';

function sectionsOf(parts: readonly Part[]): Part[][] {
  const sections: Part[][] = [];
  for (const part of parts) {
    if (part.kind === 'section' || sections.length === 0) sections.push([part]);
    else sections.at(-1)?.push(part);
  }
  return sections;
}

function writePart(paper: Paper, place: PDFKit.PDFStructureElement, part: Part, next: Part | undefined): void {
  switch (part.kind) {
    case 'section':
    case 'heading': {
      const [tag, size] = part.kind === 'section' ? (['H2', 12.5] as const) : (['H3', 11] as const);
      keepTogether(paper, headingHeight + (next ? clauseHeight(paper, next) : 0));
      paper.moveDown(0.7);
      return void place.add(paper.struct(tag, () => writeLine(paper, `${part.number} ${plainOf(part)}`.trim(), size)));
    }
    case 'paragraph':
      return void place.add(paper.struct('P', () => writeParagraph(paper, part)));
    case 'clause':
    case 'point':
      keepTogether(paper, clauseHeight(paper, part));
      return void place.add(paper.struct('P', () => writeClause(paper, part)));
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

function writeParagraph(paper: Paper, part: Part): void {
  writeSpans(paper, part, margin, bodyWidth(paper));
  paper.moveDown(0.5);
}

function writeClause(paper: Paper, part: Part): void {
  const top = paper.y;
  const left = part.kind === 'point' ? margin + indent : margin;
  if (part.number) body(paper).fillColor(muted).text(part.number, left, top, { lineBreak: false });
  paper.y = top;
  writeSpans(paper, part, left + indent, clauseWidth(paper, part));
  paper.moveDown(0.4);
}

function writeSpans(paper: Paper, { spans }: Part, left: number, width: number): void {
  const top = paper.y;
  for (const [at, { look, href, text: said }] of spans.entries()) {
    // A blank at the beginning of a run is lost: it goes before.
    const next = /^ /.test(spans[at + 1]?.text ?? '') ? ' ' : '';
    const text = (at > 0 ? said.trimStart() : said).concat(next);
    const layout = { lineGap, wordSpacing, width, continued: at < spans.length - 1, oblique: look === 'emphasis' };
    body(paper).font(look === 'strong' ? 'bold' : 'regular');
    const linked = { ...layout, underline: Boolean(href), link: href ?? null } as PDFKit.Mixins.TextOptions;
    if (at === 0) paper.text(text, left, top, linked);
    else paper.text(text, linked);
  }
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

function clauseHeight(paper: Paper, part: Part): number {
  return body(paper).heightOfString(plainOf(part), { lineGap, wordSpacing, width: clauseWidth(paper, part) });
}

function bodyWidth(paper: Paper): number {
  return paper.page.width - 2 * margin;
}

function clauseWidth(paper: Paper, { kind }: Part): number {
  return bodyWidth(paper) - (kind === 'point' ? 2 * indent : indent);
}
