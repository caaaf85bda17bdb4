-- AlterTable
ALTER TABLE "document_file" ADD COLUMN     "drawn" INTEGER;
