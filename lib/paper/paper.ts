import PDFDocument from 'pdfkit';
import { fontFile } from './font-file';

export type Paper = typeof PDFDocument.prototype;

export const ink = '#17211f';
export const muted = '#586561';

const sea = '#0b5b57';
const turmeric = '#f2b632';
const hairline = '#e3dfd5';

/** The empty space around the text, and where the text of a numbered clause begins, in points. */
export const margin = 68;
export const indent = 34;

/** An empty A4 document that says its title and language, is tagged for screen readers, and whose bytes depend on nothing but what is written. */
export function openPaper(said: { title: string; language: string; subject: string; written: Date }): Paper {
  const [regular, bold] = [fontFile('plus-jakarta-sans', 'latin'), fontFile('plus-jakarta-sans', 'latin', 700)];
  const paper = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin + 8, left: margin, right: margin },
    pdfVersion: '1.7',
    tagged: true,
    lang: said.language,
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: {
      Title: said.title,
      Subject: said.subject,
      Author: 'Mitra',
      Creator: 'Mitra',
      Producer: 'Mitra',
      CreationDate: said.written,
      ModDate: said.written,
    },
  });
  // By the name its face has (`faces.ts`), or every run of text would open it anew.
  paper.registerFont('plus-jakarta-sans/latin', regular).font('plus-jakarta-sans/latin');
  return paper.registerFont('regular', regular).registerFont('bold', bold);
}

/** The mark and the name above the first page's text. Decoration: a screen reader passes it over. */
export function drawLetterhead(paper: Paper): void {
  paper.markContent('Artifact', { type: 'Layout' });
  drawKawung(paper, margin, margin - 24, 30);
  paper
    .font('bold')
    .fontSize(16)
    .fillColor(sea)
    .text('Mitra', margin + 40, margin - 19, { lineBreak: false });
  paper
    .moveTo(margin, margin + 18)
    .lineTo(paper.page.width - margin, margin + 18)
    .lineWidth(0.75)
    .stroke(hairline);
  paper.endMarkedContent();
  paper.y = margin + 44;
}

/** The name of the document and "page 1 of 3" at the foot of every page; `said`: how that is said. */
export function numberPages(paper: Paper, name: string, said = inEnglish): void {
  const { start, count } = paper.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    paper.switchToPage(page);
    const foot = paper.page.height - margin + 18;
    const width = paper.page.width - 2 * margin;
    // Below the bottom margin the text would begin a new page.
    paper.page.margins.bottom = 0;
    paper.markContent('Artifact', { type: 'Pagination' });
    paper.font('regular').fontSize(8.5).fillColor(muted).text(name, margin, foot, { lineBreak: false });
    paper.text(said(page + 1, count), margin, foot, { width, align: 'right', lineBreak: false });
    paper.endMarkedContent();
  }
}

const inEnglish = (page: number, count: number) => `Page ${page} of ${count}`;

// The four petals: two tiers, two sides, one center.
function drawKawung(paper: Paper, x: number, y: number, size: number): void {
  const unit = size / 28;
  const at = (offset: number) => offset * unit;
  paper.roundedRect(x, y, size, size, at(7)).fill(sea);
  paper.lineWidth(at(2));
  paper.ellipse(x + at(14), y + at(8.2), at(3.1), at(4.6)).stroke(turmeric);
  paper.ellipse(x + at(14), y + at(19.8), at(3.1), at(4.6)).stroke(turmeric);
  paper.ellipse(x + at(8.2), y + at(14), at(4.6), at(3.1)).stroke('#ffffff');
  paper.ellipse(x + at(19.8), y + at(14), at(4.6), at(3.1)).stroke('#ffffff');
}
