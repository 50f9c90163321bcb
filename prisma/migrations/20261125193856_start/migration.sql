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
    "custom_data" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "application_secrets" (
    "tenant_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "name" VARCHAR(256) NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),

    CONSTRAINT "application_secrets_pkey" PRIMARY KEY ("tenant_id","application_id","name")
);

-- CreateTable
CREATE TABLE "application_sign_in_experiences" (
    "tenant_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "color" JSONB NOT NULL DEFAULT '{}',
    "branding" JSONB NOT NULL DEFAULT '{}',
    "custom_css" TEXT,
    "display_name" VARCHAR(256),
    "terms_of_use_url" VARCHAR(2048),
    "privacy_policy_url" VARCHAR(2048),

    CONSTRAINT "application_sign_in_experiences_pkey" PRIMARY KEY ("tenant_id","application_id")
);

-- CreateTable
CREATE TABLE "application_consent_scopes" (
    "tenant_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,

    CONSTRAINT "application_consent_scopes_pkey" PRIMARY KEY ("tenant_id","application_id","kind","scope")
);

-- CreateTable
CREATE TABLE "logs" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" VARCHAR(128) NOT NULL,
    "payload" JSONB NOT NULL,
    "user_id" TEXT,
    "application_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "logs_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "resources" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" VARCHAR(256) NOT NULL,
    "indicator" VARCHAR(2048) NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "access_token_ttl" INTEGER NOT NULL DEFAULT 3600,

    CONSTRAINT "resources_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "scopes" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "resource_id" TEXT NOT NULL,
    "name" VARCHAR(256) NOT NULL,
    "description" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scopes_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "roles" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "description" TEXT NOT NULL,
    "type" TEXT NOT NULL DEFAULT 'User',
    "is_default" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "roles_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "roles_scopes" (
    "tenant_id" TEXT NOT NULL,
    "role_id" TEXT NOT NULL,
    "scope_id" TEXT NOT NULL,

    CONSTRAINT "roles_scopes_pkey" PRIMARY KEY ("tenant_id","role_id","scope_id")
);

-- CreateTable
CREATE TABLE "users_roles" (
    "tenant_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role_id" TEXT NOT NULL,

    CONSTRAINT "users_roles_pkey" PRIMARY KEY ("tenant_id","user_id","role_id")
);

-- CreateTable
CREATE TABLE "applications_roles" (
    "tenant_id" TEXT NOT NULL,
    "application_id" TEXT NOT NULL,
    "role_id" TEXT NOT NULL,

    CONSTRAINT "applications_roles_pkey" PRIMARY KEY ("tenant_id","application_id","role_id")
);

-- CreateTable
CREATE TABLE "connectors" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "connector_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "config" BYTEA NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "sync_profile" BOOLEAN NOT NULL DEFAULT false,
    "enable_token_storage" BOOLEAN NOT NULL DEFAULT false,
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
CREATE TABLE "email_templates" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "language_tag" VARCHAR(16) NOT NULL,
    "template_type" VARCHAR(64) NOT NULL,
    "details" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "email_templates_pkey" PRIMARY KEY ("tenant_id","id")
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
    "hide_logto_branding" BOOLEAN NOT NULL DEFAULT false,
    "language_info" JSONB NOT NULL,
    "terms_of_use_url" VARCHAR(2048),
    "privacy_policy_url" VARCHAR(2048),
    "agree_to_terms_policy" TEXT NOT NULL DEFAULT 'Automatic',
    "sign_in" JSONB NOT NULL,
    "sign_up" JSONB NOT NULL,
    "social_sign_in" JSONB NOT NULL DEFAULT '{}',
    "social_sign_in_connector_targets" JSONB NOT NULL DEFAULT '[]',
    "sign_in_mode" TEXT NOT NULL,
    "custom_css" TEXT,
    "custom_content" JSONB NOT NULL DEFAULT '{}',
    "custom_ui_assets" JSONB,
    "custom_ui_csp" JSONB NOT NULL DEFAULT '{}',
    "password_policy" JSONB NOT NULL DEFAULT '{}',
    "mfa" JSONB NOT NULL DEFAULT '{"factors":[],"policy":"UserControlled"}',
    "adaptive_mfa" JSONB NOT NULL DEFAULT '{}',
    "single_sign_on_enabled" BOOLEAN NOT NULL DEFAULT false,
    "support_email" TEXT,
    "support_website_url" TEXT,
    "unknown_session_redirect_url" TEXT,
    "captcha_policy" JSONB NOT NULL DEFAULT '{}',
    "sentinel_policy" JSONB NOT NULL DEFAULT '{}',
    "email_blocklist_policy" JSONB NOT NULL DEFAULT '{}',
    "verification_code_policy" JSONB NOT NULL DEFAULT '{}',
    "forgot_password_methods" JSONB,
    "passkey_sign_in" JSONB NOT NULL DEFAULT '{}',
    "sign_up_profile_fields" JSONB,
    "password_expiration" JSONB NOT NULL DEFAULT '{}',
    "username_policy" JSONB NOT NULL DEFAULT '{"caseSensitive":true,"minLength":1,"maxLength":128,"allowedChars":{"lowercase":true,"uppercase":true,"numbers":true,"underscore":true}}',

    CONSTRAINT "sign_in_experiences_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "custom_phrases" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "language_tag" VARCHAR(16) NOT NULL,
    "translation" JSONB NOT NULL,

    CONSTRAINT "custom_phrases_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "tenants" (
    "id" TEXT NOT NULL,
    "config_version" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenant_settings" (
    "tenant_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "tenant_settings_pkey" PRIMARY KEY ("tenant_id","key")
);

-- CreateTable
CREATE TABLE "tenant_keys" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "active_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
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
    "identities" JSONB NOT NULL DEFAULT '{}',
    "password_digest" VARCHAR(256),
    "password_algorithm" VARCHAR(16),
    "password_updated_at" TIMESTAMPTZ(6),
    "is_password_expired" BOOLEAN NOT NULL DEFAULT false,
    "is_suspended" BOOLEAN NOT NULL DEFAULT false,
    "application_id" TEXT,
    "last_sign_in_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "active_users" (
    "tenant_id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "active_users_pkey" PRIMARY KEY ("tenant_id","date","user_id")
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
CREATE INDEX "applications_tenant_id_created_at_id_idx" ON "applications"("tenant_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "logs_tenant_id_user_id_id_idx" ON "logs"("tenant_id", "user_id", "id");

-- CreateIndex
CREATE INDEX "logs_tenant_id_application_id_id_idx" ON "logs"("tenant_id", "application_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "resources_tenant_id_indicator_key" ON "resources"("tenant_id", "indicator");

-- CreateIndex
CREATE UNIQUE INDEX "scopes_tenant_id_resource_id_name_key" ON "scopes"("tenant_id", "resource_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "roles_tenant_id_name_key" ON "roles"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "roles_scopes_tenant_id_scope_id_idx" ON "roles_scopes"("tenant_id", "scope_id");

-- CreateIndex
CREATE INDEX "users_roles_tenant_id_role_id_user_id_idx" ON "users_roles"("tenant_id", "role_id", "user_id");

-- CreateIndex
CREATE INDEX "applications_roles_tenant_id_role_id_application_id_idx" ON "applications_roles"("tenant_id", "role_id", "application_id");

-- CreateIndex
CREATE INDEX "connectors_tenant_id_kind_idx" ON "connectors"("tenant_id", "kind");

-- CreateIndex
CREATE INDEX "outbox_messages_tenant_id_verification_id_idx" ON "outbox_messages"("tenant_id", "verification_id");

-- CreateIndex
CREATE INDEX "outbox_messages_state_next_attempt_at_idx" ON "outbox_messages"("state", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outbox_messages_expires_at_idx" ON "outbox_messages"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "email_templates_tenant_id_language_tag_template_type_key" ON "email_templates"("tenant_id", "language_tag", "template_type");

-- CreateIndex
CREATE INDEX "oidc_artefacts_tenant_id_grant_id_model_idx" ON "oidc_artefacts"("tenant_id", "grant_id", "model");

-- CreateIndex
CREATE INDEX "oidc_artefacts_tenant_id_uid_idx" ON "oidc_artefacts"("tenant_id", "uid");

-- CreateIndex
CREATE INDEX "oidc_artefacts_expires_at_idx" ON "oidc_artefacts"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "custom_phrases_tenant_id_language_tag_key" ON "custom_phrases"("tenant_id", "language_tag");

-- CreateIndex
CREATE INDEX "users_tenant_id_created_at_id_idx" ON "users"("tenant_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "users_tenant_id_primary_email_key" ON "users"("tenant_id", "primary_email");

-- CreateIndex
CREATE UNIQUE INDEX "users_tenant_id_primary_phone_key" ON "users"("tenant_id", "primary_phone");

-- CreateIndex
CREATE UNIQUE INDEX "users_tenant_id_username_key" ON "users"("tenant_id", "username");

-- CreateIndex
CREATE INDEX "one_time_codes_tenant_id_address_idx" ON "one_time_codes"("tenant_id", "address");

-- CreateIndex
CREATE INDEX "one_time_codes_expires_at_idx" ON "one_time_codes"("expires_at");

-- CreateIndex
CREATE INDEX "rate_limits_expires_at_idx" ON "rate_limits"("expires_at");

-- CreateIndex
CREATE INDEX "sentinels_updated_at_idx" ON "sentinels"("updated_at");

-- AddForeignKey
ALTER TABLE "application_secrets" ADD CONSTRAINT "application_secrets_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_sign_in_experiences" ADD CONSTRAINT "application_sign_in_experiences_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_consent_scopes" ADD CONSTRAINT "application_consent_scopes_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scopes" ADD CONSTRAINT "scopes_tenant_id_resource_id_fkey" FOREIGN KEY ("tenant_id", "resource_id") REFERENCES "resources"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roles_scopes" ADD CONSTRAINT "roles_scopes_tenant_id_role_id_fkey" FOREIGN KEY ("tenant_id", "role_id") REFERENCES "roles"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roles_scopes" ADD CONSTRAINT "roles_scopes_tenant_id_scope_id_fkey" FOREIGN KEY ("tenant_id", "scope_id") REFERENCES "scopes"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_tenant_id_user_id_fkey" FOREIGN KEY ("tenant_id", "user_id") REFERENCES "users"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_tenant_id_role_id_fkey" FOREIGN KEY ("tenant_id", "role_id") REFERENCES "roles"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications_roles" ADD CONSTRAINT "applications_roles_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications_roles" ADD CONSTRAINT "applications_roles_tenant_id_role_id_fkey" FOREIGN KEY ("tenant_id", "role_id") REFERENCES "roles"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
