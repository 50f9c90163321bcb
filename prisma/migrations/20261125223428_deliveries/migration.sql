-- DropTable
DROP TABLE "outbox_messages";

-- CreateTable
CREATE TABLE "deliveries" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'email',
    "verification_id" TEXT,
    "kind" TEXT NOT NULL,
    "recipient_hash" BYTEA NOT NULL,
    "recipient_masked" TEXT NOT NULL,
    "language" TEXT,
    "template" TEXT,
    "connector_id" TEXT,
    "sealed" BYTEA,
    "suppressed" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "server" TEXT,
    "last_error" TEXT,
    "next_attempt_at" TIMESTAMPTZ(6) NOT NULL,
    "leased_until" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "delivery_attempts" (
    "tenant_id" TEXT NOT NULL,
    "delivery_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "connector_id" TEXT NOT NULL,
    "factory_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "stage" TEXT,
    "code" TEXT,
    "message" TEXT,
    "server" TEXT,
    "reply" TEXT,
    "retry_in" INTEGER,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY ("tenant_id","delivery_id","number")
);

-- CreateTable
CREATE TABLE "connector_health" (
    "tenant_id" TEXT NOT NULL,
    "connector_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "failed_at" TIMESTAMPTZ(6)[] DEFAULT ARRAY[]::TIMESTAMPTZ(6)[],
    "open_until" TIMESTAMPTZ(6),
    "last_error" TEXT,
    "last_stage" TEXT,
    "last_outcome" TEXT,
    "last_failure_at" TIMESTAMPTZ(6),
    "last_success_at" TIMESTAMPTZ(6),

    CONSTRAINT "connector_health_pkey" PRIMARY KEY ("tenant_id","connector_id")
);

-- CreateTable
CREATE TABLE "email_template_versions" (
    "tenant_id" TEXT NOT NULL,
    "language_tag" VARCHAR(16) NOT NULL,
    "template_type" VARCHAR(64) NOT NULL,
    "version" INTEGER NOT NULL,
    "details" JSONB,
    "saved_by" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "email_template_versions_pkey" PRIMARY KEY ("tenant_id","language_tag","template_type","version")
);

-- CreateIndex
CREATE INDEX "deliveries_tenant_id_verification_id_idx" ON "deliveries"("tenant_id", "verification_id");

-- CreateIndex
CREATE INDEX "deliveries_tenant_id_recipient_hash_created_at_idx" ON "deliveries"("tenant_id", "recipient_hash", "created_at");

-- CreateIndex
CREATE INDEX "deliveries_tenant_id_created_at_idx" ON "deliveries"("tenant_id", "created_at");

-- What is due: a small part of a large table.
CREATE INDEX "deliveries_due" ON "deliveries" ("next_attempt_at") WHERE "state" IN ('waiting', 'delayed');

-- The history of templates begins with what they say now.
INSERT INTO "email_template_versions" ("tenant_id", "language_tag", "template_type", "version", "details", "created_at")
  SELECT "tenant_id", "language_tag", "template_type", 1, "details", "created_at" FROM "email_templates";
