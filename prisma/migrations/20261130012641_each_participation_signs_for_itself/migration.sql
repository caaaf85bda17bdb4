-- DropIndex
DROP INDEX "signature_agreement_id_organization_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "signature_agreement_id_organization_id_enrollment_id_key" ON "signature"("agreement_id", "organization_id", "enrollment_id");

-- Written by hand. A signature that made no enrollment active, as a provider's, is once for its organization.
create unique index signature_once on signature (agreement_id, organization_id) where enrollment_id is null;

-- Whoever has ended its participation may begin anew.
drop index enrollment_open;
create unique index enrollment_open on enrollment (organization_id) where status not in ('withdrawn', 'closed', 'ended');
