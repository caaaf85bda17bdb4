-- AlterTable
ALTER TABLE "admin_access" ADD COLUMN     "used_at" TIMESTAMPTZ(3);
