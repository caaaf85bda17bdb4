import { EndPage } from '@/app/_components/partnership/end-page';
import { shownTo } from '@/app/_components/partnership/shown';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { giveNotice } from './actions';

/** Ends the partnership with an indirect provider. Source: domain fact 10, rows 30 and 31. */
export default async function EndIndirectProviderPage({ params, searchParams }: PageProps) {
  const member = await reseller();
  const [{ id }, query] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('noticeDays', 'accessAfter', 'again')),
  ]);
  return <EndPage shown={await shownTo(member, 'reseller', id)} query={query} giveNotice={giveNotice} />;
}
