-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "zone" VARCHAR(64);
