import type { Words } from '@/app/_server/words';
import type { CompanyPart } from '@/generated/prisma/enums';
import { addressOf } from '@/lib/company-change/address';
import type { Answers } from '@/lib/company-change/parts';
import { fullName } from '@/lib/field/person-name';
import { telephoneToRead } from '@/lib/field/phone';
import type { Locale } from '@/lib/locale';
import { addressLines } from '@/lib/region/address-lines';

export type Line = { term: string; value: string };

type Reading = { part: CompanyPart; country: string; words: Words; language: Locale };

/** What a part of a company says, line by line as it is read; nothing stands for what was not given. */
export function linesOf(answers: Answers, { part, country, words, language }: Reading): Line[] {
  const { labels, profile: t } = words;
  const given = (name: string) => answers[name] ?? '';
  const telephone = { term: labels.telephone, value: answers.telephone ? telephoneToRead(answers.telephone) : '' };
  const email = { term: labels.email, value: given('email') };
  switch (part) {
    case 'legal_name':
      return [{ term: labels.legalName, value: given('legalName') }];
    case 'registered_address':
    case 'operating_address': {
      const written = addressLines(addressOf({ part, answers, country }), language).join('\n');
      const same = part === 'operating_address' ? words.addressCheck.operating.same : '';
      return [{ term: words.reviewFields[part], value: written || same }];
    }
    case 'primary_contact':
      return [
        { term: t.check.person, value: fullName({ firstName: given('firstName'), lastName: given('lastName') }) },
        email,
        telephone,
      ];
    case 'support_contact':
      return [email, telephone, { term: labels.website, value: given('website') }];
  }
}
