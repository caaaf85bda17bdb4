/** What kind of mail a listed domain gives. Large lists: read on first use, on the server, and never again. */
export type MailDomains = { disposable: ReadonlySet<string>; webmail: ReadonlySet<string> };

let lists: Promise<MailDomains> | null = null;

export function mailDomains(): Promise<MailDomains> {
  lists ??= readLists();
  return lists;
}

async function readLists(): Promise<MailDomains> {
  const [curated, collected, checked, free] = await Promise.all([
    import('disposable-email-domains-js'),
    import('disposable-domains/index.js'),
    import('mailchecker'),
    import('free-email-domains'),
  ]);
  const disposable = new Set(collected.default);
  for (const domain of curated.disposableEmailBlocklistSet()) disposable.add(domain);
  for (const domain of checked.default.blacklist()) disposable.add(domain);
  const webmail = new Set([...free.default, ...alsoWebmail]);
  for (const domain of alsoDisposable) disposable.add(domain);
  for (const company of [...listedByMistake, ...registries]) {
    webmail.delete(company);
    disposable.delete(company);
  }
  return { disposable, webmail };
}

/** Web mail that the list lacks, with the forwarding addresses behind which people hide theirs. */
const alsoWebmail = (
  '126.com 139.com 163.com 163.net addy.io aim.com aleeas.com ameritech.net anonaddy.com anonaddy.me asia.com ' +
  'att.net attbi.com bellatlantic.net bellsouth.net bk.ru btopenworld.com centurylink.net club-internet.fr ' +
  'cogeco.ca compuserve.com cs.com daum.net duck.com email.com email.de fastmail.com fastmail.fm fastmail.us ' +
  'flash.net foxmail.com games.com gmx.co googlemail.co.uk hanmail.net hey.com hushmail.com icloud.com inbox.lv ' +
  'inbox.ru internet.ru kabelmail.de kakao.com keemail.me kimo.com list.ru love.com mac.com mail.com mail.ru ' +
  'mail2web.com mailbox.org mailfence.com me.com mozmail.com msn.com my.com myyahoo.com nate.com naver.com ' +
  'netscape.com netscape.net netvision.net.il nvbell.net optimum.net orange.net pacbell.net passinbox.com ' +
  'passmail.com passmail.net passport.com plasa.com pm.me pobox.com poste.it posteo.de privaterelay.appleid.com ' +
  'prodigy.net.mx proton.me qq.com runbox.com sbcglobal.net seznam.cz simplelogin.co simplelogin.com simplelogin.fr ' +
  'sina.cn sina.com skiff.com slmails.com snet.net sohu.com sprynet.com startmail.com swbell.net sympatico.ca ' +
  't-online.de talktalk.net telkom.net telus.net tin.it tokyo.com tuta.com tuta.io tutamail.com verizon.net ' +
  'vip.qq.com virginmedia.co.uk walla.com wanadoo.co.uk web-mail.de web.de webtv.net windowslive.com wow.com wp.pl ' +
  'goowy.com wild4music.com passport.net livemail.tw caramail.fr narod.ru xmail.ru zoho.eu zoho.in zoho.com.au zoho.jp zoho.sa zohomail.jp zohomail.sa ' +
  'y7mail.com yahoo.co.id ybb.ne.jp yeah.net ygm.com zohomail.com zohomail.eu zohomail.in'
).split(' ');

/** Addresses for a few minutes, named like what they are, that none of the lists has. */
const alsoDisposable = 'tempmail.com tempmail.net temp-mail.com'.split(' ');

/** Companies and universities on the list whose own people write from these domains. */
const listedByMistake = (
  'alibaba.com arcotronics.bg autoescuelanerja.com baudoinconsulting.com casablancaresort.com casino.com ' +
  'check.com cntv.cn cox.com dailypioneer.com dnsmadeeasy.com earthcam.net enel.net facebook.com ' +
  'icmsconsultants.com joelonsoftware.com kansascity.com medscape.com name.com nus.edu.sg oath.com ' +
  'recycler.com seguros.com.br space.com starbucks.com swissinfo.org techspot.com telstra.com unican.es upf.org'
).split(' ');

/** Suffixes under which companies register, listed because others do so too: what is below belongs to its owner. */
const registries = 'edu.kg edu.pl eu.org id.vn msk.ru my.id net.ua nom.za pp.ua web.id za.com zp.ua'.split(' ');

/** Names under which web mail is given in many countries, whatever follows them: yahoo.co.id, hotmail.fr, gmx.at. */
export const webmailBrands: ReadonlySet<string> = new Set(
  'aol gmail gmx googlemail hotmail icloud lycos outlook protonmail rediffmail rocketmail tutanota windowslive yahoo yandex ymail'.split(
    ' ',
  ),
);

/** Where the mail of live.com is given under a country's own suffix. Elsewhere "live" may be anybody's company. */
export const liveSuffixes: ReadonlySet<string> = new Set(
  (
    'at be ca ch cl cn co.kr co.uk co.za com com.ar com.au com.co com.mx com.my com.pe com.ph com.pt com.sg com.ve de dk fi fr hk ie ' +
    'in it jp lv nl no ph pt ru se'
  ).split(' '),
);

/** Domains that come with a cloud account: a sign-in, often without a mailbox, and not the company's own. */
export const tenantDomains: ReadonlySet<string> = new Set(
  (
    'awsapps.com microsoftonline.com onmicrosoft.cn onmicrosoft.com onmicrosoft.de onmicrosoft.us onmschina.cn ' +
    'partner.onmschina.cn test-google-a.com'
  ).split(' '),
);
