type English = typeof import('../en/fields');

export const fields: English['fields'] = {
  required: ({ label }) => `${label}: jawaban diperlukan.`,
  too_long: ({ label, max }) => `${label}: tulis paling banyak ${max} karakter.`,
  too_short: ({ label, min }) => `${label}: tulis paling sedikit ${min} karakter.`,
  sentence_wanted: ({ label }) => `${label}: tulislah satu kalimat lengkap.`,
  not_a_choice: ({ label }) => `${label}: pilih salah satu jawaban.`,
  must_be_ticked: ({ label }) => `Centang “${label}” untuk melanjutkan.`,
  characters_not_allowed: ({ label }) =>
    `${label}: ada tanda yang tidak dapat dilihat atau dicetak. Ketik ulang, jangan ditempel.`,
  email_malformed: () => 'Tulis alamat email lengkap, misalnya nama@perusahaan.com.',
  email_webmail: ({ domain }) =>
    `${domain} adalah layanan email pribadi. Berikan alamat pada domain milik perusahaan Anda.`,
  email_disposable: ({ domain }) =>
    `${domain} memberikan alamat sementara. Berikan alamat pada domain milik perusahaan Anda.`,
  email_tenant_domain: ({ domain }) =>
    `${domain} adalah domain masuk bawaan akun cloud. Berikan alamat pada domain milik perusahaan Anda.`,
  email_role_address: () =>
    'Alamat ini milik sebuah tim. Berikan alamat satu orang, agar kami tahu siapa yang mengonfirmasi.',
  phone_malformed: () =>
    'Tulis nomor telepon negara ini, atau nomor dengan kode negaranya, misalnya +62 812 3456 7890.',
  website_malformed: () => 'Tulis situs web sebagai alamat, misalnya https://perusahaan.com.',
  name_symbols_only: ({ label }) => `${label}: tulis nama yang berisi huruf atau angka.`,
  name_bare_legal_form: ({ label }) => `${label}: tulis nama terdaftar yang lengkap, bukan hanya bentuk hukumnya.`,
  state_required: () => 'Pilih negara bagian atau provinsi. Alamat di negara ini memerlukannya.',
  city_required: () => 'Tulis kota. Alamat di negara ini memerlukannya.',
  postal_code_required: () => 'Tulis kode pos. Alamat di negara ini memerlukannya.',
  postal_code_malformed: () => 'Ini tidak tampak seperti kode pos negara ini. Periksa angka dan hurufnya.',
  post_box_only: () =>
    'Tulis jalan atau gedung tempat perusahaan berada. Kotak pos saja dapat diberikan sebagai alamat operasional.',
  registration_id_required: () => 'Tulis nomor pendaftaran perusahaan. Negara ini memintanya.',
  registration_id_kind_required: () => 'Pilih jenis nomor pendaftaran ini.',
  registration_id_malformed: () => 'Ini tidak tampak seperti nomor pendaftaran jenis ini. Periksa angka dan hurufnya.',
  registration_id_check_fails: () =>
    'Salah satu digit pasti keliru: digit pemeriksa nomor ini tidak cocok dengan digit lainnya. Bandingkan dengan dokumen pendaftaran, digit demi digit.',
  password_too_short: ({ min }) =>
    `Gunakan paling sedikit ${min} karakter. Beberapa kata berurutan adalah pilihan yang baik.`,
  password_too_long: ({ max }) => `Gunakan paling banyak ${max} karakter.`,
  password_common: () => 'Kata sandi ini ada dalam daftar yang pertama kali dicoba penyerang. Pilih yang lain.',
  password_personal: () => 'Kata sandi ini memuat nama, perusahaan, atau alamat email Anda. Pilih yang lain.',
  passwords_differ: () => 'Kedua kata sandi tidak sama. Ketik lagi yang kedua.',
  partner_id_malformed: () => 'PartnerID adalah angka tujuh digit. Periksa di bawah Pengidentifikasi.',
  reference_malformed: () =>
    'Nomor referensi tampak seperti MTR-7Q4K-22. Nomor itu ada di setiap surat tentang pendaftaran.',
  number_malformed: () => 'Tulis bilangan bulat, misalnya 3.',
  time_malformed: ({ label }) => `${label}: tulis jam, misalnya 17:00.`,
  not_every_day: ({ label }) => `${label}: sisakan setidaknya satu hari untuk bekerja.`,
  ends_before_it_begins: ({ label }) => `${label}: pilih hari pertama atau hari sesudahnya.`,
  date_malformed: ({ label }) => `${label}: tulis tanggal, misalnya 27 3 2026.`,
  nine_digits: () => 'Nomor D-U-N-S terdiri dari sembilan digit.',
  lei_malformed: () => 'LEI terdiri dari dua puluh huruf dan angka. Periksa apakah ada yang kurang.',
  lei_check_fails: () =>
    'Salah satu huruf atau angkanya pasti keliru: angka pemeriksa di akhir tidak cocok dengan yang lain. Bandingkan dengan daftar resminya, satu per satu.',
  why_changed: () => 'Tulis secara singkat mengapa Anda mengubah isi direktori. Peninjau membaca keduanya.',
  country_unknown: () => 'Tulis negara dengan namanya atau dua hurufnya, misalnya Indonesia atau ID.',
  country_ambiguous: ({ choices }) =>
    `Lebih dari satu negara bernama demikian. Tulis dua huruf negara yang Anda maksud: ${choices}.`,
  language_unknown: () => 'Tulis en untuk bahasa Inggris atau id untuk bahasa Indonesia, atau kosongkan selnya.',
  version_malformed: () => 'Tulis huruf, angka, titik, dan tanda hubung tanpa spasi, misalnya 2027-01.',
  text_html: ({ label }) => `${label}: ada HTML di dalamnya. Tulis judul, daftar, dan penekanan sebagai Markdown.`,
  text_link: ({ label }) => `${label}: tautan menuju halaman yang alamatnya diawali https://. Gambar tidak diterima.`,
  translation_differs: () =>
    'Terjemahan ini memiliki judul atau ketentuan yang lain daripada teks bahasa Inggris. Tulis semuanya dalam urutan yang sama: keduanya ditampilkan berdampingan.',
  customers_accept_once: () =>
    'Pelanggan menerima perjanjiannya satu kali. Pilih tidak seorang pun: versi baru berlaku bagi pelanggan yang datang kemudian.',
  file_missing: ({ label }) => `${label}: pilih file yang ada isinya.`,
  file_too_large: ({ label, max }) =>
    `${label}: ukuran file paling besar ${max} MB. Bagi menjadi beberapa file, atau perkecil.`,
  tag_too_long: ({ label }) => `${label}: satu label paling panjang 40 karakter. Beri koma di antara dua label.`,
  tags_many: ({ label }) => `${label}: satu perusahaan paling banyak memiliki 20 label. Hapus sebagian.`,
};

export const fieldsUntold: English['fieldsUntold'] = {
  too_long: ({ label }) => `${label}: tulis lebih singkat.`,
  too_short: ({ label }) => `${label}: tulis selengkapnya.`,
  email_webmail: () => 'Domain ini adalah layanan email pribadi. Berikan alamat pada domain milik perusahaan Anda.',
  email_disposable: () => 'Domain ini memberikan alamat sementara. Berikan alamat pada domain milik perusahaan Anda.',
  email_tenant_domain: () =>
    'Domain ini adalah domain masuk bawaan akun cloud. Berikan alamat pada domain milik perusahaan Anda.',
  password_too_short: () => 'Gunakan lebih banyak karakter. Beberapa kata berurutan adalah pilihan yang baik.',
  password_too_long: () => 'Gunakan lebih sedikit karakter.',
  country_ambiguous: () =>
    'Lebih dari satu negara bernama demikian. Tulis dua huruf negara yang Anda maksud, misalnya ID.',
  file_too_large: ({ label }) => `${label}: file ini terlalu besar. Bagi menjadi beberapa file, atau perkecil.`,
};

export const fieldAdvice: English['fieldAdvice'] = {
  name_looks_like_domain: () => 'Ini tampak seperti alamat web. Peninjauan lebih cepat dengan nama terdaftar.',
  name_repeats_a_character: () => 'Satu karakter diulang berkali-kali. Pastikan ini nama terdaftar.',
  name_spaced_out: () => 'Huruf-hurufnya terpisah. Pastikan ini nama terdaftar.',
};
