-- CreateEnum
CREATE TYPE "customer_status" AS ENUM ('under_review', 'allowed', 'not_allowed');

-- CreateEnum
CREATE TYPE "relationship_status" AS ENUM ('active', 'ended');

-- CreateEnum
CREATE TYPE "customer_access" AS ENUM ('none', 'granted', 'removed');

-- CreateEnum
CREATE TYPE "offer_term" AS ENUM ('month', 'year');

-- CreateEnum
CREATE TYPE "subscription_status" AS ENUM ('active', 'suspended', 'cancelled');

-- CreateTable
CREATE TABLE "customer" (
    "organization_id" UUID NOT NULL,
    "status" "customer_status" NOT NULL DEFAULT 'under_review',
    "version" INTEGER NOT NULL DEFAULT 1,
    "registration_id_kind" VARCHAR(30),
    "registration_id" VARCHAR(40),
    "telephone" VARCHAR(20),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_by_id" UUID,
    "claimed_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "customer_event" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "customer_status",
    "to_status" "customer_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_relationship" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "status" "relationship_status" NOT NULL DEFAULT 'active',
    "access" "customer_access" NOT NULL DEFAULT 'none',
    "version" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "access_since" TIMESTAMPTZ(3),
    "last_acted_at" TIMESTAMPTZ(3),
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_relationship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relationship_event" (
    "id" UUID NOT NULL,
    "relationship_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "relationship_status",
    "to_status" "relationship_status" NOT NULL,
    "access" "customer_access" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "relationship_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "description" VARCHAR(500) NOT NULL DEFAULT '',
    "region_id" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "price_minor" INTEGER NOT NULL,
    "term" "offer_term" NOT NULL,
    "min_quantity" INTEGER NOT NULL DEFAULT 1,
    "max_quantity" INTEGER NOT NULL DEFAULT 1000,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_" (
    "id" UUID NOT NULL,
    "number" VARCHAR(12) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "asked" CHAR(64) NOT NULL,
    "provider_id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "placed_by_id" UUID NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order__pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_minor" INTEGER NOT NULL,
    "partner_id_on_record" VARCHAR(10),

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "partner_id_on_record" VARCHAR(10),
    "quantity" INTEGER NOT NULL,
    "status" "subscription_status" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "renews_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription_event" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "subscription_status",
    "to_status" "subscription_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscription_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "customer_status_moved_at_organization_id_idx" ON "customer"("status", "moved_at", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_event_customer_id_version_key" ON "customer_event"("customer_id", "version");

-- CreateIndex
CREATE INDEX "customer_relationship_provider_id_reseller_id_since_id_idx" ON "customer_relationship"("provider_id", "reseller_id", "since", "id");

-- CreateIndex
CREATE INDEX "customer_relationship_reseller_id_since_id_idx" ON "customer_relationship"("reseller_id", "since", "id");

-- CreateIndex
CREATE INDEX "customer_relationship_customer_id_idx" ON "customer_relationship"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "relationship_event_relationship_id_version_key" ON "relationship_event"("relationship_id", "version");

-- CreateIndex
CREATE INDEX "offer_region_id_currency_name_idx" ON "offer"("region_id", "currency", "name");

-- CreateIndex
CREATE UNIQUE INDEX "offer_code_region_id_currency_key" ON "offer"("code", "region_id", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "order__number_key" ON "order_"("number");

-- CreateIndex
CREATE INDEX "order__provider_id_placed_at_id_idx" ON "order_"("provider_id", "placed_at", "id");

-- CreateIndex
CREATE INDEX "order__customer_id_placed_at_id_idx" ON "order_"("customer_id", "placed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "order__provider_id_idempotency_key_key" ON "order_"("provider_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "order_line_order_id_idx" ON "order_line"("order_id");

-- CreateIndex
CREATE INDEX "subscription_customer_id_status_idx" ON "subscription"("customer_id", "status");

-- CreateIndex
CREATE INDEX "subscription_provider_id_reseller_id_status_idx" ON "subscription"("provider_id", "reseller_id", "status");

-- CreateIndex
CREATE INDEX "subscription_provider_id_started_at_id_idx" ON "subscription"("provider_id", "started_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_event_subscription_id_version_key" ON "subscription_event"("subscription_id", "version");

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_event" ADD CONSTRAINT "customer_event_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_relationship" ADD CONSTRAINT "customer_relationship_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_relationship" ADD CONSTRAINT "customer_relationship_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_relationship" ADD CONSTRAINT "customer_relationship_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "customer_relationship"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_" ADD CONSTRAINT "order__provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_" ADD CONSTRAINT "order__reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_" ADD CONSTRAINT "order__customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order_"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order_"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_event" ADD CONSTRAINT "subscription_event_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One tie of a customer to each side of a pair at a time.
create unique index relationship_open on customer_relationship (customer_id, provider_id, reseller_id, side) where status = 'active';

-- The lists' search and the queue of accounts that staff look at.
create index customer_under_review on customer (moved_at, organization_id) where status = 'under_review';
create index subscription_renews on subscription (renews_at) where status = 'active';

alter table offer add constraint offer_amounts check (price_minor >= 0 and min_quantity >= 1 and max_quantity >= min_quantity);
alter table order_ add constraint order_total check (total_minor >= 0);
alter table order_line add constraint order_line_amounts check (quantity >= 1 and unit_minor >= 0);
alter table subscription add constraint subscription_quantity check (quantity >= 1);

create constraint trigger through_the_door after update on customer deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('customer_event', 'customer_id');
create constraint trigger through_the_door after update on customer_relationship deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('relationship_event', 'relationship_id');
create constraint trigger through_the_door after update on subscription deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('subscription_event', 'subscription_id');

create trigger append_only before update or delete or truncate on customer_event execute function append_only();
create trigger append_only before update or delete or truncate on relationship_event execute function append_only();
create trigger append_only before update or delete or truncate on subscription_event execute function append_only();
create trigger append_only before update or delete or truncate on order_ execute function append_only();
create trigger append_only before update or delete or truncate on order_line execute function append_only();
