import type { Said } from '@/lib/company-directory/company';
import { importCompanies, type ListedCompany } from '@/lib/company-directory/import';
import { withCheckDigits } from '@/lib/company-directory/numbers';
import { db } from '@/lib/db';

/** Twenty-five made-up companies in each of twenty countries, so that there is something to look up. Their numbers are nobody's. */
export async function seedDirectory(): Promise<void> {
  if (await db.directoryCompany.findUnique({ where: { duns: firstDuns }, select: { id: true } })) return;
  const { refused } = await importCompanies(listed(), {
    refused: (line, fault, field) => {
      throw new Error(`The demo's company ${line} cannot be read: ${fault} ${field ?? ''}`);
    },
  });
  if (refused > 0) throw new Error('The demo’s companies cannot be read.');
}

/** How the first company of the demo's directory is found. */
export const firstDuns = '990000001';

async function* listed(): AsyncGenerator<ListedCompany> {
  for (const [line, said] of madeUpCompanies().entries()) yield { line: line + 1, said };
}

/** The companies, the same each time. */
export function madeUpCompanies(): Said[] {
  return Object.entries(places).flatMap(([countryIso2, place], country) =>
    first.flatMap((one, at) => {
      const number = country * first.length + at + 1;
      const [city, postalCode, stateOrProvince] = (place.cities[at % place.cities.length] ?? '').split('|');
      const name = place.form.replace('*', `${one} ${second[(at * 3 + country) % second.length]}`);
      return {
        name,
        countryIso2,
        duns: `99${String(number).padStart(7, '0')}`,
        // Every third company has no LEI, as in life most have none.
        ...(at % 3 === 2 ? {} : { lei: withCheckDigits(`0000MITRADEMO${String(number).padStart(5, '0')}`) }),
        addressLine1: place.street.replace('#', String(3 + at * 2)),
        city,
        ...(postalCode ? { postalCode } : {}),
        ...(stateOrProvince ? { stateOrProvince } : {}),
      };
    }),
  );
}

const first = (
  'Arunika Bintang Cempaka Delima Embun Fajar Gemilang Harapan Intan Jendela Kenari Lentera Mahoni Nirwana Ombak Pelangi Randu Samara ' +
  'Teratai Utara Vanili Wijaya Yasmin Zamrud Alpen'
).split(' ');
const second = ['Teknologi', 'Digital', 'Cloud', 'Systems', 'Data', 'Solusi', 'Network'];

type Place = { form: string; street: string; cities: readonly string[] };

const places: Record<string, Place> = {
  ID: { form: 'PT *', street: 'Jalan Merdeka #', cities: ['Bandung|40111', 'Jakarta|10110', 'Surabaya|60271'] },
  DE: { form: '* GmbH', street: 'Hauptstraße #', cities: ['Berlin|10115', 'Köln|50667', 'München|80331'] },
  FR: { form: '* SAS', street: '# rue de la Paix', cities: ['Paris|75002', 'Lyon|69002', 'Lille|59000'] },
  GB: { form: '* Ltd', street: '# High Street', cities: ['London|EC1A 1BB', 'Leeds|LS1 4AP', 'Bristol|BS1 5TR'] },
  US: { form: '* Inc.', street: '# Main Street', cities: ['Redmond|98052|WA', 'Austin|78701|TX', 'Boston|02108|MA'] },
  CA: { form: '* Inc.', street: '# King Street', cities: ['Toronto|M5H 1J9|ON', 'Montréal|H2Y 1C6|QC'] },
  AU: { form: '* Pty Ltd', street: '# George Street', cities: ['Sydney|2000|NSW', 'Melbourne|3000|VIC'] },
  NZ: { form: '* Limited', street: '# Queen Street', cities: ['Auckland|1010', 'Wellington|6011'] },
  JP: { form: '株式会社*', street: '丸の内 1-#', cities: ['千代田区|100-0005|Tokyo', '大阪市|530-0001|Osaka'] },
  SG: { form: '* Pte. Ltd.', street: '# Raffles Place', cities: ['Singapore|048616'] },
  MY: { form: '* Sdn. Bhd.', street: '# Jalan Ampang', cities: ['Kuala Lumpur|50450', 'Johor Bahru|80000'] },
  TH: { form: '* Co., Ltd.', street: '# Sukhumvit Road', cities: ['Bangkok|10110', 'Chiang Mai|50200'] },
  VN: { form: 'Công ty TNHH *', street: '# Lê Lợi', cities: ['Hà Nội|100000', 'Đà Nẵng|550000'] },
  IN: {
    form: '* Private Limited',
    street: '# MG Road',
    cities: ['Bengaluru|560001|Karnataka', 'Mumbai|400001|Maharashtra'],
  },
  BR: {
    form: '* Ltda.',
    street: 'Avenida Paulista #',
    cities: ['São Paulo|01310-100|São Paulo', 'Curitiba|80010-000|Paraná'],
  },
  MX: { form: '*, S.A. de C.V.', street: 'Avenida Juárez #', cities: ['Monterrey|64000|NL', 'Guadalajara|44100|JC'] },
  ES: { form: '* S.L.', street: 'Calle Mayor #', cities: ['Madrid|28013', 'Valencia|46002'] },
  IT: { form: '* S.r.l.', street: 'Via Roma #', cities: ['Torino|10123', 'Napoli|80133'] },
  NL: { form: '* B.V.', street: 'Kerkstraat #', cities: ['Amsterdam|1017 GN', 'Utrecht|3511 LT'] },
  ZA: { form: '* (Pty) Ltd', street: '# Long Street', cities: ['Cape Town|8001', 'Durban|4001'] },
};
