import { startFamily } from './family.mjs';
import { installPackages } from './packages.mjs';
import { generateClient } from './portal.mjs';

/**
 * Makes a clone ready for its checks and tests: packages and database client. Returns the environment they run in: this one's,
 * less the settings of any portal, which are the tests' own to choose.
 */
export async function prepare() {
  await installPackages();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
  await generateClient(startFamily({ onLoss: () => {} }), env);
  return env;
}

const ours = [
  ...[
    'NODE_ENV',
    'HOST',
    'PORT',
    'MAIL_WEB_PORT',
    'MAIL_WEB_KEY',
    'DATA_DIR',
    'APP_URL',
    'DATABASE_URL',
    'DATABASE_DIRECT_URL',
    'DATABASE_OWNER_URL',
    'DATABASE_POOL',
    'DATABASE_PATIENCE',
    'SMTP_URL',
    'AUTH_SECRET',
    'MAIL_FROM',
    'OFFICE_EMAIL',
    'DKIM_KEY',
    'DKIM_SELECTOR',
    'BOUNCE_ADDRESS',
    'BOUNCE_PORT',
    'BOUNCE_HOST',
  ],
  ...[
    'ENTRA_CLIENT_ID',
    'ENTRA_CLIENT_SECRET',
    'ENTRA_TENANT',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_NAME',
  ],
  ...[
    'COMPANY_DIRECTORY',
    'GLEIF_URL',
    'DNB_URL',
    'DNB_KEY',
    'DNB_SECRET',
    'ADDRESS_SERVICE_URL',
    'ADDRESS_SERVICE_KEY',
    'DNS_SERVERS',
  ],
  ...['FILES_FOLDER', 'S3_URL', 'S3_BUCKET', 'S3_REGION', 'S3_KEY', 'S3_SECRET', 'CLAMD_ADDRESS'],
  ...['SEAL_P12', 'SEAL_P12_PASSWORD', 'SEAL_TSA_URL'],
  ...['SCANNER_AWAY', 'DOCUMENTS_KEPT_MONTHS'],
  ...['DEMO', 'DEMO_YEAR', 'DEMO_PASSWORD', 'LOG_LEVEL', 'TRUSTED_PROXY', 'NEXT_DIST_DIR', 'PSEUDO_LANGUAGE'],
];
