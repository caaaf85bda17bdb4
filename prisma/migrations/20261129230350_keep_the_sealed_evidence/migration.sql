-- AlterTable
ALTER TABLE "signed_copy" ADD COLUMN     "evidence" BYTEA;
