import { expect, test } from 'vitest';
import { isOnlyPostBox, namesPostBox } from '@/lib/address-check/post-box';

test.each([
  ...[
    'P.O. Box 123',
    'PO Box 12',
    'p o box 5',
    'POBox 7',
    'P. O. Box No. 99',
    'Post Office Box 3',
    'Private Bag 12',
    'GPO Box 1',
  ],
  ...[
    'Postfach 10 20 30',
    'BP 1234',
    'B.P. 12',
    'Boîte postale 7',
    'Boite Postale 7',
    'Case postale 12',
    'Kotak Pos 123',
  ],
  ...[
    'Apartado de Correos 12',
    'Apartado 99',
    'Apdo. 5',
    'Casilla 12',
    'Caixa Postal 100',
    'Casella postale 4',
    'Postbus 12',
  ],
  ...[
    'Postboks 12',
    'Skrytka pocztowa 5',
    'Hộp thư 12',
    'а/я 55',
    'Абонентский ящик 7',
    'Τ.Θ. 12',
    'ص.ب 123',
    'صندوق بريد ١٢',
  ],
  ...['ת.ד. 55', 'ตู้ ปณ. 12', '私書箱12号', '邮政信箱 5号', '사서함 12', 'Ｐ．Ｏ．Ｂｏｘ １２', '<b>P.O. Box</b> 12'],
])('%s is a post box', (addressLine1) => {
  expect(namesPostBox({ addressLine1 })).toBe(true);
});

test.each([
  ...[
    'P.O. Box 123',
    'Postfach 10 20 30',
    'Kotak Pos 123',
    'BP 1234',
    'ص.ب 123',
    '私書箱12',
    'Ｐ．Ｏ．Ｂｏｘ １２',
    'PO Box 12-B',
  ],
])('%s alone is no place where a company is', (addressLine1) => {
  expect(isOnlyPostBox({ addressLine1 })).toBe(true);
  expect(isOnlyPostBox({ addressLine1: 'Jalan Merdeka 1', addressLine2: addressLine1 })).toBe(false);
  expect(isOnlyPostBox({ addressLine1, addressLine2: 'Bandung', city: 'Bandung' })).toBe(true);
});

test.each([
  ...[
    'Jalan Merdeka 1',
    'Boxberg 5',
    'Poststraße 12',
    'Post Road 1',
    'Postgasse 3',
    'Kotak 5',
    'Casillas 9',
    'Avenida Juárez 1, C.P. 06000',
  ],
  ...['Apartadó 5', 'Bpost laan 1', 'Boxing Lane 4', 'Jalan Pos 2', 'Mailbagh 3', 'Pobedy 12', ''],
])('%j is none', (addressLine1) => {
  expect(namesPostBox({ addressLine1 })).toBe(false);
  expect(isOnlyPostBox({ addressLine1 })).toBe(false);
});

test('a long text is judged in no time', () => {
  const begun = performance.now();
  for (const text of ['p.o. box '.repeat(25), '1 '.repeat(100), ' '.repeat(200), '#'.repeat(200)])
    isOnlyPostBox({ addressLine1: text });
  expect(performance.now() - begun).toBeLessThan(500);
});
