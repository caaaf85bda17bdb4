-- CreateTable
CREATE TABLE "status_ask" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "status_ask_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "status_ask_created_at_idx" ON "status_ask"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "status_ask_enrollment_id_address_key" ON "status_ask"("enrollment_id", "address");

-- AddForeignKey
ALTER TABLE "status_ask" ADD CONSTRAINT "status_ask_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
