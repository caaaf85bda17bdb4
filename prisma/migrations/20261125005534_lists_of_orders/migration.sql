-- CreateIndex
CREATE INDEX "customer_relationship_provider_id_since_id_idx" ON "customer_relationship"("provider_id", "since", "id");

-- CreateIndex
CREATE INDEX "order__reseller_id_placed_at_id_idx" ON "order_"("reseller_id", "placed_at", "id");
