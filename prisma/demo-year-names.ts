import type { EnrollmentStatus } from '@/generated/prisma/enums';

/** How far a company of the demo has come, and how many days ago its review began. `note`: what is special about it. */
export type Stand = {
  status: EnrollmentStatus;
  days: number;
  note?: 'claimed' | 'proposed' | 'paused' | 'denied' | 'for_good' | 'no_partner_id' | 'ending' | 'no_provider';
};

export type Reseller = {
  domain: string;
  name: string;
  country: string;
  city: string;
  postal: string;
  first: string;
  last: string;
  stand: Stand;
};

const of = (line: string, stand: Stand): Reseller => {
  const [domain = '', name = '', country = '', city = '', postal = '', first = '', last = ''] = line.split('|');
  return { domain, name, country, city, postal, first, last, stand };
};

/** Twelve cases, one at every point of the clock: from the first hour to long overdue, held, doubted, paused and asked. */
const cases = [
  of('rinjani|PT Rinjani Digital|ID|Mataram|83127|Ketut|Suardana', { status: 'in_review', days: 0 }),
  of('bromo|PT Bromo Awan Sentosa|ID|Malang|65111|Siti|Rahmawati', { status: 'in_review', days: 1 }),
  of('merlion|Merlion Managed Services Pte. Ltd.|SG|Singapore|049315|Wei Ling|Tan', {
    status: 'in_review',
    days: 2,
    note: 'claimed',
  }),
  of('hongkong|香港雲端科技有限公司|HK|Hong Kong||志明|陳', { status: 'in_review', days: 3 }),
  of('ljubljana|Žabja Pot računalništvo d.o.o.|SI|Ljubljana|1000|Špela|Kovač', {
    status: 'in_review',
    days: 4,
    note: 'claimed',
  }),
  of('klang|شركة ملايو للتقنية|MY|Klang|41000|نور|حسن', { status: 'in_review', days: 5 }),
  of('weichsel|Wisła Systemy Informatyczne Spółka z ograniczoną odpowiedzialnością|PL|Kraków|30-001|Łukasz|Wójcik', {
    status: 'in_review',
    days: 6,
    note: 'proposed',
  }),
  of('saigon|Công ty TNHH Sài Gòn Số|VN|Ho Chi Minh City|700000|Minh|Nguyễn', {
    status: 'in_review',
    days: 7,
    note: 'paused',
  }),
  of('toba|CV Toba Komputindo|ID|Medan|20111|Sukarno|Sitorus', { status: 'in_review', days: 9 }),
  of('luzon|Luzon Cloud Partners Inc.|PH|Quezon City|1100|Maria Cristina|de los Reyes', {
    status: 'in_review',
    days: 14,
    note: 'claimed',
  }),
  of('batik|PT Batik Data Nusantara|ID|Pekalongan|51111|Dewi|Anggraini', { status: 'needs_action', days: 4 }),
  of('isar|Isar Rechenwerk GmbH|DE|München|80331|Jürgen|Groß', { status: 'email_pending', days: 1 }),
];

const others = [
  of('kerinci|PT Kerinci Jaya|ID|Jambi|36111|Rizky|Hidayat', { status: 'draft', days: 2 }),
  of('loire|Loire Numérique SAS|FR|Nantes|44000|Élodie|Lefèvre', { status: 'draft', days: 9 }),
  of('chiang|บริษัท เชียงใหม่ คลาวด์ จำกัด|TH|Chiang Mai|50000|สมชาย|ใจดี', { status: 'draft', days: 20 }),
  of('tromso|Tromsø Nettverk AS|NO|Tromsø|9008|Ingrid|Bjørnstad', { status: 'email_pending', days: 5 }),
  of('penang|Pulau Pinang Solutions Sdn. Bhd.|MY|George Town|10200|Muthu a/l|Raman', {
    status: 'email_pending',
    days: 12,
  }),
  of('musi|PT Musi Teknologi|ID|Palembang|30111|Agus|Salim', { status: 'needs_action', days: 6, note: 'denied' }),
  of('elbe|Elbe Systemhaus GmbH & Co. KG|DE|Dresden|01067|Katrin|Böhme', { status: 'needs_action', days: 11 }),
  of('mekong|Mekong Data Co., Ltd.|VN|Can Tho|900000|Lan|Trần', { status: 'rejected', days: 8 }),
  of('douro|Douro Serviços de Nuvem, Lda.|PT|Porto|4000-001|João|Gonçalves', { status: 'rejected', days: 15 }),
  of('ceram|CV Seram Mandiri|ID|Ambon|97111|Yohanes|Latuconsina', { status: 'rejected', days: 5, note: 'for_good' }),
  of('taman|Taman Awan Sdn. Bhd.|MY|Shah Alam|40000|Aisyah|binti Ahmad', { status: 'qualified', days: 3 }),
  of('garonne|Garonne Informatique SARL|FR|Toulouse|31000|Mathieu|Dupuis', {
    status: 'qualified',
    days: 7,
    note: 'no_partner_id',
  }),
  of('sumba|CV Sumba Komputer|ID|Waingapu|87111|Maria|Ndapa', { status: 'closed', days: 70 }),
  of('danube|Duna Felhő Kft.|HU|Budapest|1051|Zsófia|Szabó', { status: 'withdrawn', days: 40 }),
  of('komodo|PT Komodo Sistem|ID|Labuan Bajo|86554|Fransiskus|Jehamat', { status: 'suspended', days: 200 }),
  of('tagus|Tejo Tecnologia, S.A.|PT|Lisboa|1100-148|Inês|Almeida', { status: 'suspended', days: 240 }),
];

const active = [
  of('cahaya|CV Cahaya Abadi Komputindo Sejahtera|ID|Semarang|50131|Bambang|Prasetyo', { status: 'active', days: 360 }),
  of('garuda|PT Garuda Awan Teknologi Nusantara Raya|ID|Jakarta|10110|Rina|Kusuma', { status: 'active', days: 350 }),
  of('senja|PT Senja Solusi|ID|Yogyakarta|55111|Sukarno|Wibowo', { status: 'active', days: 310 }),
  of('orchid|Orchid Workplace Pte. Ltd.|SG|Singapore|238801|Arjun s/o|Krishnan', { status: 'active', days: 290 }),
  of('manila|Manila Bay IT Solutions Corporation|PH|Manila|1000|Jose|Santos', { status: 'active', days: 260 }),
  of('kowloon|九龍系統整合有限公司|HK|Kowloon||美玲|黃', { status: 'active', days: 230 }),
  of('spree|Spree Netzwerke GmbH|DE|Berlin|10115|Hannah|Schäfer', { status: 'active', days: 340 }),
  of('rhone|Rhône Cloud et Associés|FR|Lyon|69002|Chloé|Martin', { status: 'active', days: 320 }),
  of('polder|Polder Automatisering B.V.|NL|Utrecht|3511 AA|Sanne|van der Meer', {
    status: 'active',
    days: 210,
    note: 'ending',
  }),
  of('hudson|Hudson Valley Technology Partners LLC|US|Albany|12207|Grace|O’Connor', { status: 'active', days: 330 }),
  of('pacific|Pacific Rim Managed IT, Inc.|US|Seattle|98101|Daniel|Nakamura', { status: 'active', days: 150 }),
  of('mahakam|PT Mahakam Digital|ID|Samarinda|75111|Nur|Aini', { status: 'active', days: 20, note: 'no_provider' }),
];

/** Forty companies in every state an enrollment can be in. */
export const resellers: readonly Reseller[] = [...cases, ...others, ...active];

const first = ['Warung', 'Toko', 'Klinik', 'Sekolah', 'Hotel', 'Studio', 'Koperasi', 'Percetakan', 'Apotek', 'Kedai'];
const second = [
  'Melati',
  'Kenanga',
  'Anggrek',
  'Cempaka',
  'Teratai',
  'Mawar',
  'Dahlia',
  'Flamboyan',
  'Bougenville',
  'Seroja',
];
const european = [
  'Bäckerei',
  'Librairie',
  'Praxis',
  'Atelier',
  'Hotel',
  'Boulangerie',
  'Kanzlei',
  'Werkstatt',
  'Galerie',
  'École',
];
const surnames = [
  'Lindner',
  'Moreau',
  'Öztürk',
  'Kowalski',
  'de Vries',
  'García',
  'Nováková',
  'Øster',
  'Horváth',
  'Papadakis',
];
const american = [
  'Cedar',
  'Maple',
  'Harbor',
  'Summit',
  'Prairie',
  'Canyon',
  'Granite',
  'Lakeside',
  'Juniper',
  'Sequoia',
];
const trades = [
  'Dental',
  'Books',
  'Bakery',
  'Legal',
  'Outfitters',
  'Farms',
  'Pediatrics',
  'Motors',
  'Design',
  'Academy',
];
const farther = ['مخبز الياسمين', '青山書店', 'מאפיית הגליל', '金龍茶樓', 'ร้านกาแฟดอยสุเทพ'];

/** What the `number`th customer of a region is called: in three languages, and now and then in letters of another script. */
export function customerName(region: string, number: number): string {
  const [one, other] = [number % 10, Math.floor(number / 10) % 10];
  const round = Math.floor(number / 100);
  const suffix = round > 0 ? ` ${round + 1}` : '';
  if (number % 37 === 5) return `${farther[number % farther.length]}${suffix} ${number}`;
  if (region === 'EUROPE') return `${european[one]} ${surnames[other]}${suffix}`;
  if (region === 'US') return `${american[one]} ${trades[other]}${suffix}`;
  return `${first[one]} ${second[other]}${suffix}`;
}
