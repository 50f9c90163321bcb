-- CreateTable
CREATE TABLE "applications" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" VARCHAR(256) NOT NULL,
    "description" TEXT,
    "type" TEXT NOT NULL,
    "is_third_party" BOOLEAN NOT NULL DEFAULT false,
    "oidc_client_metadata" JSONB NOT NULL,
    "custom_client_metadata" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "connectors" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "connector_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "config" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "connectors_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "outbox_messages" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "verification_id" TEXT,
    "kind" TEXT NOT NULL,
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

    CONSTRAINT "outbox_messages_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "oidc_artefacts" (
    "tenant_id" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "id" BYTEA NOT NULL,
    "payload" JSONB NOT NULL,
    "uid" TEXT,
    "grant_id" TEXT,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "consumed_at" TIMESTAMPTZ(6),

    CONSTRAINT "oidc_artefacts_pkey" PRIMARY KEY ("tenant_id","model","id")
);

-- CreateTable
CREATE TABLE "sign_in_experiences" (
    "tenant_id" TEXT NOT NULL,
    "color" JSONB NOT NULL,
    "branding" JSONB NOT NULL,
    "language_info" JSONB NOT NULL,
    "terms_of_use_url" VARCHAR(2048),
    "privacy_policy_url" VARCHAR(2048),
    "support_email" TEXT,
    "sign_in" JSONB NOT NULL,
    "sign_up" JSONB NOT NULL,
    "sign_in_mode" TEXT NOT NULL,
    "verification_code_policy" JSONB NOT NULL DEFAULT '{}',
    "sentinel_policy" JSONB NOT NULL DEFAULT '{}',
    "unknown_session_redirect_url" TEXT,

    CONSTRAINT "sign_in_experiences_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "tenants" (
    "id" TEXT NOT NULL,
    "config_version" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenant_keys" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_keys_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "setup_tokens" (
    "tenant_id" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "claimed_at" TIMESTAMPTZ(6),
    "claimed_by" TEXT,

    CONSTRAINT "setup_tokens_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "users" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "username" VARCHAR(128),
    "primary_email" VARCHAR(254),
    "primary_phone" VARCHAR(128),
    "name" VARCHAR(128),
    "avatar" VARCHAR(2048),
    "profile" JSONB NOT NULL DEFAULT '{}',
    "custom_data" JSONB NOT NULL DEFAULT '{}',
    "is_suspended" BOOLEAN NOT NULL DEFAULT false,
    "application_id" TEXT,
    "last_sign_in_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "one_time_codes" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "verification_id" TEXT NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "digest" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "max_tries" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "consumed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_codes_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "tenant_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "hits" TIMESTAMPTZ(6)[],
    "used" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("tenant_id","key")
);

-- CreateTable
CREATE TABLE "sentinels" (
    "tenant_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "entries" JSONB NOT NULL DEFAULT '[]',
    "blocked_until" TIMESTAMPTZ(6),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sentinels_pkey" PRIMARY KEY ("tenant_id","address")
);

-- CreateIndex
CREATE UNIQUE INDEX "connectors_tenant_id_kind_key" ON "connectors"("tenant_id", "kind");

-- CreateIndex
CREATE INDEX "outbox_messages_tenant_id_verification_id_idx" ON "outbox_messages"("tenant_id", "verification_id");

-- CreateIndex
CREATE INDEX "outbox_messages_state_next_attempt_at_idx" ON "outbox_messages"("state", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outbox_messages_expires_at_idx" ON "outbox_messages"("expires_at");

-- CreateIndex
CREATE INDEX "oidc_artefacts_tenant_id_grant_id_model_idx" ON "oidc_artefacts"("tenant_id", "grant_id", "model");

-- CreateIndex
CREATE INDEX "oidc_artefacts_tenant_id_uid_idx" ON "oidc_artefacts"("tenant_id", "uid");

-- CreateIndex
CREATE INDEX "oidc_artefacts_expires_at_idx" ON "oidc_artefacts"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "users_tenant_id_primary_email_key" ON "users"("tenant_id", "primary_email");

-- CreateIndex
CREATE INDEX "one_time_codes_tenant_id_address_idx" ON "one_time_codes"("tenant_id", "address");

-- CreateIndex
CREATE INDEX "one_time_codes_expires_at_idx" ON "one_time_codes"("expires_at");

-- CreateIndex
CREATE INDEX "rate_limits_expires_at_idx" ON "rate_limits"("expires_at");

-- CreateIndex
CREATE INDEX "sentinels_updated_at_idx" ON "sentinels"("updated_at");
