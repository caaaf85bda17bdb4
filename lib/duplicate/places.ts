/** Where many companies have their page, under names that are none of theirs. Below most suffixes open to all `tldts` knows the owner's own part. */
export const sharedPages: ReadonlySet<string> = new Set(
  (
    'about.me bit.ly blibli.com bukalapak.com business.site canva.site carrd.co facebook.com fb.com fb.me github.com goo.gl google.com indiamart.com ' +
    'instagram.com kakao.com lazada.com line.me linkedin.com linktr.ee medium.com notion.site odoo.com ok.ru pinterest.com qq.com sharepoint.com shopee.co.id ' +
    'shopee.com sites.google.com t.me telegram.me threads.net tiktok.com tokopedia.com twitter.com vk.com wa.me weibo.com weebly.com whatsapp.com ' +
    'wix.com wixsite.com wordpress.com x.com xing.com yelp.com youtube.com youtu.be alibaba.com amazon.com ebay.com etsy.com'
  ).split(' '),
);

/** Words of addresses that are written short and long. Folded as `wordsOf` folds. */
export const sameInAddresses: ReadonlyMap<string, string> = new Map(
  [
    'street st str strasse straat stradale ulitsa ulica ul',
    'avenue ave av avenida avda',
    'road rd',
    'boulevard blvd bd boul',
    'drive dr',
    'lane ln',
    'square sq',
    'building bldg bld gedung gd',
    'floor fl lantai lt etage',
    'suite ste',
    'room rm',
    'jalan jl jln',
    'gang gg',
    'blok block blk',
    'kavling kav',
    'calle c',
    'rua r',
    'via v',
    'platz pl',
    'place plaza',
  ].flatMap((row) => {
    const [long = '', ...short] = row.split(' ');
    return short.map((one) => [one, long] as const);
  }),
);

/** Before a number these say only that it is one. */
export const numberWords: ReadonlySet<string> = new Set('no nr num numero nomor nombor number n dom d'.split(' '));
