-- CreateIndex
CREATE INDEX "offer_region_id_name_id_idx" ON "offer"("region_id", "name", "id");
