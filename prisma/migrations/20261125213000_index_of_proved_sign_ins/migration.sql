-- Sign-ins under way in which somebody has been proved to be this person, to end them with their sessions.
CREATE INDEX "oidc_artefacts_proved" ON "oidc_artefacts"
  ("tenant_id", (coalesce("payload"->'result'->'login'->>'accountId', "payload"->'result'->'experience'->>'userId')))
  WHERE "model" = 'Interaction' AND coalesce("payload"->'result'->'login'->>'accountId', "payload"->'result'->'experience'->>'userId') IS NOT NULL;
