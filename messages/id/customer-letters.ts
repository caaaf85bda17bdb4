import type { CustomerNews, SubscriptionNews } from '@/lib/letter/letters';
import type { Ways } from '@/lib/letter/ways';

type English = typeof import('../en/customer-letters');

export const customerLetters: English['customerLetters'] = {
  'customer-invitation': ({ provider, sentBy }, { linkEnds, ways: { reseller, sender, ...ways } }) => ({
    subject: `${reseller} dan ${provider} ingin melayani perusahaan Anda`,
    paragraphs: [
      `${{ person: `${sentBy} dari ${sender}`, company: sender }[ways.sentBy]} meminta perusahaan Anda menjadi pelanggan ${reseller}. ${reseller} menjual layanan cloud; ${provider} memasoknya dan mengirimkan pesanan.`,
      'Tombol ini membuka halaman yang menyebut keduanya dan setiap hak yang akan Anda berikan. Admin global perusahaan Anda menerima perjanjian pelanggan di sana dan mengotorisasi keduanya dalam satu langkah. Akses ke akun kerja Anda tidak termasuk, kecuali Anda mencentangnya.',
    ],
    quoted: `${sender} menulis:`,
    after: [
      'Jika perusahaan Anda belum memiliki akun kerja, Anda membuatnya di tengah jalan.',
      `Tautan ini berlaku sampai ${linkEnds}.`,
    ],
    button: 'Lihat apa yang diminta',
    no: `Anda dapat menolak di halaman yang sama, tanpa masuk. Jika Anda tidak mengenal ${sender}, Anda tidak perlu melakukan apa pun.`,
    why: `Anda menerima surat ini karena ${sender} memberikan alamat ini saat mengundang perusahaan Anda.`,
  }),
  'customer-begun': (told, { ways }) => ({
    subject: `${told.customer} kini pelanggan ${told.reseller} dan ${told.provider}`,
    paragraphs: [
      `${told.customer} telah menerima perjanjian pelanggan dan mengotorisasi ${told.reseller} sebagai penjualnya serta ${told.provider} sebagai penyedia di belakangnya.`,
      {
        customer:
          'Mereka boleh memesan untuk Anda apa yang Anda sepakati. Siapa boleh melakukan apa di akun Anda tertera di satu halaman, dan Anda dapat mengubahnya kapan saja.',
        partner: 'Pesanan dapat dibuat setelah staf memeriksa akun pelanggan.',
      }[ways.ofTwo],
    ],
    button: { customer: 'Lihat siapa boleh apa', partner: 'Lihat pelanggan' }[ways.ofTwo],
    why: admin(told[ways.ofThree]),
  }),
  'customer-allowed': ({ company }) => ({
    subject: `${company} dapat membeli`,
    paragraphs: [`Staf telah memeriksa akun ${company}. Mulai sekarang mitra Anda dapat membuat pesanan untuk Anda.`],
    button: 'Lihat mitra Anda',
    why: admin(company),
  }),
  'customer-not-allowed': ({ company }) => ({
    subject: `${company} untuk sementara tidak dapat membeli`,
    paragraphs: [
      `Staf untuk sementara tidak mengizinkan pesanan baru bagi ${company}. Yang sudah ada tetap seperti semula; perpanjangan, pengurangan, dan pembatalan tidak terpengaruh.`,
    ],
    quoted: 'Alasan yang diberikan:',
    after: ['Perbaiki di rincian perusahaan Anda; staf kemudian memeriksa akun lagi.'],
    button: 'Buka rincian perusahaan',
    why: admin(company),
  }),
  'customer-under-review': ({ company }) => ({
    subject: `${company}: staf memeriksa rincian yang diubah`,
    paragraphs: [
      `Rincian ${company} diubah, sehingga staf memeriksa akunnya lagi. Pesanan baru menunggu sampai selesai; yang sudah ada tetap seperti semula.`,
    ],
    button: 'Lihat rincian perusahaan',
    why: admin(company),
  }),
  'customer-access-granted': (told, { ways }) => ({
    subject: `${told.partner} boleh melihat akun ${told.customer}`,
    paragraphs: [
      `${told.customer} mengizinkan ${told.partner} melihat orang-orang di akun kerjanya, alamat dan perannya. ${told.partner} tidak mengubah apa pun di sana.`,
      `${told.customer} dapat mencabutnya kapan saja; hal lain tidak berubah karenanya.`,
    ],
    button: 'Lihat akses',
    why: why(told, ways),
  }),
  'customer-access-removed': (told, { ways }) => ({
    subject: `${told.partner} tidak lagi melihat akun ${told.customer}`,
    paragraphs: [
      `${told.by} mengakhiri akses ${told.partner} ke akun kerja ${told.customer}. Ini berlaku seketika.`,
      'Langganan dan hubungan tidak terpengaruh.',
    ],
    button: 'Lihat akses',
    why: why(told, ways),
  }),
  'customer-relationship-ended': (told, { ways }) => ({
    subject: `${told.customer} dan ${told.partner} telah berpisah`,
    paragraphs: [
      `${told.by} mengakhiri hubungan ${told.customer} dan ${told.partner}. Tidak ada pesanan baru yang dapat dibuat melaluinya.`,
    ],
    quoted: 'Alasan yang diberikan:',
    button: 'Lihat apa yang tetap',
    why: why(told, ways),
  }),
  'order-placed': ({ order, customer, provider, reseller }, { ways }) => ({
    subject: `${provider} telah memesan untuk ${customer}`,
    paragraphs: [
      `${provider} membuat pesanan ${order} untuk ${customer}, atas nama ${reseller}.`,
      'Daftar langganan menunjukkan apa yang dipesan, berapa banyak, dan kapan diperpanjang.',
    ],
    button: 'Lihat langganan',
    why: admin({ customer, partner: reseller }[ways.ofTwo]),
  }),
  'subscription-changed': (told, { ways }) => ({
    ...changed(told),
    quoted: `${told.provider} menulis:`,
    button: 'Lihat langganan',
    why: admin({ customer: told.customer, partner: told.reseller }[ways.ofTwo]),
  }),
};

function changed({ event, offer, quantity, customer, provider, reseller }: SubscriptionNews) {
  const what = `${quantity} × ${offer}`;
  return {
    suspend: {
      subject: `${provider} menangguhkan sebuah langganan ${customer}`,
      paragraphs: [
        `${provider} menangguhkan ${what}, yang dimiliki ${customer} melalui ${reseller}. Langganan berhenti seketika; tidak ada yang hilang, dan ${provider} dapat memulainya lagi.`,
        `Jika ini di luar dugaan Anda, tanyakan kepada ${provider} apa yang diperlukan agar ${offer} dimulai lagi.`,
      ],
    },
    resume: {
      subject: `Sebuah langganan ${customer} berjalan lagi`,
      paragraphs: [
        `${provider} memulai lagi ${what}, yang dimiliki ${customer} melalui ${reseller}. Langganan diperpanjang pada hari yang sama seperti sebelumnya.`,
        'Anda tidak perlu melakukan apa pun.',
      ],
    },
    cancel: {
      subject: `${provider} membatalkan sebuah langganan ${customer}`,
      paragraphs: [
        `${provider} membatalkan ${what}, yang dimiliki ${customer} melalui ${reseller}. Langganan berakhir seketika untuk selamanya.`,
        `Jika ${customer} masih memerlukan ${offer}, mintalah pesanan baru kepada ${provider}.`,
      ],
    },
  }[event];
}

function admin(company: string): string {
  return `Anda menerima surat ini karena Anda Admin global ${company}.`;
}

function why({ customer, partner }: CustomerNews, { ofTwo }: Ways): string {
  return {
    customer: `Anda menerima surat ini karena Anda Admin global ${customer}, yang bekerja sama dengan ${partner}.`,
    partner: `Anda menerima surat ini karena Anda Admin global ${partner}, yang bekerja sama dengan ${customer}.`,
  }[ofTwo];
}
