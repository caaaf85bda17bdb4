import type { escalation as english } from '../en/escalation';

export const escalation: typeof english = {
  heading: 'Pada ketua peninjau',
  ask: 'Tanyakan kasus saya',
  whoAsks: 'Admin Global perusahaan dapat menanyakan kasusnya sekarang, setelah masuk.',
  meaning:
    'Setelah hari kerja yang kami rencanakan habis, Anda dapat bertanya. Kasus Anda lalu disampaikan kepada ketua peninjau, yang menjawab paling lambat akhir hari kerja berikutnya. Sekali sehari.',
  stages: {
    waits: 'Menunggu jawaban',
    late: 'Jawaban terlambat',
    answered: 'Dijawab',
    overtaken: 'Kasus sudah berlanjut',
  },
  askedBy: ({ by, at }) => `${by}, ${at}`,
  said: {
    waits: ({ day }) => `Jawaban paling lambat ${day}.`,
    late: ({ day }) => `Jawaban seharusnya paling lambat ${day}. Kasus tetap di daftar ketua sampai dijawab.`,
    answered: ({ at }) => `Dijawab ${at}. Jawabannya ada di percakapan.`,
    overtaken: () => 'Sejak itu sudah ada keputusan atau permintaan tentang kasus ini.',
  },
  escalate: 'Sampaikan kepada ketua',
  note: 'Yang perlu dilihat ketua',
  noteHint: 'Ketua menerimanya lewat surat. Perusahaan tidak melihatnya.',
  answer: 'Kirim jawaban',
  answerLabel: 'Jawaban kepada perusahaan',
  answerHint: 'Jawaban ada di percakapan dan menyelesaikan ini. Pemegang kasus tetap memegangnya.',
  nothing: 'Tidak ada yang menunggu ketua.',
};
