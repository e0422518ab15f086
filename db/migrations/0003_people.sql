CREATE TABLE "invitation" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"program_id" uuid,
	"starts_on" date,
	"starting_pgy" integer,
	"graduates_on" date,
	"esir" boolean DEFAULT false NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"voided_at" timestamp with time zone,
	CONSTRAINT "invitation_department_id_id_pk" PRIMARY KEY("department_id","id"),
	CONSTRAINT "invitation_token" UNIQUE("token_hash","department_id"),
	CONSTRAINT "invitation_email_lower_case" CHECK ("invitation"."email" = lower("invitation"."email")),
	CONSTRAINT "invitation_token_sha256" CHECK ("invitation"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "invitation_training" CHECK (("invitation"."role" = 'resident') = ("invitation"."starts_on" is not null and "invitation"."starting_pgy" is not null and "invitation"."graduates_on" is not null)
        and ("invitation"."starting_pgy" is null or "invitation"."starting_pgy" between 1 and 9)
        and ("invitation"."graduates_on" is null or "invitation"."graduates_on" > "invitation"."starts_on"))
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mail_outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_grant" (
	"granter" text NOT NULL,
	"granted" text NOT NULL,
	CONSTRAINT "role_grant_granter_granted_pk" PRIMARY KEY("granter","granted")
);
--> statement-breakpoint
ALTER TABLE "role_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "set_up_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "set_up_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leave_period" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"resident_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "leave_period_department_id_id_pk" PRIMARY KEY("department_id","id"),
	CONSTRAINT "leave_period_order" CHECK ("leave_period"."ends_on" >= "leave_period"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "leave_period" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_role_role_reach_role_fk" FOREIGN KEY ("role") REFERENCES "public"."role_reach"("role") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_department_id_invited_by_member_department_id_person_id_fk" FOREIGN KEY ("department_id","invited_by") REFERENCES "public"."member"("department_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_department_id_program_id_program_department_id_id_fk" FOREIGN KEY ("department_id","program_id") REFERENCES "public"."program"("department_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_granter_role_reach_role_fk" FOREIGN KEY ("granter") REFERENCES "public"."role_reach"("role") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_granted_role_reach_role_fk" FOREIGN KEY ("granted") REFERENCES "public"."role_reach"("role") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leave_period" ADD CONSTRAINT "leave_period_resident" FOREIGN KEY ("department_id","resident_id","program_id") REFERENCES "public"."resident"("department_id","id","program_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "invitation_email" ON "invitation" USING btree ("department_id","email");--> statement-breakpoint
-- Whether a live membership of someone lets them hand out `given` (any role where null) over a
-- program; over none in particular only a department-wide role does.
CREATE FUNCTION angiolog.gives(who uuid, where_ uuid, given text, over_ uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  select exists (
    select from public.membership m
    join public.role_reach r on r.role = m.role
    join public.person b on b.id = m.person_id
    where m.department_id = where_ and m.person_id = who
      and m.suspended_at is null and m.ended_at is null and b.disabled_at is null
      and (r.reach = 'department' or m.program_id = over_)
      and exists (select from public.role_grant g
        where g.granter = m.role and (given is null or g.granted = given)))
$$;--> statement-breakpoint
-- The same over the whole department: by a department-wide role, or over every single program.
CREATE FUNCTION angiolog.gives_everywhere(who uuid, where_ uuid, given text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  select angiolog.gives(who, where_, given, null) or (
    exists (select from public.program p where p.department_id = where_)
    and not exists (select from public.program p
      where p.department_id = where_ and not angiolog.gives(who, where_, given, p.id)))
$$;--> statement-breakpoint
CREATE FUNCTION angiolog.managed_programs() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  select coalesce(array_agg(p.id), '{}') from public.program p
  where p.department_id = angiolog.department()
    and angiolog.gives(angiolog.person(), p.department_id, null, p.id)
$$;--> statement-breakpoint
CREATE FUNCTION angiolog.manages_department() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  select angiolog.gives_everywhere(angiolog.person(), angiolog.department(), null)
$$;--> statement-breakpoint
CREATE POLICY "site_add" ON "site" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("site"."department_id" = (select angiolog.department()) and (select angiolog.manages_department()));--> statement-breakpoint
CREATE POLICY "site_change" ON "site" AS PERMISSIVE FOR UPDATE TO "angiolog_app" USING ("site"."department_id" = (select angiolog.department()) and (select angiolog.manages_department())) WITH CHECK ("site"."department_id" = (select angiolog.department()) and (select angiolog.manages_department()));--> statement-breakpoint
CREATE POLICY "attending_add" ON "attending" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("attending"."department_id" = (select angiolog.department()) and (select angiolog.manages_department()));--> statement-breakpoint
CREATE POLICY "attending_change" ON "attending" AS PERMISSIVE FOR UPDATE TO "angiolog_app" USING ("attending"."department_id" = (select angiolog.department()) and (select angiolog.manages_department())) WITH CHECK ("attending"."department_id" = (select angiolog.department()) and (select angiolog.manages_department()));--> statement-breakpoint
CREATE POLICY "resident_train" ON "resident" AS PERMISSIVE FOR UPDATE TO "angiolog_app" USING ("resident"."department_id" = (select angiolog.department()) and ("resident"."program_id" = any((select angiolog.managed_programs())::uuid[]) or ("resident"."program_id" is null and (select angiolog.manages_department())))) WITH CHECK ("resident"."department_id" = (select angiolog.department()) and ("resident"."program_id" = any((select angiolog.managed_programs())::uuid[]) or ("resident"."program_id" is null and (select angiolog.manages_department()))));--> statement-breakpoint
CREATE POLICY "invitation_read" ON "invitation" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("invitation"."department_id" = (select angiolog.department()) and ("invitation"."program_id" = any((select angiolog.managed_programs())::uuid[]) or ("invitation"."program_id" is null and (select angiolog.manages_department()))));--> statement-breakpoint
CREATE POLICY "leave_period_read" ON "leave_period" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("leave_period"."department_id" = (select angiolog.department()) and ("leave_period"."resident_id" = (select angiolog.resident()) or ((select angiolog.reach()) = 'department' or ((select angiolog.reach()) = 'program' and "leave_period"."program_id" = any((select angiolog.programs())::uuid[])))));--> statement-breakpoint
CREATE POLICY "leave_period_record" ON "leave_period" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("leave_period"."department_id" = (select angiolog.department()) and ("leave_period"."program_id" = any((select angiolog.managed_programs())::uuid[]) or ("leave_period"."program_id" is null and (select angiolog.manages_department()))));--> statement-breakpoint
CREATE POLICY "leave_period_withdraw" ON "leave_period" AS PERMISSIVE FOR UPDATE TO "angiolog_app" USING ("leave_period"."department_id" = (select angiolog.department()) and ("leave_period"."program_id" = any((select angiolog.managed_programs())::uuid[]) or ("leave_period"."program_id" is null and (select angiolog.manages_department())))) WITH CHECK ("leave_period"."department_id" = (select angiolog.department()) and ("leave_period"."program_id" = any((select angiolog.managed_programs())::uuid[]) or ("leave_period"."program_id" is null and (select angiolog.manages_department()))));