-- Indexes that the schema language has no words for.
--
-- A migration is sent statement by statement, cut at each semicolon: inside a block it is written as \073, and there is none in a comment.

-- A person's sessions and grants, to end them all at once.
CREATE INDEX "oidc_artefacts_account" ON "oidc_artefacts" ("tenant_id", ("payload"->>'accountId')) WHERE "model" IN ('Session', 'Grant');

-- Names that differ only in their letters' case, where the username policy takes them for the same.
CREATE INDEX "users_username_lower" ON "users" ("tenant_id", (lower("username")));

-- The search for a part of something. It needs an extension that comes with PostgreSQL and that the owner of a database may create.
-- Where it cannot be had, the search reads the whole table instead.
DO LANGUAGE plpgsql E'
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm\073
EXCEPTION
  WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR invalid_schema_name THEN
    RAISE NOTICE ''The extension pg_trgm cannot be created here, so searching for users will be slower.''\073
END
';

-- The extension may live in a schema that is not on the search path.
DO LANGUAGE plpgsql E'
DECLARE
  place name := (SELECT n.nspname FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace WHERE o.opcname = ''gin_trgm_ops'' LIMIT 1)\073
BEGIN
  IF place IS NOT NULL THEN
    EXECUTE format(
      ''CREATE INDEX users_search ON users USING gin (lower(id) %1$I.gin_trgm_ops, lower(primary_email) %1$I.gin_trgm_ops,
        lower(primary_phone) %1$I.gin_trgm_ops, lower(username) %1$I.gin_trgm_ops, lower(name) %1$I.gin_trgm_ops)
        WITH (gin_pending_list_limit = 512)'', place)\073
  END IF\073
END
';
