-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "failed_at" TIMESTAMPTZ(3);
