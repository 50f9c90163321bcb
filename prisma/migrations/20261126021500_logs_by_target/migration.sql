-- What was changed about one thing: the entries of the audit log whose target it is.
CREATE INDEX "logs_target" ON "logs" ("tenant_id", ("payload" #>> '{target,id}'), "id") WHERE ("payload" #>> '{target,id}') IS NOT NULL;
