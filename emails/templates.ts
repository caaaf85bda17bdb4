import { adminAccessLetters } from './admin-access';
import { agreementLetters } from './agreement';
import { companyChangeLetters } from './company-change';
import { conversationLetters } from './conversation';
import { customerLetters } from './customer';
import { deskLetters } from './desk';
import { enrollmentLetters } from './enrollment';
import { evidenceLetters } from './evidence';
import { identityLetters } from './identity';
import { invitationLetters } from './invitation';
import { lackLetters } from './lack';
import { markLetters } from './marks';
import { noticeLetters } from './notices';
import { orderLetters } from './order';
import { organizationLetters } from './organization';
import { partnerIdLetters } from './partner-id';
import { partnershipLetters } from './partnership';
import { providerLetters } from './provider';
import { queueLetters } from './queue';
import type { LetterTemplates } from './template';
import { verificationLetters } from './verification';

/** Every letter the portal sends. */
export const templates: LetterTemplates = {
  ...identityLetters,
  ...organizationLetters,
  ...partnerIdLetters,
  ...enrollmentLetters,
  ...verificationLetters,
  ...evidenceLetters,
  ...companyChangeLetters,
  ...conversationLetters,
  ...queueLetters,
  ...deskLetters,
  ...agreementLetters,
  ...providerLetters,
  ...invitationLetters,
  ...partnershipLetters,
  ...adminAccessLetters,
  ...customerLetters,
  ...orderLetters,
  ...lackLetters,
  ...markLetters,
  ...noticeLetters,
};
