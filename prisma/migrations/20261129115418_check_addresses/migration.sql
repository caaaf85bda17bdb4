-- CreateEnum
CREATE TYPE "address_status" AS ENUM ('verified_shippable', 'verified', 'interaction_required', 'street_partial', 'premises_partial', 'multiple', 'none', 'not_validated');

-- CreateEnum
CREATE TYPE "address_choice" AS ENUM ('kept', 'suggested');

-- AlterTable
ALTER TABLE "company_profile" ADD COLUMN     "address_check_id" UUID,
ADD COLUMN     "operating_check_id" UUID,
ADD COLUMN     "operating_city" VARCHAR(100),
ADD COLUMN     "operating_line1" VARCHAR(200),
ADD COLUMN     "operating_line2" VARCHAR(200),
ADD COLUMN     "operating_postal_code" VARCHAR(20),
ADD COLUMN     "operating_state" VARCHAR(100);

-- CreateTable
CREATE TABLE "postal_place" (
    "country_iso2" CHAR(2) NOT NULL,
    "postal_code" VARCHAR(20) NOT NULL,
    "city" VARCHAR(100) NOT NULL,
    "state_or_province" VARCHAR(100),

    CONSTRAINT "postal_place_pkey" PRIMARY KEY ("country_iso2","postal_code","city")
);

-- CreateTable
CREATE TABLE "address_check" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "status" "address_status" NOT NULL,
    "source" VARCHAR(10) NOT NULL,
    "entered" JSONB NOT NULL,
    "suggestions" JSONB NOT NULL,
    "choice" "address_choice",
    "taken" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "address_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "address_check_organization_id_idx" ON "address_check"("organization_id");

-- AddForeignKey
ALTER TABLE "company_profile" ADD CONSTRAINT "company_profile_address_check_id_fkey" FOREIGN KEY ("address_check_id") REFERENCES "address_check"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_profile" ADD CONSTRAINT "company_profile_operating_check_id_fkey" FOREIGN KEY ("operating_check_id") REFERENCES "address_check"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address_check" ADD CONSTRAINT "address_check_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
