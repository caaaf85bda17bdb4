-- AlterEnum
ALTER TYPE "import_status" ADD VALUE 'uploaded';

-- AlterTable
ALTER TABLE "invitation_import" ADD COLUMN     "asked" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "columns" JSONB;

-- AlterTable
ALTER TABLE "invitation_import_row" ADD COLUMN     "fault" JSONB;

-- CreateTable
CREATE TABLE "invitation_import_file" (
    "import_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_import_file_pkey" PRIMARY KEY ("import_id")
);

-- CreateTable
CREATE TABLE "invitation_import_memory" (
    "organization_id" UUID NOT NULL,
    "kind" "invitation_kind" NOT NULL,
    "headings" CHAR(64) NOT NULL,
    "fields" JSONB NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_import_memory_pkey" PRIMARY KEY ("organization_id","kind","headings")
);

-- CreateIndex
CREATE INDEX "invitation_import_file_kept_at_idx" ON "invitation_import_file"("kept_at");

-- AddForeignKey
ALTER TABLE "invitation_import_file" ADD CONSTRAINT "invitation_import_file_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "invitation_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_import_memory" ADD CONSTRAINT "invitation_import_memory_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
