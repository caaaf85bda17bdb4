import { cache } from 'react';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { db } from '@/lib/db';

/** How an organization stands to the partner agreement, for the strip above a page and the page below it: one statement per request. */
export const agreementStanding = cache((organizationId: string) => agreementStandingOf(db, organizationId));
