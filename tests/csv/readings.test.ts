import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { likelyReadings, type Reading, readings, sureReading, tellingRows, textIn } from '@/lib/csv/readings';

const table = (...names: string[]) =>
  ['email;company;country', ...names.map((name, at) => `ayu@toko-${at}.example;${name};ID`)].join('\r\n');
const bytesOf = (text: string, page: string) =>
  page === 'iso-2022-jp' ? Buffer.from(text, 'latin1') : iconv.encode(text, page);

/** Names as companies and places have them, each language with the code pages its programs write. */
const written: Record<string, { names: string; pages: Reading[] }> = {
  German: {
    names:
      'Müller Söhne Großmann Käse Österreich Weiß Ärzte Übung Äpfel Straße Fußball Größe Grüße Schloß Genuß Kuß Nuß',
    pages: ['macintosh', 'cp850', 'cp437', 'iso-8859-15'],
  },
  French: {
    names: 'Société Générale Crème Brûlée Façade Forêt L’Oréal Élan Noël Île Hôtel Garçon à où Évreux Œuvre Cœur',
    pages: ['macintosh', 'cp850', 'cp437'],
  },
  Spanish: {
    names: 'España García Núñez Muñoz Málaga Álvarez Óscar Íñigo López Pérez Gutiérrez Ángel Único Bilbaíno',
    pages: ['macintosh', 'cp850', 'cp437'],
  },
  Portuguese: { names: 'São Construções João Conceição Açores Antônio Água Órgão Mãe', pages: ['macintosh', 'cp850'] },
  Italian: { names: 'Perché Società Città Caffè Più', pages: ['macintosh', 'cp850'] },
  Danish: { names: 'Malmø København Ærø Århus Jørgensen Øresund', pages: ['macintosh', 'cp850'] },
  Czech: {
    names: 'Dvořák České Budějovice Plzeň Škoda Říha Čapek Kovář Jiří Židenice Šťastný Ústí Ďábel Kůň Přibyl Němec',
    pages: ['windows-1250', 'iso-8859-2', 'cp852', 'maccenteuro'],
  },
  Polish: {
    names: 'Łódź Gdańsk Żółw Święta Wałęsa Śląsk Kraków Poznań Ćwik',
    pages: ['windows-1250', 'iso-8859-2', 'cp852', 'maccenteuro'],
  },
  Hungarian: { names: 'Győr Fűtő Erdős Kőszeg Üllő', pages: ['windows-1250', 'iso-8859-2', 'cp852'] },
  Turkish: { names: 'Yıldız Güneş Çağlar İstanbul Işık Doğan', pages: ['windows-1254'] },
  Baltic: { names: 'Šiauliai Ąžuolas Žemaitė', pages: ['windows-1257'] },
  Russian: { names: 'Ромашка ООО Вектор Ялта Яна Эра', pages: ['windows-1251', 'koi8-r', 'cp866'] },
  Greek: { names: 'Ελλάδα Αθήνα', pages: ['windows-1253'] },
  Hebrew: { names: 'שלום', pages: ['windows-1255'] },
  Arabic: { names: 'شركة', pages: ['windows-1256'] },
  Japanese: { names: '株式会社ソフト 東京 カタカナ', pages: ['shift_jis', 'euc-jp'] },
  Chinese: { names: '中国科技 北京 公司', pages: ['gb18030', 'big5'] },
  Korean: { names: '한국 서울', pages: ['euc-kr'] },
  Thai: { names: 'บริษัท กรุงเทพ', pages: ['windows-874'] },
  Vietnamese: { names: 'Công Vinamilk Đức', pages: ['windows-1258'] },
};

describe('what a file says', () => {
  test.each(Object.entries(written))(
    'in %s, by whatever program and with one name alone, is never read wrong in silence',
    (_, { names, pages }) => {
      const wrong = pages.flatMap((page) =>
        names.split(' ').flatMap((name) => {
          const bytes = bytesOf(table(name), page);
          const sure = sureReading(bytes);
          return sure && textIn(bytes, sure) !== iconv.decode(bytes, page)
            ? [`${name} by ${page}: ${textIn(bytes, sure)}`]
            : [];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.each(Object.entries(written))('in %s stands among the first eight readings offered', (_, { names, pages }) => {
    for (const page of pages) {
      const bytes = bytesOf(table(...names.split(' ')), page);
      const offered = likelyReadings(bytes).slice(0, 8);
      expect(offered.map((reading) => textIn(bytes, reading))).toContain(iconv.decode(bytes, page));
    }
  });

  test.each([
    'PT Maju Jaya',
    'PT Melati “Jaya”',
    'Müller & Söhne',
    'Café Réunion',
    'España Muñoz',
    'São João',
    'Škoda',
    'L’Étoile',
    'Ayu’s Shop',
    'Weiß Ä',
    'PT\u00a0Maju',
    'Suárez',
    'Crème',
    'Façade',
    'Håkan Åberg',
    'Toko – Ayu',
    'Brand®',
  ])('by Windows-1252 is read without a question where its letters can be no others: %s', (name) => {
    expect(sureReading(bytesOf(table(name), 'windows-1252'))).toBe(/\P{ASCII}/u.test(name) ? 'windows-1252' : 'utf-8');
  });

  test.each(['Dvoøák', 'Gyõr', 'Grupa Ðuro', 'M¿ller', 'K”ln', 'Garc’a', 'Andr\u00a0s', 'Fuáball', 'Straáe', 'Pøibyl'])(
    'is asked about where Windows-1252 gives %s',
    (name) => {
      expect(sureReading(bytesOf(table(name), 'windows-1252'))).toBeNull();
    },
  );

  test.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-32le', true],
    ['utf-32be', true],
  ] as const)('in %s, with its mark: %s, is read at once', (page, mark) => {
    const bytes = iconv.encode(table('PT 日本 Müller'), page, { addBOM: mark });
    expect(sureReading(bytes)).toBe(page);
    expect(textIn(bytes, page)).toBe(table('PT 日本 Müller'));
  });

  test.each(['utf-16le', 'utf-16be'] as const)(
    'in %s without its mark is asked about, with the right reading first',
    (page) => {
      const bytes = iconv.encode(table('PT Maju', 'Müller'), page, { addBOM: false });
      expect(sureReading(bytes)).toBeNull();
      expect(likelyReadings(bytes)[0]).toBe(page);
    },
  );

  test('in seven bits with shifts to Japanese is asked about', () => {
    const bytes = Buffer.from('email,company\na@b.example,\x1b$BF|K\\\x1b(B\n', 'latin1');
    expect(sureReading(bytes)).toBeNull();
    expect(likelyReadings(bytes)).toContain('iso-2022-jp');
    expect(textIn(bytes, 'iso-2022-jp')).toContain('日本');
  });

  test('in UTF-8 with one broken sign is asked about, and UTF-8 offered first', () => {
    const bytes = Buffer.concat([Buffer.from(table('Müller', 'Société', 'Łódź')), Buffer.from([0xc3, 0x0a])]);
    expect(sureReading(bytes)).toBeNull();
    expect(likelyReadings(bytes)[0]).toBe('utf-8');
  });
});

test('the rows shown are those in which readings differ, three at most, the same for each reading', () => {
  const bytes = bytesOf(table('PT Maju', 'Dvořák', 'Plzeň', 'PT Jaya', 'Říha', 'Škoda'), 'windows-1250');
  expect(tellingRows(bytes, 'windows-1250')).toEqual([
    'ayu@toko-1.example;Dvořák;ID',
    'ayu@toko-2.example;Plzeň;ID',
    'ayu@toko-4.example;Říha;ID',
  ]);
  expect(tellingRows(bytes, 'windows-1252')[0]).toBe('ayu@toko-1.example;Dvoøák;ID');
});

test('each reading has a program that reads it', () => {
  for (const reading of readings) expect(textIn(Buffer.from([]), reading)).toBe('');
});

test('the mark DOS closes a file with is no sign of it', () => {
  expect(textIn(Buffer.from('email\r\na@b.example\r\n\x1a'), 'utf-8')).toBe('email\r\na@b.example\r\n');
});
