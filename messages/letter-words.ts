import { spokenIn } from '@/lib/reader/pseudo-language';
import * as lettersOfDocumentsEn from './en/document-letters';
import { evidencePage as evidencePageEn } from './en/evidence-page';
import { letterFacts as letterFactsEn } from './en/letter-facts';
import { letterHeadings as letterHeadingsEn } from './en/letter-headings';
import * as lettersEn from './en/letters';
import {
  documentKinds as documentKindsEn,
  documentKindsIn as documentKindsInEn,
  proofs as proofsEn,
} from './en/proofs';
import {
  documentsThatHelp as documentsThatHelpEn,
  reviewFields as reviewFieldsEn,
  reviewReasons as reviewReasonsEn,
} from './en/review-reasons';
import { roles as rolesEn } from './en/roles';
import * as lettersOfDocumentsId from './id/document-letters';
import { evidencePage as evidencePageId } from './id/evidence-page';
import { letterFacts as letterFactsId } from './id/letter-facts';
import { letterHeadings as letterHeadingsId } from './id/letter-headings';
import * as lettersId from './id/letters';
import {
  documentKinds as documentKindsId,
  documentKindsIn as documentKindsInId,
  proofs as proofsId,
} from './id/proofs';
import {
  documentsThatHelp as documentsThatHelpId,
  reviewFields as reviewFieldsId,
  reviewReasons as reviewReasonsId,
} from './id/review-reasons';
import { roles as rolesId } from './id/roles';

const reviewEn = {
  documentsThatHelp: documentsThatHelpEn,
  reviewFields: reviewFieldsEn,
  reviewReasons: reviewReasonsEn,
};
const reviewId: typeof reviewEn = {
  documentsThatHelp: documentsThatHelpId,
  reviewFields: reviewFieldsId,
  reviewReasons: reviewReasonsId,
};

const documentEn = {
  documentKinds: documentKindsEn,
  documentKindsIn: documentKindsInEn,
  documentLines: lettersOfDocumentsEn.documentLines,
  proofs: proofsEn,
};
const documentId: typeof documentEn = {
  documentKinds: documentKindsId,
  documentKindsIn: documentKindsInId,
  documentLines: lettersOfDocumentsId.documentLines,
  proofs: proofsId,
};

/** Everything a letter may say, in one language. */
export type LetterWordsIn = {
  letters: typeof lettersEn.letters;
  paper: typeof lettersEn.paper;
  headings: typeof letterHeadingsEn;
  facts: typeof letterFactsEn;
  review: typeof reviewEn;
  document: typeof documentEn;
  roles: typeof rolesEn;
  evidencePage: typeof evidencePageEn;
};

export const letterWordsIn = spokenIn<LetterWordsIn>({
  en: {
    ...{ letters: lettersEn.letters, paper: lettersEn.paper, review: reviewEn, document: documentEn, roles: rolesEn },
    ...{ evidencePage: evidencePageEn, headings: letterHeadingsEn, facts: letterFactsEn },
  },
  id: {
    ...{ letters: lettersId.letters, paper: lettersId.paper, review: reviewId, document: documentId, roles: rolesId },
    ...{ evidencePage: evidencePageId, headings: letterHeadingsId, facts: letterFactsId },
  },
});
