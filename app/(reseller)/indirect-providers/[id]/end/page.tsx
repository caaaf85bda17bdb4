import { EndPage } from '@/app/_components/partnership/end-page';
import { shownTo } from '@/app/_components/partnership/shown';
import { reseller } from '@/app/_server/gates';
import { giveNotice } from './actions';

type Asked = Record<string, string | string[] | undefined>;
type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

/** Ends the partnership with an indirect provider. Source: domain fact 10, rows 30 and 31. */
export default async function EndIndirectProviderPage({ params, searchParams }: PageProps) {
  const member = await reseller();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  return <EndPage shown={await shownTo(member, 'reseller', id)} asked={asked} giveNotice={giveNotice} />;
}
