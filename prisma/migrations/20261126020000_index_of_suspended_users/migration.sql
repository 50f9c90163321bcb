-- The few who are suspended, the latest first, found without reading everybody.
CREATE INDEX "users_suspended" ON "users" ("tenant_id", "created_at" DESC, "id") WHERE "is_suspended";
