-- Claims are transaction-local settings that only angiolog.act_as writes. A reused connection
-- reads '' for a setting that an earlier transaction had set, hence the nullif.
create schema angiolog;
--> statement-breakpoint
create function angiolog.department() returns uuid language sql stable
  as $$ select nullif(current_setting('angiolog.department', true), '')::uuid $$;
--> statement-breakpoint
create function angiolog.person() returns uuid language sql stable
  as $$ select nullif(current_setting('angiolog.person', true), '')::uuid $$;
--> statement-breakpoint
create function angiolog.resident() returns uuid language sql stable
  as $$ select nullif(current_setting('angiolog.resident', true), '')::uuid $$;
--> statement-breakpoint
create function angiolog.reach() returns text language sql stable
  as $$ select nullif(current_setting('angiolog.reach', true), '') $$;
--> statement-breakpoint
create function angiolog.programs() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('angiolog.programs', true), ''), '{}')::uuid[] $$;
