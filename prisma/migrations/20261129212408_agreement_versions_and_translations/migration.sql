-- CreateEnum
CREATE TYPE "must_sign" AS ENUM ('everybody', 'resellers', 'providers', 'nobody');

-- AlterTable
ALTER TABLE "agreement" ADD COLUMN     "is_sample" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "must_sign" "must_sign" NOT NULL DEFAULT 'everybody',
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "signature" ADD COLUMN     "translation" VARCHAR(5),
ADD COLUMN     "translation_sha256" CHAR(64);

-- CreateTable
CREATE TABLE "agreement_translation" (
    "agreement_id" UUID NOT NULL,
    "language" VARCHAR(5) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "text_sha256" CHAR(64) NOT NULL,

    CONSTRAINT "agreement_translation_pkey" PRIMARY KEY ("agreement_id","language")
);

-- AddForeignKey
ALTER TABLE "agreement_translation" ADD CONSTRAINT "agreement_translation_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every text until now is our own sample.
UPDATE "agreement" SET "is_sample" = true;
