/** What kind of mail a listed domain gives. Large lists: read on first use, on the server, and never again. */
export type MailDomains = { disposable: ReadonlySet<string>; webmail: ReadonlySet<string> };

let lists: Promise<MailDomains> | null = null;

export function mailDomains(): Promise<MailDomains> {
  lists ??= readLists();
  return lists;
}

async function readLists(): Promise<MailDomains> {
  const [{ disposableEmailBlocklistSet }, free] = await Promise.all([
    import('disposable-email-domains-js'),
    import('free-email-domains'),
  ]);
  const webmail = new Set([...free.default, ...alsoWebmail]);
  for (const company of listedByMistake) webmail.delete(company);
  return { disposable: disposableEmailBlocklistSet(), webmail };
}

/** Web mail that the list lacks, with the forwarding addresses behind which people hide theirs. */
const alsoWebmail = (
  'aleeas.com anonaddy.com anonaddy.me addy.io fastmail.us gmx.co googlemail.co.uk hey.com keemail.me ' +
  'mailbox.org mailfence.com mozmail.com passinbox.com passmail.com passmail.net privaterelay.appleid.com ' +
  'simplelogin.co simplelogin.com simplelogin.fr skiff.com slmails.com startmail.com tuta.com tutamail.com ' +
  'tutanota.com yahoo.co.id zohomail.eu zohomail.in'
).split(' ');

/** Companies and universities on the list whose own people write from these domains. */
const listedByMistake = (
  'alibaba.com arcotronics.bg autoescuelanerja.com baudoinconsulting.com casablancaresort.com casino.com ' +
  'check.com cntv.cn cox.com dailypioneer.com dnsmadeeasy.com earthcam.net enel.net facebook.com ' +
  'icmsconsultants.com joelonsoftware.com kansascity.com medscape.com name.com nus.edu.sg oath.com ' +
  'recycler.com seguros.com.br space.com starbucks.com swissinfo.org techspot.com telstra.com unican.es upf.org'
).split(' ');

/** Names under which web mail is given in many countries, whatever follows them: yahoo.co.id, hotmail.fr, gmx.at. */
export const webmailBrands: ReadonlySet<string> = new Set(
  'aol gmail gmx googlemail hotmail icloud outlook protonmail rediffmail rocketmail tutanota yahoo yandex ymail'.split(
    ' ',
  ),
);

/** Domains that come with a cloud account: a sign-in, often without a mailbox, and not the company's own. */
export const tenantDomains: ReadonlySet<string> = new Set(
  (
    'awsapps.com microsoftonline.com onmicrosoft.cn onmicrosoft.com onmicrosoft.de onmicrosoft.us onmschina.cn ' +
    'partner.onmschina.cn test-google-a.com'
  ).split(' '),
);
