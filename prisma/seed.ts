import { pathToFileURL } from 'node:url';
import { renderAgreement } from '@/lib/agreement/pdf';
import { keepText, keepTranslation } from '@/lib/agreement/publish';
import { db, pool, transaction } from '@/lib/db';
import { loadYears } from '@/lib/verification/calendar';
import reference from './data/regions.json';
import { type Sample, samples } from './samples';

/**
 * Brings a database what the portal cannot work without: regions, countries, markets, the agreements of partners and customers, the
 * calendar of the reviewing office. Run again it changes nothing that is there. With DEMO=1, the demo as well; with DEMO_YEAR=0 beside
 * it, only its cast.
 */
export async function seed(demo: boolean, year = demo): Promise<void> {
  await seedRegions();
  for (const sample of samples) await seedAgreement(sample);
  await loadYears();
  if (demo) await (await import('./demo')).seedDemo(year);
}

async function seedRegions(): Promise<void> {
  await db.region.createMany({ data: reference.regions, skipDuplicates: true });
  await db.country.createMany({
    data: reference.countries.map(({ iso2, iso3, name, registrationIdRequired, addressAutoValidated, cultures }) => ({
      iso2,
      iso3,
      name,
      registrationIdRequired,
      addressAutoValidated,
      cultures,
    })),
    skipDuplicates: true,
  });
  await db.market.createMany({
    data: reference.countries.map(({ iso2, region, currencies }) => ({
      countryIso2: iso2,
      regionId: region,
      currencies,
      validFrom: new Date(`${reference.validFrom}T00:00:00Z`),
    })),
    skipDuplicates: true,
  });
}

async function seedAgreement({ translation, ...text }: Sample): Promise<void> {
  const { kind, version, language } = text;
  const key = { kind_version_language: { kind, version, language } };
  const kept = await db.agreement.findUnique({ where: key, select: { id: true, isSample: true } });
  if (kept?.isSample === false) return;
  if (kept) return transaction((tx) => keepTranslation(tx, kept.id, translation));
  const drawn = await renderAgreement(text);
  await transaction(async (tx) => {
    const { id } = await keepText(tx, text, drawn);
    await keepTranslation(tx, id, translation);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await seed(process.env.DEMO === '1', process.env.DEMO_YEAR !== '0');
  await db.$disconnect();
  await pool.end();
}
