-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "territories_limit" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "territory_countries" CHAR(2)[] DEFAULT ARRAY[]::CHAR(2)[],
ADD COLUMN     "territory_owned" BOOLEAN NOT NULL DEFAULT false;
