import { counting, lasting } from '../counted';
import type { reasons as english, cures as englishCures } from '../en/reasons';

const counted = counting('id');

export const reasons: typeof english = {
  database_away: () =>
    'Portal sedang tidak dapat menjangkau datanya. Ini bukan kesalahan Anda. Yang Anda ketik masih ada di sini, tetapi mungkin belum tersimpan. Tunggu sebentar, lalu coba lagi.',
  moved_on: () =>
    'Seseorang mengubah ini saat Anda membukanya. Perubahan Anda belum disimpan. Lihat keadaan terbarunya, lalu coba lagi.',
  not_in_this_state: () =>
    'Ini tidak dapat dilakukan pada tahap ini. Halaman ini mungkin sudah lama: lihat keadaan terbarunya.',
  not_yours: () => 'Akun ini tidak dapat melakukannya. Periksa akun yang sedang Anda gunakan, di bagian atas halaman.',
  from_another_site: () =>
    'Formulir tidak dikirim dari portal ini, jadi tidak ada yang diubah. Buka halaman di sini dan kirim lagi.',
  page_too_old: () =>
    'Halaman ini tidak menyebutkan untuk perusahaan mana ia ditampilkan, jadi tidak ada yang diubah. Muat ulang halaman ini lalu coba lagi.',
  another_account: ({ shown, used }) =>
    `Halaman ini ditampilkan untuk ${shown}, tetapi sekarang peramban ini memakai ${used}. Tidak ada yang diubah pada keduanya, dan yang Anda ketik masih ada di sini. Kembalilah ke ${shown}, lalu tekan tombolnya lagi.`,
  account_lost: ({ shown, used }) =>
    `Halaman ini ditampilkan untuk ${shown}, yang tidak dapat lagi Anda wakili. Sekarang yang dipakai ${used}. Tidak ada yang diubah pada keduanya. Tanyakan kepada admin global ${shown}; yang Anda ketik masih ada di sini untuk disalin.`,
  account_lost_unnamed: () =>
    'Halaman ini ditampilkan untuk akun lain, bukan yang dipakai sekarang. Tidak ada yang diubah. Yang Anda ketik masih ada di sini untuk disalin; setelah itu buka lagi halamannya.',
  another_person: ({ shownTo, user }) =>
    `Halaman ini ditampilkan untuk ${shownTo}, tetapi sekarang ${user} yang masuk di peramban ini. Tidak ada yang diubah untuk keduanya. Yang diketik masih ada di sini; untuk mengirimnya, ${shownTo} perlu masuk lagi.`,
  sent_before: () =>
    'Formulir ini sudah dikirim, dan yang diminta sudah dilakukan. Lihat halaman terbarunya sebelum mengirim lagi.',
  too_many_tries: ({ minutes }) =>
    `Terlalu banyak percobaan berturut-turut. Tunggu ${longer(minutes)}, lalu coba lagi.`,
  role_missing: () => 'Peran Anda tidak mencakup ini. Ketua peninjau dapat melakukannya.',
  global_admin_only: () =>
    'Hanya Admin global organisasi Anda yang dapat melakukan ini. Manajemen pengguna menunjukkan siapa orangnya.',
  proof_needed: () => 'Masukkan kata sandi Anda sekali lagi untuk melanjutkan.',
  sign_in_wrong: () =>
    'Alamat email dan kata sandi itu tidak cocok, atau alamat akun yang baru belum dikonfirmasi. Periksa keduanya, cari surat kami, atau pilih kata sandi baru.',
  issuer_unknown_person: () =>
    'Tidak ada orang di sini dengan alamat email yang Anda gunakan untuk masuk. Minta Admin global organisasi Anda untuk menambahkan Anda, atau buat akun kerja dengan alamat itu.',
  issuer_failed: () =>
    'Proses masuk lewat penyedia lain tidak selesai, jadi tidak ada yang diubah. Coba lagi, atau gunakan kata sandi Anda.',
  password_wrong: () => 'Itu bukan kata sandi Anda saat ini. Coba lagi.',
  asked_password_wrong: () =>
    'Itu bukan kata sandi yang Anda pilih untuk akun ini. Coba lagi, atau isi formulirnya sekali lagi dengan kata sandi lain.',
  code_wrong: () =>
    'Kode itu tidak berlaku saat ini, atau sudah pernah digunakan. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode itu. Jika terjadi lagi, biarkan ponsel mengatur jamnya sendiri.',
  recovery_code_wrong: () =>
    'Itu bukan kode pemulihan Anda, atau sudah pernah digunakan. Periksa hurufnya, atau gunakan yang lain.',
  sign_in_too_slow: () =>
    'Setelah kata sandi, tersedia sepuluh menit untuk langkah kedua, dan waktunya sudah habis. Tidak ada yang diubah.',
  second_step_missing: () =>
    'Portal ini hanya menerima pesanan dengan langkah kedua saat masuk, dan Anda belum memilikinya. Menyiapkannya perlu dua menit.',
  second_step_elsewhere: () =>
    'Orang ini juga bertindak di luar organisasi Anda, jadi satu organisasi saja tidak dapat melakukannya. Pengelola portal ini dapat melakukannya.',
  passkey_needs_script: () =>
    'Kunci sandi tidak dapat diminta: itu memerlukan skrip, yang tidak dijalankan peramban Anda di sini. Masuklah dengan kata sandi Anda.',
  passkey_too_late: () =>
    'Kunci sandi punya lima menit untuk menjawab, dan setiap jawaban berlaku sekali. Tidak ada yang diubah. Tekan tombolnya lagi.',
  passkey_unknown: () =>
    'Kunci sandi ini bukan milik Anda di sini, atau sudah dihapus. Gunakan yang lain atau kata sandi Anda, dan hapus kunci ini di perangkatnya.',
  passkey_not_taken: () =>
    'Kunci sandi ini tidak diterima: kunci itu dibuat untuk situs lain, atau perangkat tidak memastikan siapa Anda. Coba lagi, atau gunakan kata sandi Anda.',
  passkey_copied: () =>
    'Hitungan pemakaian kunci sandi ini lebih rendah daripada yang pernah kami lihat, seolah-olah ada salinannya. Tidak ada yang masuk. Gunakan kata sandi Anda, lalu hapus kunci ini dan tambahkan yang baru.',
  passkey_here: () => 'Perangkat ini sudah memiliki kunci sandi di sini. Gunakan perangkat lain, atau kunci keamanan.',
  passkeys_many: ({ max }) =>
    `Anda memiliki ${max} kunci sandi, jumlah terbanyak yang dapat disimpan. Hapus salah satu terlebih dahulu.`,
  organization_closed: () => 'Organisasi ini sudah ditutup.',
  country_mismatch: ({ country, chosen }) =>
    `Akun kerja Anda berada di ${country}, dan pendaftaran selalu berlaku di negara akun kerja. Lanjutkan di ${country}, atau buat akun kerja lain untuk ${chosen}.`,
  already_enrolled: () => 'Organisasi Anda sudah terdaftar.',
  company_missing: () => 'Isi nama bisnis hukum dan alamat perusahaan Anda.',
  primary_contact_missing: () => 'Isi kontak utama.',
  support_contact_missing: () => 'Isi kontak yang dapat dihubungi pelanggan Anda.',
  partner_id_missing: () => 'Tautkan PartnerID Anda terlebih dahulu.',
  partner_account_wrong: () =>
    'Alamat email dan kata sandi itu tidak membuka akun keanggotaan. Kredensialnya mungkin berbeda dari akun kerja Anda.',
  partner_account_exists: () => 'Alamat email Anda sudah memiliki akun keanggotaan. Masuk ke akun itu.',
  location_unknown: () => 'PartnerID itu tidak ada dalam akun keanggotaan ini. Pilih salah satu dari daftar.',
  location_taken: () =>
    'PartnerID ini digunakan akun kerja lain. Satu lokasi melayani satu akun kerja: pilih yang lain atau tambahkan lokasi.',
  partner_account_unproven: () =>
    'Alamat akun keanggotaan ini belum dikonfirmasi. Ikuti tautan dalam suratnya, atau kirim surat itu lagi.',
  location_released: () =>
    'PartnerID ini pernah melayani akun kerja lain, dan tidak pernah dipakai akun kedua. Pilih yang lain atau tambahkan lokasi.',
  location_closed: () => 'Lokasi ini sudah ditutup, dan PartnerID-nya tidak pernah dipakai lagi.',
  location_of_another: () =>
    'Akun kerja lain menggunakan lokasi ini: hanya akun itu yang dapat mengubah atau menutupnya.',
  location_in_agreement: () =>
    'Perjanjian yang sudah disetujui bergantung pada PartnerID ini, jadi PartnerID ini tetap di tempatnya.',
  location_not_taken: () => 'Tidak ada akun kerja lain yang menggunakan PartnerID ini. Tautkan saja tanpa memintanya.',
  transfer_asked: () => 'PartnerID ini sudah diminta. Permintaan kedua dapat dikirim setelah yang pertama dijawab.',
  transfer_over: () => 'Waktu untuk menjawab permintaan ini sudah habis. Yang meminta dapat meminta lagi.',
  transfer_let_go: () =>
    'Akun kerja itu tidak lagi menggunakan PartnerID ini. Yang sudah dilepas tidak pernah dipakai akun lain, jadi tidak dapat diserahkan.',
  asker_not_ready: () =>
    'Perusahaan yang meminta sekarang tidak dapat menautkan PartnerID: sedang ditangguhkan, memakai akun keanggotaan lain, atau yang meminta bukan lagi Global admin-nya.',
  account_not_shared: () =>
    'Tidak ada akun kerja lain yang memakai akun keanggotaan ini: akun itu sudah milik Anda sendiri.',
  account_in_agreement: () =>
    'Akun kerja lain sudah menyetujui perjanjian dengan PartnerID dari akun keanggotaan ini, jadi akun ini tidak dipindahkan.',
  global_stays: () => 'PartnerID global mewakili seluruh perusahaan dan tidak ditutup.',
  location_signed: () =>
    'PartnerID ini tercantum dalam perjanjian perusahaan lain, juga setelah tidak lagi digunakannya. Pilih yang lain atau tambahkan lokasi.',
  partner_id_signed: () =>
    'Perusahaan Anda menyetujui perjanjian dengan PartnerID dari akun keanggotaan ini, jadi akun itu tetap terhubung. Tautkan lokasi lainnya.',
  location_global: () => 'Itu PartnerID global perusahaan. Pilih salah satu lokasinya.',
  location_other_country: ({ location, account }) =>
    `PartnerID ini berada di ${location}, sedangkan akun kerja Anda di ${account}. Keduanya harus di negara yang sama: pilih yang lain atau tambahkan lokasi di ${account}.`,
  not_submitted: () => 'Kirim jawaban Anda terlebih dahulu.',
  alike_unanswered: () =>
    'Perusahaan seperti milik Anda sudah ada di sini. Katakan dahulu apakah Anda meminta bergabung, atau bahwa perusahaan Anda adalah perusahaan lain.',
  asked_to_join: () =>
    'Anda sudah meminta bergabung dengan perusahaan ini. Tunggulah jawabannya, atau tarik permintaan itu.',
  already_member: () => 'Anda sudah menjadi bagian perusahaan ini. Pilih perusahaan itu di bagian atas halaman.',
  sign_in_to_grant: () =>
    'Peran ini hanya diberikan oleh orang yang sudah masuk. Pilih peran lain, atau masuk dan jawab di Manajemen pengguna.',
  not_verified: () => 'Perusahaan Anda harus diverifikasi terlebih dahulu.',
  contact_unconfirmed: () => 'Kontak utama belum mengonfirmasi alamat emailnya.',
  contact_confirmed: () => 'Kontak utama sudah mengonfirmasi alamat email ini.',
  check_failed: () =>
    'Ada pemeriksaan yang gagal, sehingga perusahaan tidak dapat disetujui. Pemeriksaan terbuka lagi bila Anda membukanya kembali, atau bila perusahaan mengirim jawaban yang diperbaiki.',
  domain_proof_gone: () =>
    'Data TXT yang membuktikan domain tidak ada lagi. Tidak ada yang diputuskan. Lihat kembali pemeriksaan domain, lalu nyatakan lulus atau gagal.',
  checks_open: () => 'Beberapa pemeriksaan belum lulus. Centang setiap pemeriksaan yang sudah sesuai.',
  second_person_needed: () => 'Ini memerlukan dua orang: satu mengusulkan, yang lain memutuskan.',
  nothing_failed: () => 'Tidak ada pemeriksaan yang gagal. Setujui perusahaan, atau putuskan pemeriksaannya dahulu.',
  failed_by_another: () =>
    'Seorang rekan menemukan bahwa ini gagal, dan hanya ia yang dapat membukanya kembali. Dua orang dapat mengesampingkannya.',
  reason_exists: () => 'Sudah ada alasan dengan kode ini. Ubah yang itu, atau pilih kode lain.',
  reasons_many: () => 'Alasan sudah sebanyak yang dapat dipilih. Ubah alasan yang tidak diperlukan.',
  reason_retired: () => 'Alasan ini tidak diberikan lagi. Pilih yang lain.',
  attempts_used: ({ attempts }) =>
    `Semua ${attempts} kesempatan sudah terpakai. Ketua peninjau dapat membuka kembali kasus ini.`,
  nothing_changed: () =>
    'Jawaban Anda sama dengan yang ditolak. Ubah yang disebutkan, atau centang bahwa Anda tetap mengirimnya.',
  not_asked_for: () =>
    'Ini tidak diminta, jadi tetap seperti saat dikirim: sekarang hanya yang diminta peninjau yang dapat diubah. Jika ada hal lain yang salah, tulislah kepada peninjau.',
  fix_drafted: () => 'Sudah ada permintaan tentang hal ini. Keluarkan dulu yang itu, atau mintalah hal lain.',
  fix_gone: () =>
    'Dokumen yang dimaksud sudah tidak ada: sudah diganti, atau filenya sudah dihapus. Keluarkan permintaan ini, lalu lihat penggantinya.',
  fixes_many: ({ count }) => `Paling banyak ${count} hal diminta sekaligus. Kirim dulu yang ini.`,
  fixes_none: () => 'Belum ada yang ditulis untuk diminta. Tulis dulu apa yang perlu diperbaiki.',
  answer_time_full: ({ days }) =>
    `Waktu tidak dapat ditambah lagi: jawaban ditunggu paling lama ${days} hari setelah diminta.`,
  files_many: ({ count }) =>
    `File yang dipilih lebih banyak dari yang diterima sekaligus: paling banyak ${count}. Tidak ada yang dikirim. Pilih lebih sedikit.`,
  conversation_closed: () =>
    'Pendaftaran ini sudah berakhir atau belum pernah dikirim, jadi sekarang tidak ada yang dapat ditulis tentangnya.',
  documents_closed: () => 'Kasus ini sudah diputuskan atau belum dikirim, jadi dokumen tidak dapat dikirim sekarang.',
  documents_many: ({ count }) =>
    `Sudah ${count} dokumen dikirim untuk pendaftaran ini, dan tidak ada lagi yang diterima. Tanyakan kepada peninjau Anda.`,
  document_not_asked: () =>
    'Lewat tautan ini hanya yang diminta yang dapat dikirim. Admin global perusahaan dapat mengirim yang lain.',
  document_sent_already: () => 'Berkas yang sama sudah Anda kirim. Berkas itu ada dalam daftar di bawah.',
  document_proves_other: ({ other }) =>
    `Berkas yang sama sudah Anda kirim sebagai “${other}”. Satu dokumen tidak dapat membuktikan dua hal: kirim dokumen lain di sini, atau ganti yang itu dulu.`,
  document_unusable_before: () => 'Berkas yang sama sudah dibaca dan tidak dapat dipakai. Kirim dokumen lain.',
  document_infected_before: () =>
    'Dalam berkas yang sama kami menemukan perangkat lunak berbahaya. Kirim salinan lain.',
  issued_too_early: ({ date }) => `Dokumen jenis ini harus terbit pada atau setelah ${date}. Kirim yang lebih baru.`,
  issued_later: () => 'Tanggal ini belum tiba. Isi tanggal terbit yang tertulis pada dokumen.',
  file_of_another_kind: () =>
    'Ini bukan PDF, PNG, atau JPEG, apa pun namanya. Simpan sebagai PDF, atau foto dokumennya.',
  file_unreadable: () => 'Berkas ini rusak atau tidak lengkap, jadi tidak dapat dibaca. Simpan atau unduh lagi.',
  file_encrypted: () => 'PDF ini dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu kirim salinan itu.',
  file_pages: ({ max }) => `PDF ini lebih dari ${max} halaman. Kirim halaman yang penting.`,
  file_pixels: ({ max }) => `Gambar ini lebih dari ${max} megapiksel. Perkecil, lalu kirim lagi.`,
  file_active: () =>
    'PDF ini berisi skrip, program formulir, atau berkas lampiran, yang tidak diterima. Cetak ke PDF baru, lalu kirim.',
  file_holds_more: () =>
    'Ada sesuatu yang lain dalam berkas ini selain dokumennya. Cetak ke PDF baru, atau foto dokumennya, lalu kirim.',
  file_too_heavy: () =>
    'Berkas ini terlalu berat untuk diperiksa. Cetak ke PDF baru, atau foto dokumennya, lalu kirim.',
  day_over: () => 'Hari ini sudah lewat. Yang sudah dihitung tetap: pilih hari ini atau hari sesudahnya.',
  ask_too_early: ({ day }) =>
    `Hari kerja yang kami rencanakan belum habis. Jika sampai saat itu belum ada keputusan, Anda dapat bertanya mulai ${day}.`,
  asked_today: ({ day }) =>
    `Perusahaan Anda sudah bertanya, dan jawabannya paling lambat ${day}. Mulai hari itu Anda dapat bertanya lagi.`,
  escalated_already: () => 'Kasus ini sudah disampaikan kepada ketua peninjau, dan mereka belum menjawab.',
  reviewer_absent: ({ day }) =>
    `Siapa pun yang tercatat tidak hadir tidak diberi kasus: di sini sampai ${day}. Ketua peninjau atau operator dapat mengakhiri ketidakhadiran itu.`,
  absence_overlaps: () =>
    'Orang ini sudah tercatat tidak hadir pada salah satu hari ini. Akhiri dahulu ketidakhadiran itu, atau pilih hari lain.',
  country_reviewed_there: ({ country }) => `Perusahaan di ${country} sudah ditinjau oleh kantor ini.`,
  clock_too_far: () => 'Jam demo paling jauh maju satu tahun. Kembalikan ke hari ini, lalu majukan lagi dari sana.',
  attempts_left: ({ days }) => `Masa ${days} hari belum berakhir.`,
  support_contact_only: () =>
    'Perusahaan Anda sudah menjadi mitra langsung: hanya kontak dukungan pelanggan yang ditanyakan, dan yang lain tidak dapat diubah di sini.',
  direct_partner_only: () => 'Jalur ini untuk organisasi yang sudah menjadi mitra langsung.',
  undo_too_late: ({ hours }) =>
    `Ini dapat dibatalkan dalam ${hours} jam. Minta orang yang mendaftarkan perusahaan untuk mengirim tautan baru.`,
  agreement_other_version: () => 'Naskah perjanjian yang lebih baru telah berlaku. Baca dahulu sebelum menerimanya.',
  agreement_already_signed: () => 'Organisasi Anda sudah menerima perjanjian ini.',
  seal_from_settings: () =>
    'Segel memakai sertifikat dari pengaturan. Letakkan yang baru di berkas yang disebut SEAL_P12; selain itu tidak perlu apa-apa.',
  version_too_soon: ({ day }) =>
    `Versi baru diumumkan sekurang-kurangnya 30 hari sebelum harinya. Pilih ${day} atau hari sesudahnya.`,
  version_not_last: ({ other, day }) =>
    `Versi ${other} berlaku sejak ${day}. Pilih hari sesudahnya, atau tarik versi itu terlebih dahulu.`,
  version_exists: () => 'Sudah ada versi dengan nama ini. Pilih nama lain.',
  version_unchanged: ({ other }) => `Teksnya sama dengan teks versi ${other}. Ubah terlebih dahulu.`,
  version_in_force: () => 'Hari versi ini sudah tiba. Terbitkan versi yang lebih baru sebagai gantinya.',
  lacks_nothing: () => 'Sudah selesai: tidak ada lagi yang kurang.',
  nothing_to_do_there: () => 'Sekarang tidak ada yang dapat dilakukan perusahaan itu, jadi surat tidak dikirim.',
  reminded_this_week: ({ day }) =>
    `Pengingat langkah ini dikirim pada ${day}. Yang berikutnya dapat dikirim seminggu setelahnya.`,
  reminded_today: () => 'Perusahaan ini sudah diingatkan dalam sehari terakhir. Tunggu sampai besok.',
  agreement_declined_already: () => 'Organisasi Anda sudah menolak versi ini. Versi ini masih dapat diterima.',
  delegation_open: () =>
    'Seseorang sudah diminta menerima versi ini. Tarik kembali permintaan itu dahulu, atau tunggu jawabannya.',
  delegation_lapsed: ({ names }) =>
    `${names} yang meminta ini bukan lagi Admin global perusahaan, jadi permintaan ini tidak berlaku lagi. Admin global lain dapat menariknya kembali dan meminta lagi.`,
  delegation_expired: () => 'Permintaan ini sudah lewat waktu. Admin global perusahaan dapat meminta lagi.',
  delegated_to_oneself: () =>
    'Ini alamat Anda sendiri, dan Anda dapat menerima perjanjian sendiri. Sebutkan orang lain.',
  delegate_signs_anyway: () =>
    'Orang ini Admin global organisasi Anda dan sudah dapat menerimanya. Bicaralah dengannya, atau sebutkan orang lain.',
  delegate_disabled: () =>
    'Akses orang ini ke organisasi dinonaktifkan. Admin global dapat mengaktifkannya lagi di Manajemen pengguna.',
  last_global_admin: () =>
    'Organisasi memerlukan sedikitnya satu Admin global. Jadikan orang lain Admin global terlebih dahulu.',
  admin_agent_missing: () =>
    'Organisasi Anda belum memiliki Agen admin. Jadikan seseorang Agen admin dahulu; setelah itu Anda dapat menambahkan orang.',
  only_who_may_grant: () => 'Anda tidak dapat mengubah peran ini. Admin global dapat melakukannya.',
  user_manager_only: () => 'Hanya admin global atau admin manajemen pengguna organisasi Anda yang dapat melakukan ini.',
  notice_addresses_many: ({ max }) =>
    `Organisasi Anda memiliki ${max} alamat lain, sebanyak yang diperbolehkan. Keluarkan satu yang tidak diperlukan lagi, lalu tambahkan yang ini.`,
  user_exists: () => 'Orang ini sudah ada di organisasi Anda.',
  address_same: () => 'Anda sudah masuk dengan alamat ini. Berikan alamat yang ingin dipakai mulai sekarang.',
  address_not_free: () =>
    'Akun lain masuk dengan alamat ini. Masuklah ke akun itu, atau mintalah perubahan ke alamat lain.',
  address_change_open: () =>
    'Perubahan alamat Anda yang lain sedang berjalan. Tarik kembali, atau tunggu sampai 24 jamnya habis.',
  exit_open: () => 'Pemberitahuan sudah diberikan. Info Hukum menunjukkan harinya, dan dapat menariknya kembali.',
  handover_open: () => 'Anda sudah menawarkan ini kepada seseorang. Tarik dahulu tawaran itu, di Manajemen pengguna.',
  handover_lapsed: ({ names }) => `${names} bukan Admin global lagi, jadi tidak ada yang dapat diambil alih.`,
  colleague_not_active: () =>
    'Orang ini belum bergabung, atau tidak memiliki akses ke perusahaan. Pilih seseorang yang keadaannya Aktif.',
  role_held: () => 'Orang ini sudah memegang peran itu. Tidak ada yang perlu dilakukan.',
  role_asked: () => 'Anda sudah meminta peran ini. Tunggu jawabannya, atau tarik kembali permintaan Anda.',
  may_give_oneself: () => 'Anda dapat memberi peran ini kepada diri sendiri: buka nama Anda di Manajemen pengguna.',
  letter_code_wrong: ({ left }) =>
    `Itu bukan kode dalam surat ini. Bandingkan dengan surat terbaru lalu ketik lagi; tersisa ${left} kali.`,
  letter_code_malformed: () => 'Kodenya enam angka. Kode itu ada di surat, di atas tombolnya.',
  letter_code_spent: () =>
    'Kode yang salah diketik lima kali, jadi surat ini tidak dapat lagi digunakan untuk menjawab. Tidak ada yang diubah. Mintalah surat baru.',
  link_used: () => 'Tautan ini sudah digunakan. Tidak ada lagi yang perlu dilakukan.',
  link_expired: () => 'Masa berlaku tautan ini sudah habis.',
  link_superseded: () => 'Tautan ini sudah digantikan surat yang lebih baru. Gunakan tautan dalam surat terbaru.',
  assignee_wrong: () => 'Pilih orang yang sekarang meninjau dan bukan anggota organisasi itu.',
  snooze_day: ({ days }) => counted(days, { other: 'Pilih hari mulai besok, paling jauh # hari ke depan.' }),
  name_unknown: ({ asked, names }) =>
    `Tidak ada orang yang dapat diberi tahu tentang hal ini bernama ${asked}, atau lebih dari satu orang bernama begitu. Tulis nama lengkapnya setelah @: ${names}. Untuk menulis @ yang tidak menyebut siapa pun, beri spasi di belakangnya.`,
  starter_left: () => 'Yang memulai ini tidak lagi memiliki akses ke perusahaan. Lanjutkan sendiri, atau akhiri.',
  nothing_selected: () => 'Belum ada yang dipilih. Centang setidaknya satu baris di daftar.',
  views_many: ({ max }) =>
    counted(max, { other: 'Anda memiliki # tampilan tersimpan, dan tidak dapat lebih. Hapus satu lebih dahulu.' }),
  claimed_by_another: () =>
    'Ini dipegang seorang rekan. Hanya ia yang dapat bertindak, sampai ia mengembalikannya atau ketua peninjau mengambil alih.',
  own_organization: () =>
    'Anda bagian dari organisasi ini, jadi seorang rekan yang menanganinya. Tidak ada yang diubah.',
  way_back_provider: () =>
    'Anda bertindak untuk sebuah penyedia, jadi rekan yang tidak bertindak untuk penyedia mana pun yang memutuskannya. Tidak ada yang diubah.',
  way_back_shut_out: () =>
    'Akun orang yang akan menjadi Admin global sudah dinonaktifkan di sini, jadi jalan masuk ini tetap tertutup. Orang lain dari perusahaan itu dapat memintanya.',
  way_back_unproven: () =>
    'Catatan TXT saat ini tidak terlihat di domain itu, jadi tidak ada yang diputuskan. Lihat apa kata server nama, lalu setujui bila catatannya ada.',
  not_enrolled: () =>
    'Perusahaan ini belum terdaftar sebagai penjual tidak langsung. Pendaftaran harus dilakukan terlebih dahulu.',
  agreement_missing: () => 'Perjanjian mitra belum diterima. Admin global menerimanya di Perjanjian.',
  agreement_new_version: ({ version, day }) =>
    `Perjanjian mitra versi ${version} berlaku sejak ${day}, dan yang diterima baru versi lama. Admin global menerima versi baru di Perjanjian. Sampai saat itu tidak ada yang baru dapat dimulai; yang sudah berjalan tetap berjalan.`,
  reseller_suspended: () =>
    'Akun penjual ini ditangguhkan. Yang sudah ada tetap dapat dikelola; hal baru harus menunggu sampai staf memulihkannya.',
  region_mismatch: ({ providerRegion, resellerRegion }) =>
    `Penyedia bekerja di wilayah ${providerRegion}, sedangkan akun ini di ${resellerRegion}. Keduanya harus di satu wilayah: pilih penyedia lain, atau buat akun kerja di negara dalam wilayah itu.`,
  recipient_in_other_region: ({ providerRegion, resellerRegion }) =>
    `Wilayah Anda ${providerRegion}, sedangkan wilayah perusahaan ini ${resellerRegion}. Keduanya harus di satu wilayah, jadi perusahaan ini tidak dapat mengotorisasi Anda; hanya penyedia di wilayahnya yang dapat mengundangnya.`,
  country_in_no_region: ({ country }) =>
    `${country} tidak termasuk wilayah mana pun dalam program, sehingga kemitraan tidak dapat dibuat dari sana.`,
  not_a_reseller: () =>
    'Akun yang digunakan bukan akun penjual. Beralihlah ke akun perusahaan yang diundang, atau buat akun untuknya.',
  agent_role_missing: () =>
    'Ini memerlukan peran Admin global, Agen admin, atau Agen penjualan. Admin global organisasi Anda dapat memberikannya.',
  own_address: () => 'Ini alamat Anda sendiri. Berikan alamat seseorang di perusahaan yang Anda undang.',
  already_partner: () => 'Kedua perusahaan ini sudah bermitra.',
  already_invited: () =>
    'Undangan ke alamat ini masih terbuka. Kirim ulang undangan itu, atau tarik kembali terlebih dahulu.',
  provider_not_authorized: () =>
    'Penyedia ini sedang tidak diotorisasi, sehingga kemitraan baru dengannya tidak dapat dimulai. Staf dapat menjelaskan alasannya.',
  authorization_missing: () =>
    'Perusahaan Anda saat ini tidak diotorisasi sebagai penyedia tidak langsung, sehingga tidak dapat mengundang maupun memesan. Yang sudah berjalan tetap dapat dihentikan.',
  provider_agreement_missing: () =>
    'Perusahaan Anda sendiri belum menerima perjanjian mitra. Admin global menerimanya di Perjanjian.',
  provider_exists: () => 'Organisasi ini sudah menjadi penyedia.',
  customer_account: () =>
    'Ini akun pelanggan. Penyedia memerlukan akun tersendiri: minta perusahaan membuat akun kerja lain.',
  enrolled_as_reseller: () =>
    'Akun ini memiliki pendaftaran sebagai penjual tidak langsung. Penyedia memerlukan akun tersendiri: minta perusahaan membuat akun kerja lain, atau menarik pendaftarannya selagi masih bisa.',
  partner_as_reseller: () =>
    'Akun ini adalah penjual dalam suatu kemitraan. Penyedia memerlukan akun tersendiri: minta perusahaan membuat akun kerja lain.',
  admin_role_missing: () =>
    'Ini memerlukan peran Admin global atau Agen admin. Admin global organisasi Anda dapat memberikannya kepada Anda.',
  helpdesk_role_missing: () =>
    'Ini memerlukan peran Admin global, Agen admin, atau Agen helpdesk. Admin global organisasi Anda dapat memberikannya kepada Anda.',
  parked_for_another_account: () =>
    'Undangan ini disimpan untuk akun lain. Beralihlah ke akun itu, atau minta undangan tersendiri.',
  names_another_partner_id: ({ partnerId }) =>
    `Undangan ini menyebut PartnerID ${partnerId}, sedangkan akun yang digunakan memiliki PartnerID lain. Beralihlah ke akun pemiliknya, atau minta undangan baru kepada penyedia.`,
  partner_id_unknown: () =>
    'Tidak ada lokasi dengan PartnerID ini; PartnerID global perusahaan tidak dapat dipakai. Tanyakan PartnerID lokasinya, di halaman Pengidentifikasi, kepada perusahaan itu.',
  notice_by_the_other: () => 'Pemberitahuan diberikan pihak lain, jadi hanya mereka yang dapat membatalkannya.',
  notice_stands: ({ days }) =>
    `Pemberitahuan dapat dibatalkan dalam ${days} hari. Bicarakan dengan pihak lain: undangan baru memulai kemitraan lagi.`,
  partnership_ended: () => 'Kemitraan ini sudah berakhir. Undangan baru memulai kemitraan baru.',
  not_a_customer: () =>
    'Akun yang digunakan tidak dapat menjadi pelanggan: akun ini milik mitra program. Gunakan akun perusahaan yang membeli, atau buat akun untuknya.',
  reseller_cannot_be_customer: () =>
    'Akun ini memiliki pendaftaran sebagai penjual yang berjalan, atau yang dapat dibuka lagi oleh staf; penjual tidak dapat menjadi pelanggan dengan akun yang sama. Gunakan akun kerja lain untuk pembelian perusahaan Anda sendiri.',
  customer_country_elsewhere: ({ country }) =>
    `Akun yang digunakan berada di ${country}, yang tidak termasuk wilayah pengundang Anda. Gunakan akun di wilayah mereka, atau hubungi penyedia di wilayah Anda.`,
  already_customer: () => 'Perusahaan ini sudah menjadi pelanggan keduanya.',
  reminded_lately: ({ days }) =>
    counted(days, { other: 'Surat tentang ini sudah dikirim dalam # hari terakhir. Ingatkan mereka nanti.' }),
  same_person: () => 'Surat lain sejenis ini dikirim ke orang yang sama. Kirim yang ini pada hari lain.',
  nothing_to_do: () => 'Tidak satu pun baris yang dipilih dapat dikerjakan sekarang. Alasannya tertera di sampingnya.',
  address_invited_often: () =>
    'Alamat ini sudah dikirimi surat sebanyak yang boleh dikirim ke satu alamat dalam satu jam atau satu hari, jadi untuk sementara tidak dikirimi surat. Kirim dari daftar ini nanti.',
  letters_held_back: () =>
    'Jumlah surat yang boleh dikirim dalam sehari sudah tercapai. Kirim sisa daftar ini besok; tidak ada yang hilang.',
  letter_held_back: () =>
    'Surat ini ditahan karena banyak surat dikirim ke alamatnya. Surat ini akan terkirim dengan sendirinya begitu diperbolehkan.',
  letter_unwanted: () =>
    'Pembacanya menandai sebuah surat sebagai spam. Surat yang dapat dimatikan dikirim lagi ke sana setelah ia memintanya di pengaturannya, di bawah Pemberitahuan.',
  provider_ends_it: () =>
    'Penjual tidak dapat mengakhirinya sendiri. Mintalah kepada penyedia, yang dapat melakukannya, atau kepada pelanggan.',
  subscriptions_active: ({ count }) =>
    `${count} langganan masih aktif. Masing-masing harus ditangguhkan atau dibatalkan dahulu; penyedia dapat melakukannya.`,
  provider_customer_missing: () =>
    'Pelanggan tidak lagi memiliki hubungan dengan Anda. Mintalah penjual mengundang pelanggan itu lagi.',
  reseller_customer_missing: () =>
    'Pelanggan tidak lagi memiliki hubungan dengan penjual, sehingga penjual tidak dapat dicantumkan pada pesanan baru. Mintalah penjual mengundang pelanggan itu lagi.',
  partnership_missing: () => 'Anda dan penjual ini tidak lagi bermitra. Undangan baru memulai kemitraan baru.',
  partner_of_record_wrong: ({ partnerId }) =>
    `PartnerID ${partnerId} bukan lokasi penjual ini di wilayah Anda, sehingga tidak dapat dicantumkan.`,
  reseller_not_active: () =>
    'Penjual tidak aktif: pendaftarannya belum selesai, atau ditangguhkan. Halaman penjual menunjukkan apa yang kurang.',
  reseller_agreement_missing: () => 'Penjual belum menerima perjanjian mitra. Admin global di sana dapat menerimanya.',
  reseller_signed_already: () => 'Penjual sudah menerima perjanjian yang berlaku, jadi tidak ada yang perlu diminta.',
  reseller_agreement_new_version: ({ version, day }) =>
    `Perjanjian mitra versi ${version} berlaku sejak ${day}, dan penjual baru menerima versi lama. Admin global di sana dapat menerima versi baru. Sampai saat itu tidak ada yang baru dapat dimulai; yang sudah berjalan tetap berjalan.`,
  customer_in_other_region: () =>
    'Negara pelanggan tidak termasuk wilayah Anda, sehingga tidak ada yang dapat dijual ke sana dari sini.',
  offer_not_sold_there: () => 'Penawaran ini tidak dijual di wilayah pelanggan. Pilih penawaran lain.',
  offer_other_currency: ({ billed, asked }) =>
    `Penawaran ini dalam ${asked}, sedangkan negara Anda ditagih dalam ${billed}. Pilih penawaran dalam ${billed}.`,
  customer_agreement_missing: () =>
    'Pelanggan belum menerima perjanjian pelanggan. Itu dilakukan saat pelanggan mengotorisasi Anda dan penjual.',
  customer_under_review: () => 'Akun pelanggan sedang diperiksa staf. Pesanan dapat dibuat setelah akun itu diizinkan.',
  customer_not_allowed: () =>
    'Staf tidak mengizinkan akun pelanggan ini membeli. Pelanggan menerima alasannya melalui surat dan dapat memperbaikinya.',
  customer_registration_missing: () =>
    'Di negara pelanggan, pesanan memerlukan nomor registrasi perusahaan. Pelanggan mengisinya di rincian perusahaannya.',
  customer_telephone_missing: () =>
    'Di negara pelanggan, pesanan memerlukan nomor telepon perusahaan. Pelanggan mengisinya di rincian perusahaannya.',
  price_changed: ({ offer, was, now }) =>
    `Harga ${offer} sekarang ${now}. Di halaman Anda tertera ${was}, sehingga tidak ada yang dipesan. Lihat keadaan terbaru halaman ini, lalu pesan jika harganya sesuai.`,
  quantity_outside: ({ min, max }) => `Pesan sedikitnya ${min} dan paling banyak ${max}.`,
  record_unanswered: () =>
    'Nyatakan apakah PartnerID penjual dicantumkan. Tanpanya, penjual tidak memperoleh apa pun dari pesanan ini.',
  order_key_used: () =>
    'Formulir ini sudah dikirim dengan isi lain. Buka pesanan baru, agar tidak ada yang dibeli dua kali.',
  offer_line_wrong: ({ line, problem }) => `Baris ${line}: ${problem}`,
  offer_lines_more: ({ count }) =>
    counted(count, { other: '# baris lain juga salah. Perbaiki yang ini dulu, lalu yang lain disebutkan.' }),
  cancel_too_late: ({ days }) =>
    `Langganan dapat dibatalkan dalam ${days} hari setelah dimulai. Langganan dapat ditangguhkan kapan saja.`,
  other_region: ({ country, region: theirs, own }) =>
    `${country} berada di wilayah ${theirs}. Wilayah penyedia ini ${own}; keduanya harus di satu wilayah.`,
  same_address_above: ({ line }) => `Baris ${line} memuat alamat yang sama. Setiap alamat mendapat satu surat.`,
  declined_before: () =>
    'Seseorang di alamat ini menolak undangan Anda. Jika mereka berubah pikiran, undang mereka secara tersendiri.',
  row_failed: () =>
    'Portal tidak dapat mengirim baris ini, dan kesalahannya pada kami. Kirim daftar sekali lagi. Jika gagal lagi, ubah barisnya atau undang perusahaan ini tersendiri.',
  nothing_ready: () => 'Tidak ada baris di daftar ini yang siap dikirim.',
  being_sent: () => 'Daftar ini sedang dikirim. Tunggu sampai selesai.',
  invitations_a_day: ({ count, hours }) =>
    `Organisasi Anda boleh mengirim ${count} undangan dalam 24 jam, dan batas itu sudah tercapai. Sisanya tetap siap: kirim ${hours} jam lagi.`,
  csv_not_text: () =>
    'File ini bukan tabel berbentuk teks. Buka di program lembar kerja Anda, simpan sebagai CSV, lalu pilih file itu.',
  csv_empty: () => 'Tidak ada apa pun di bawah judul kolom file ini. Isi satu baris untuk setiap perusahaan.',
  csv_column_missing: ({ column }) =>
    `Baris pertama tidak memuat judul “${column}”. Tambahkan di atas kolomnya, atau mulai dari templat.`,
  csv_column_twice: ({ column }) => `Judul “${column}” ada dua kali di baris pertama. Pertahankan salah satu kolomnya.`,
  csv_too_many_rows: ({ rows }) => `File ini memuat lebih dari ${rows} baris. Bagi menjadi beberapa file.`,
  csv_too_many_cells: ({ line }) =>
    `Baris ${line} memuat lebih banyak sel daripada judul kolom. Koma atau titik koma di dalam sel memerlukan tanda kutip di kedua ujung sel.`,
  csv_cell_too_long: ({ line, max }) => `Baris ${line} memuat sel dengan lebih dari ${max} karakter. Persingkat.`,
  csv_quote: ({ line }) =>
    `Baris ${line} memuat tanda kutip yang salah letak, sehingga akhir selnya tidak dapat ditentukan.`,
  csv_sign_lost: ({ line }) => `Baris ${line} memuat tanda yang tidak dapat dibaca. Ketik ulang baris ini.`,
  csv_too_many_columns: ({ columns }) =>
    `File ini memuat lebih dari ${columns} kolom. Pertahankan kolom yang menerangkan setiap perusahaan.`,
  csv_letters_unknown: () =>
    'Tidak jelas bagaimana huruf dalam file ini harus dibaca. Simpan sebagai “CSV UTF-8” di program lembar kerja Anda, lalu pilih file itu.',
  csv_column_unknown: ({ column }) =>
    `Judul “${column}” tidak dikenal di sini. Hapus kolomnya, atau beri salah satu judul yang disebut di atas.`,
  email_column_missing: () => 'Belum ada kolom yang dipilih untuk alamat email. Pilih kolom yang memuatnya.',
  column_chosen_twice: ({ first, other }) =>
    `“${first}” dan “${other}” dipilih untuk hal yang sama. Pertahankan salah satu, dan ubah yang lain menjadi “Tidak dipakai”.`,
  list_file_gone: () => 'File daftar ini tidak disimpan lagi. Pilih file itu sekali lagi.',
  company_unknown: () =>
    'Tidak ada direktori yang kami tanya mengenal perusahaan dengan keterangan itu. Periksa yang Anda ketik, coba cara lain, atau masukkan perusahaan secara manual.',
  answer_forgotten: () => 'Jawaban direktori itu tidak disimpan lagi. Cari perusahaan sekali lagi.',
  company_elsewhere: ({ country, chosen }) =>
    `Perusahaan ini berada di ${chosen}, sedangkan akun kerja Anda di ${country}. Perusahaan mendaftar dari akun di negaranya sendiri.`,
  change_before_verified: () =>
    'Data perusahaan Anda diubah di sini setelah perusahaan terverifikasi. Sampai saat itu, ubahlah di pendaftaran.',
  change_of_nothing: () => 'Ini sama dengan yang sudah berlaku. Ubah sesuatu, atau biarkan seperti adanya.',
  change_sent_already: () =>
    'Perubahan hal ini sudah sedang diverifikasi. Tunggu jawabannya, atau tarik perubahan itu dan mulai yang lain.',
  change_document_missing: () =>
    'Nama resmi lain perlu dokumen yang menunjukkannya. Pilih filenya dan kirim, lalu kirim perubahan itu.',
};

export const cures: typeof englishCures = {
  sign_in: 'Masuk',
  enrollment: 'Kembali ke pendaftaran Anda',
  partner_id: 'Tautkan PartnerID Anda',
  company: 'Nama dan alamat perusahaan',
  company_by_hand: 'Masukkan secara manual',
  company_look_up: 'Cari perusahaan',
  primary_contact: 'Kontak utama',
  support_contact: 'Dukungan pelanggan',
  check_answers: 'Periksa jawaban Anda',
  documents: 'Dokumen',
  conversation: 'Tulis kepada peninjau',
  alike: 'Perusahaan yang mirip dengan milik Anda',
  agreements: 'Baca perjanjian',
  authorization: 'Lihat keadaannya',
  users: 'Manajemen pengguna',
  add_location: 'Tambahkan lokasi',
  case: 'Lihat pemeriksaan',
  reload: 'Tampilkan keadaan terbaru',
  reset_password: 'Pilih kata sandi baru',
  reset_membership: 'Minta surat baru',
  create_account: 'Buat akun kerja',
  second_step: 'Langkah kedua saat masuk',
  passkeys: 'Kunci sandi Anda',
};

const longer = lasting('id', { minutes: { other: '# menit' }, hours: { other: '# jam' } });
