-- AlterTable
ALTER TABLE "asked_account" ADD COLUMN     "onward" BYTEA;
