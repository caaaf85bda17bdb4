import { memberIn } from '@/app/_server/gates';
import { accountInUse, signedIn } from '@/app/_server/session';
import { locale, words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { findOpenWith } from '@/lib/partnership/queries';
import type { Published } from '@/lib/provider/directory';
import { regionName } from '@/lib/region/names';
import { findMarket } from '@/lib/region/queries';

/** Whether the reader's own account and this provider can be partners; nothing for somebody without a reseller's account. */
export async function Fit({ provider }: { provider: Published }) {
  const person = await signedIn();
  const account = person && accountInUse(person);
  if (!account) return null;
  if (account.organizationId === provider.id) return <Own />;
  if (account.kind !== 'reseller') return null;
  const partnership = await findOpenWith(await memberIn(person, account), provider.id);
  return partnership ? <Partners id={partnership.id} /> : <Verdict account={account} provider={provider} />;
}

type VerdictProps = { account: { name: string; country: string }; provider: Published };

async function Verdict({ account, provider }: VerdictProps) {
  const [{ providers }, language, market] = await Promise.all([words(), locale(), findMarket(account.country)]);
  const { page: w } = providers;
  const { name: organization, country } = account;
  const theirs = regionName(provider.region, language);
  if (!market) return <Notice kind="warning">{w.outside({ organization })}</Notice>;
  const region = regionName(market.regionId, language);
  if (market.regionId === provider.region)
    return (
      <Notice kind="success" heading={w.fitsHeading}>
        <p>{w.fits({ organization, region })}</p>
      </Notice>
    );
  return (
    <Notice kind="warning" heading={w.otherHeading}>
      <p>{w.other({ organization, region, theirs })}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <Link href={`/providers?country=${country}`}>{w.inYours}</Link>
        <Link href={`/regions?country=${country}&other=${provider.country}`}>{w.elsewhere}</Link>
      </p>
    </Notice>
  );
}

async function Partners({ id }: { id: string }) {
  const { page: w } = (await words()).providers;
  return (
    <Notice kind="success">
      <p>
        {w.partners} <Link href={`/indirect-providers/${id}`}>{w.toPartnership}</Link>
      </p>
    </Notice>
  );
}

async function Own() {
  const { page: w } = (await words()).providers;
  return (
    <Notice>
      <p>
        {w.own} <Link href="/settings/provider-profile">{w.edit}</Link>
      </p>
    </Notice>
  );
}
