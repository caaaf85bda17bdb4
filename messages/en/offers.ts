import type { OfferProblem } from '@/lib/order/offer-line';
import { counting } from '../counted';

const counted = counting('en');

const problems = {
  code: 'The code is missing, or holds something other than capital letters, digits, dots, hyphens and underscores.',
  name: 'The name is missing, longer than 200 characters, or holds characters that are not allowed.',
  description: 'The description is longer than 500 characters, or holds characters that are not allowed.',
  region: 'There is no such region. Use its id, such as APAC or EUROPE.',
  currency: 'Nothing is billed in this currency in this region.',
  price: 'The price is not an amount with a point, such as 12.50, or has more digits than the currency.',
  term: 'The term is “month” or “year”.',
  min: 'The least quantity is a whole number of 1 or more.',
  max: 'The greatest quantity is a whole number, not below the least.',
  twice: 'The same code stands twice for this region and currency.',
  runs: 'Subscriptions of this offer run by another term, which therefore stays. Give the new term a code of its own.',
} satisfies Record<OfferProblem, string>;

/** The catalog of offers, which an operator brings in. */
export const offers = {
  problems,
  heading: 'Offers',
  lead: 'What can be ordered, by region and currency. Prices already agreed in orders do not change with the catalog.',
  import: 'Import offers',
  columns: {
    code: 'Code',
    name: 'Name',
    region: 'Region',
    price: 'Price',
    quantity: 'Quantity',
    state: 'State',
    change: 'Change',
  },
  sold: 'Sold',
  withdrawn: 'Withdrawn',
  withdraw: 'Withdraw',
  restore: 'Sell again',
  withdrawOne: ({ name }: { name: string }) => `Withdraw ${name}`,
  restoreOne: ({ name }: { name: string }) => `Sell ${name} again`,
  range: ({ min, max }: { min: number; max: number }) => `${min} to ${max}`,
  empty: {
    heading: 'The catalog is empty',
    meaning: 'Import a CSV file with one offer a line. Nothing can be ordered before.',
  },
  importing: {
    heading: 'Import offers',
    lead: 'One offer a line. Offers there are already (by code, region and currency) are changed, new ones added; nothing is taken out. If any line is wrong, nothing is imported and each is named.',
    columns: 'The file has these columns, in any order:',
    list: 'code, name, description, region, currency, price, term, min, max',
    example: 'Example',
    file: 'CSV file',
    fileHint: 'Up to 1 MB, from any spreadsheet program.',
    submit: 'Import',
    tooLarge: 'The file is larger than 1 MB. Split it.',
    done: ({ count }: { count: number }) =>
      counted(count, { one: 'One offer was imported.', other: '# offers were imported.' }),
    back: 'Offers',
  },
};
