import { type PDF, type PDFPage, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core';

/**
 * Brings what pages are tagged with into the file they were copied to, so that a screen reader goes on from the pages before. `pages`: each
 * page of `from` and what it became. A page's own marks stay as they are; its tree is written anew. Source: ISO 32000-1, 14.7.
 */
export function copyTags(into: PDF, from: PDF, pages: readonly { was: PDFPage; is: PDFPage }[]): void {
  const [root, theirs] = [rootOf(into), rootOf(from)];
  if (!root || !theirs) return;
  const written = new Map<string, PdfRef>();
  const pageOf = (ref: PdfObject | undefined) =>
    pages.find(({ was }) => ref instanceof PdfRef && was.ref.toString() === ref.toString())?.is.ref;

  function copied(one: PdfObject, parent: PdfRef): PdfObject {
    if (one instanceof PdfArray) return new PdfArray([...one].map((each) => copied(each, parent)));
    if (one instanceof PdfRef) {
      const element = from.getObject(one);
      const made = element instanceof PdfDict ? into.register(new PdfDict()) : null;
      if (!made || !(element instanceof PdfDict)) return new PdfNumber(0);
      written.set(one.toString(), made);
      fill(made, element, parent);
      return made;
    }
    return one;
  }

  function fill(made: PdfRef, element: PdfDict, parent: PdfRef): void {
    const target = into.getObject(made);
    if (!(target instanceof PdfDict)) return;
    for (const [{ value: key }, value] of element) {
      if (key === 'K') target.set(key, copied(value, made));
      else if (key === 'P') target.set(key, parent);
      else if (key === 'Pg') target.set(key, pageOf(value) ?? value);
      else if (!(value instanceof PdfRef)) target.set(key, value);
    }
  }

  const own = into.getCatalog().get('StructTreeRoot');
  if (!(own instanceof PdfRef)) return;
  const kids = listed(root.get('K', resolver(into)), root.get('K'));
  const added = listed(theirs.get('K', resolver(from)), theirs.get('K')).map((one) => copied(one, own));
  root.set('K', new PdfArray([...kids, ...added]));
  joinTrees(into, from, { root, theirs, pages, written });
}

type Trees = {
  root: PdfDict;
  theirs: PdfDict;
  pages: readonly { was: PDFPage; is: PDFPage }[];
  written: ReadonlyMap<string, PdfRef>;
};

// Which tag a mark of a page belongs to is kept by the page's number in the tree of parents: theirs follow ours.
function joinTrees(into: PDF, from: PDF, { root, theirs, pages, written }: Trees): void {
  const numbers = (of: PdfDict, pdf: PDF) => {
    const tree = of.get('ParentTree', resolver(pdf));
    const found = tree instanceof PdfDict ? tree.get('Nums', resolver(pdf)) : null;
    return { tree, nums: found instanceof PdfArray ? [...found] : [] };
  };
  const [ours, them] = [numbers(root, into), numbers(theirs, from)];
  if (!(ours.tree instanceof PdfDict)) return;
  const first = ours.nums.length / 2;
  const all = [...ours.nums];
  for (const { was, is } of pages) {
    const old = was.dict.get('StructParents');
    if (!(old instanceof PdfNumber)) continue;
    const at = them.nums.findIndex(
      (one, place) => place % 2 === 0 && one instanceof PdfNumber && one.value === old.value,
    );
    const marks = them.nums[at + 1];
    const list = marks instanceof PdfRef ? from.getObject(marks) : marks;
    if (!(list instanceof PdfArray)) continue;
    const key = new PdfNumber(first + old.value);
    all.push(key, new PdfArray([...list].map((one) => written.get(`${one}`) ?? one)));
    is.dict.set('StructParents', key);
    is.dict.set('Tabs', PdfName.of('S'));
  }
  ours.tree.set('Nums', new PdfArray(all));
  ours.tree.set('Limits', new PdfArray([new PdfNumber(0), new PdfNumber(all.length / 2 - 1)]));
  root.set('ParentTreeNextKey', new PdfNumber(all.length / 2));
}

function rootOf(pdf: PDF): PdfDict | null {
  const root = pdf.getCatalog().get('StructTreeRoot', resolver(pdf));
  return root instanceof PdfDict ? root : null;
}

const resolver = (pdf: PDF) => (ref: PdfRef) => pdf.getObject(ref);

/** What a K holds: an array, or one thing alone. */
function listed(resolved: PdfObject | undefined, raw: PdfObject | undefined): PdfObject[] {
  if (resolved instanceof PdfArray) return [...resolved];
  return raw ? [raw] : [];
}
