-- CreateEnum
CREATE TYPE "directory_source" AS ENUM ('table', 'gleif', 'dnb');

-- AlterTable
ALTER TABLE "company_profile" ADD COLUMN     "changed_why" VARCHAR(300),
ADD COLUMN     "fill_id" UUID;

-- CreateTable
CREATE TABLE "directory_company" (
    "id" UUID NOT NULL,
    "duns" CHAR(9),
    "lei" CHAR(20),
    "name" VARCHAR(200) NOT NULL,
    "words" TEXT[],
    "address_line1" VARCHAR(200),
    "address_line2" VARCHAR(200),
    "city" VARCHAR(100),
    "state_or_province" VARCHAR(100),
    "postal_code" VARCHAR(20),
    "country_iso2" CHAR(2) NOT NULL,
    "registration_id" VARCHAR(40),
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "directory_company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_answer" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "question" CHAR(64) NOT NULL,
    "source" "directory_source" NOT NULL,
    "companies" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "directory_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_token" (
    "service" VARCHAR(20) NOT NULL,
    "sealed" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "directory_token_pkey" PRIMARY KEY ("service")
);

-- CreateTable
CREATE TABLE "company_fill" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "source" "directory_source" NOT NULL,
    "number" VARCHAR(40),
    "at" TIMESTAMPTZ(3) NOT NULL,
    "legal_name" VARCHAR(200) NOT NULL,
    "address_line1" VARCHAR(200),
    "address_line2" VARCHAR(200),
    "city" VARCHAR(100),
    "state_or_province" VARCHAR(100),
    "postal_code" VARCHAR(20),
    "registration_id_kind" VARCHAR(30),
    "registration_id" VARCHAR(40),

    CONSTRAINT "company_fill_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "directory_company_duns_key" ON "directory_company"("duns");

-- CreateIndex
CREATE UNIQUE INDEX "directory_company_lei_key" ON "directory_company"("lei");

-- CreateIndex
CREATE INDEX "directory_company_words_idx" ON "directory_company" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "directory_company_country_iso2_registration_id_key" ON "directory_company"("country_iso2", "registration_id");

-- CreateIndex
CREATE INDEX "directory_answer_at_idx" ON "directory_answer"("at");

-- CreateIndex
CREATE UNIQUE INDEX "directory_answer_organization_id_question_key" ON "directory_answer"("organization_id", "question");

-- CreateIndex
CREATE INDEX "company_fill_organization_id_idx" ON "company_fill"("organization_id");

-- AddForeignKey
ALTER TABLE "directory_answer" ADD CONSTRAINT "directory_answer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_profile" ADD CONSTRAINT "company_profile_fill_id_fkey" FOREIGN KEY ("fill_id") REFERENCES "company_fill"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_fill" ADD CONSTRAINT "company_fill_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
