-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "id" VARCHAR(80) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("id")
);
