import sharp from 'sharp';

// Draws a picture anew for a preview: no larger than 1600 px, without whatever it said beside its pixels. It is run as somebody who may do
// nothing: lib/preview/confined.ts. It reads two kinds of picture and no other.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg'] });
sharp.cache(false);
sharp.concurrency(1);

// Only now, for the library may lie where nobody else reads.
if (process.getuid() === 0) {
  process.setgid(65_534);
  process.setuid(65_534);
}

const [, , given, drawn] = process.argv;
await sharp(given, { limitInputPixels: 50e6, failOn: 'warning' })
  .rotate()
  .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
  .flatten({ background: '#fff' })
  .png()
  .toFile(drawn);
