CREATE TABLE "audit_event" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_event_department_id_id_pk" PRIMARY KEY("department_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_procedure" (
	"department_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"catalog" text NOT NULL,
	"code" text NOT NULL,
	"role" text NOT NULL,
	"laterality" text,
	"resident_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"performed_on" date NOT NULL,
	"patient_type" text NOT NULL,
	"status" text DEFAULT 'logged' NOT NULL,
	CONSTRAINT "case_procedure_department_id_case_id_position_pk" PRIMARY KEY("department_id","case_id","position"),
	CONSTRAINT "case_procedure_role_known" CHECK ("case_procedure"."role" in ('primary', 'secondary', 'assisting'))
);
--> statement-breakpoint
ALTER TABLE "case_procedure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_version" (
	"department_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"resident_id" uuid NOT NULL,
	"payload_hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_version_department_id_case_id_version_pk" PRIMARY KEY("department_id","case_id","version")
);
--> statement-breakpoint
ALTER TABLE "case_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dead_letter" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"payload_hash" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dead_letter_department_id_id_pk" PRIMARY KEY("department_id","id")
);
--> statement-breakpoint
ALTER TABLE "dead_letter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "procedure_case" (
	"department_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"attending_id" uuid NOT NULL,
	"performed_on" date NOT NULL,
	"patient_type" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'logged' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"logged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"verified_at" timestamp with time zone,
	"verified_by" uuid,
	"adverse_event_scheme" text,
	"adverse_event_grade" text,
	"fluoro_minutes" real,
	"air_kerma_milligray" real,
	"kap_gray_cm2" real,
	"contrast_millilitres" real,
	"sedation" text,
	"access" text,
	"autonomy_scale" text,
	"autonomy_level" text,
	CONSTRAINT "procedure_case_department_id_id_pk" PRIMARY KEY("department_id","id"),
	CONSTRAINT "procedure_case_facets" UNIQUE("department_id","id","resident_id","program_id","site_id","performed_on","patient_type","status"),
	CONSTRAINT "procedure_case_status_known" CHECK ("procedure_case"."status" in ('logged', 'verified', 'withdrawn')),
	CONSTRAINT "procedure_case_patient_type_known" CHECK ("procedure_case"."patient_type" in ('adult', 'pediatric')),
	CONSTRAINT "procedure_case_note_length" CHECK (char_length("procedure_case"."note") <= 500),
	CONSTRAINT "procedure_case_verified_by_someone" CHECK (("procedure_case"."status" = 'verified') = ("procedure_case"."verified_at" is not null and "procedure_case"."verified_by" is not null)),
	CONSTRAINT "procedure_case_grade_has_scheme" CHECK (("procedure_case"."adverse_event_grade" is null) = ("procedure_case"."adverse_event_scheme" is null)),
	CONSTRAINT "procedure_case_level_has_scale" CHECK (("procedure_case"."autonomy_level" is null) = ("procedure_case"."autonomy_scale" is null))
);
--> statement-breakpoint
ALTER TABLE "procedure_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "department" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'America/Chicago' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "department" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"counted_roles" text[] DEFAULT array['primary','secondary'] NOT NULL,
	"late_after_days" integer DEFAULT 14 NOT NULL,
	"adverse_event_scheme" text DEFAULT 'sir-letters' NOT NULL,
	"autonomy_scale" text DEFAULT 'zwisch' NOT NULL,
	CONSTRAINT "program_department_id_id_pk" PRIMARY KEY("department_id","id"),
	CONSTRAINT "program_kind_known" CHECK ("program"."kind" in ('ir-integrated', 'ir-independent', 'dr-esir'))
);
--> statement-breakpoint
ALTER TABLE "program" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "site_department_id_id_pk" PRIMARY KEY("department_id","id")
);
--> statement-breakpoint
ALTER TABLE "site" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attending" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"name" text NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "attending_department_id_id_pk" PRIMARY KEY("department_id","id")
);
--> statement-breakpoint
ALTER TABLE "attending" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member" (
	"department_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "member_department_id_person_id_pk" PRIMARY KEY("department_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"program_id" uuid,
	"suspended_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "membership_department_id_id_pk" PRIMARY KEY("department_id","id")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "person_email_unique" UNIQUE("email"),
	CONSTRAINT "person_email_lower_case" CHECK ("person"."email" = lower("person"."email"))
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_reach" (
	"role" text PRIMARY KEY NOT NULL,
	"reach" text NOT NULL,
	CONSTRAINT "role_reach_known" CHECK ("role_reach"."reach" in ('own', 'program', 'department'))
);
--> statement-breakpoint
ALTER TABLE "role_reach" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sign_in_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "aggregate_count" (
	"department_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"category" text NOT NULL,
	"as_of" date NOT NULL,
	"count" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "aggregate_count_department_id_resident_id_category_as_of_pk" PRIMARY KEY("department_id","resident_id","category","as_of"),
	CONSTRAINT "aggregate_count_range" CHECK ("aggregate_count"."count" between 0 and 1000000)
);
--> statement-breakpoint
ALTER TABLE "aggregate_count" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resident" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"starting_pgy" integer NOT NULL,
	"graduates_on" date NOT NULL,
	"esir" boolean DEFAULT false NOT NULL,
	CONSTRAINT "resident_department_id_id_pk" PRIMARY KEY("department_id","id"),
	CONSTRAINT "resident_program" UNIQUE("department_id","id","program_id"),
	CONSTRAINT "resident_graduates_after_start" CHECK ("resident"."graduates_on" > "resident"."starts_on"),
	CONSTRAINT "resident_pgy" CHECK ("resident"."starting_pgy" between 1 and 9)
);
--> statement-breakpoint
ALTER TABLE "resident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target" (
	"department_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"program_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"minimum" integer NOT NULL,
	"basis" text NOT NULL,
	"source" text NOT NULL,
	"set_on" date NOT NULL,
	"set_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "target_department_id_id_pk" PRIMARY KEY("department_id","id"),
	CONSTRAINT "target_minimum_range" CHECK ("target"."minimum" between 1 and 10000),
	CONSTRAINT "target_basis_known" CHECK ("target"."basis" in ('program', 'ads-report'))
);
--> statement-breakpoint
ALTER TABLE "target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_department_id_person_id_member_department_id_person_id_fk" FOREIGN KEY ("department_id","person_id") REFERENCES "public"."member"("department_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_procedure" ADD CONSTRAINT "case_procedure_facets" FOREIGN KEY ("department_id","case_id","resident_id","program_id","site_id","performed_on","patient_type","status") REFERENCES "public"."procedure_case"("department_id","id","resident_id","program_id","site_id","performed_on","patient_type","status") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "case_version" ADD CONSTRAINT "case_version_department_id_case_id_procedure_case_department_id_id_fk" FOREIGN KEY ("department_id","case_id") REFERENCES "public"."procedure_case"("department_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dead_letter" ADD CONSTRAINT "dead_letter_department_id_person_id_member_department_id_person_id_fk" FOREIGN KEY ("department_id","person_id") REFERENCES "public"."member"("department_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_case" ADD CONSTRAINT "procedure_case_resident" FOREIGN KEY ("department_id","resident_id","program_id") REFERENCES "public"."resident"("department_id","id","program_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "procedure_case" ADD CONSTRAINT "procedure_case_department_id_site_id_site_department_id_id_fk" FOREIGN KEY ("department_id","site_id") REFERENCES "public"."site"("department_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_case" ADD CONSTRAINT "procedure_case_department_id_attending_id_attending_department_id_id_fk" FOREIGN KEY ("department_id","attending_id") REFERENCES "public"."attending"("department_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_case" ADD CONSTRAINT "procedure_case_department_id_verified_by_member_department_id_person_id_fk" FOREIGN KEY ("department_id","verified_by") REFERENCES "public"."member"("department_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attending" ADD CONSTRAINT "attending_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attending" ADD CONSTRAINT "attending_department_id_person_id_member_department_id_person_id_fk" FOREIGN KEY ("department_id","person_id") REFERENCES "public"."member"("department_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_role_role_reach_role_fk" FOREIGN KEY ("role") REFERENCES "public"."role_reach"("role") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_department_id_person_id_member_department_id_person_id_fk" FOREIGN KEY ("department_id","person_id") REFERENCES "public"."member"("department_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_department_id_program_id_program_department_id_id_fk" FOREIGN KEY ("department_id","program_id") REFERENCES "public"."program"("department_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aggregate_count" ADD CONSTRAINT "aggregate_count_resident" FOREIGN KEY ("department_id","resident_id","program_id") REFERENCES "public"."resident"("department_id","id","program_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "resident" ADD CONSTRAINT "resident_department_id_person_id_member_department_id_person_id_fk" FOREIGN KEY ("department_id","person_id") REFERENCES "public"."member"("department_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resident" ADD CONSTRAINT "resident_department_id_program_id_program_department_id_id_fk" FOREIGN KEY ("department_id","program_id") REFERENCES "public"."program"("department_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_department_id_program_id_program_department_id_id_fk" FOREIGN KEY ("department_id","program_id") REFERENCES "public"."program"("department_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_at" ON "audit_event" USING btree ("department_id","at");--> statement-breakpoint
CREATE INDEX "case_procedure_facts" ON "case_procedure" USING btree ("department_id","resident_id","program_id","code","role","status");--> statement-breakpoint
CREATE INDEX "case_procedure_of_resident" ON "case_procedure" USING btree ("department_id","resident_id","performed_on");--> statement-breakpoint
CREATE INDEX "procedure_case_of_resident" ON "procedure_case" USING btree ("department_id","resident_id","performed_on","id");--> statement-breakpoint
CREATE INDEX "procedure_case_of_attending" ON "procedure_case" USING btree ("department_id","attending_id");--> statement-breakpoint
CREATE INDEX "attending_person" ON "attending" USING btree ("department_id","person_id");--> statement-breakpoint
CREATE INDEX "member_person" ON "member" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("department_id","person_id");--> statement-breakpoint
CREATE INDEX "sign_in_session_person" ON "sign_in_session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "resident_person" ON "resident" USING btree ("department_id","person_id");--> statement-breakpoint
CREATE INDEX "target_program" ON "target" USING btree ("department_id","program_id");--> statement-breakpoint
CREATE POLICY "audit_event_record" ON "audit_event" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("audit_event"."department_id" = (select angiolog.department()) and "audit_event"."person_id" = (select angiolog.person()));--> statement-breakpoint
CREATE POLICY "case_procedure_read" ON "case_procedure" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("case_procedure"."department_id" = (select angiolog.department()) and ("case_procedure"."resident_id" = (select angiolog.resident()) or ((select angiolog.reach()) = 'department' or ((select angiolog.reach()) = 'program' and "case_procedure"."program_id" = any((select angiolog.programs())::uuid[])))));--> statement-breakpoint
CREATE POLICY "case_procedure_log" ON "case_procedure" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("case_procedure"."department_id" = (select angiolog.department()) and "case_procedure"."resident_id" = (select angiolog.resident()));--> statement-breakpoint
CREATE POLICY "case_procedure_amend" ON "case_procedure" AS PERMISSIVE FOR DELETE TO "angiolog_app" USING ("case_procedure"."department_id" = (select angiolog.department()) and "case_procedure"."resident_id" = (select angiolog.resident()) and "case_procedure"."status" = 'logged');--> statement-breakpoint
CREATE POLICY "case_version_read" ON "case_version" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("case_version"."department_id" = (select angiolog.department()) and "case_version"."resident_id" = (select angiolog.resident()));--> statement-breakpoint
CREATE POLICY "case_version_record" ON "case_version" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("case_version"."department_id" = (select angiolog.department()) and "case_version"."resident_id" = (select angiolog.resident()));--> statement-breakpoint
CREATE POLICY "dead_letter_record" ON "dead_letter" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("dead_letter"."department_id" = (select angiolog.department()) and "dead_letter"."person_id" = (select angiolog.person()));--> statement-breakpoint
CREATE POLICY "procedure_case_read" ON "procedure_case" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("procedure_case"."department_id" = (select angiolog.department()) and ("procedure_case"."resident_id" = (select angiolog.resident()) or ((select angiolog.reach()) = 'department' or ((select angiolog.reach()) = 'program' and "procedure_case"."program_id" = any((select angiolog.programs())::uuid[])))));--> statement-breakpoint
CREATE POLICY "procedure_case_log" ON "procedure_case" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("procedure_case"."department_id" = (select angiolog.department()) and "procedure_case"."resident_id" = (select angiolog.resident()));--> statement-breakpoint
CREATE POLICY "procedure_case_amend" ON "procedure_case" AS PERMISSIVE FOR UPDATE TO "angiolog_app" USING ("procedure_case"."department_id" = (select angiolog.department()) and "procedure_case"."resident_id" = (select angiolog.resident()) and "procedure_case"."status" = 'logged') WITH CHECK ("procedure_case"."department_id" = (select angiolog.department()) and "procedure_case"."resident_id" = (select angiolog.resident()) and "procedure_case"."status" in ('logged', 'withdrawn'));--> statement-breakpoint
CREATE POLICY "department_read" ON "department" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("department"."id" = (select angiolog.department()));--> statement-breakpoint
CREATE POLICY "program_read" ON "program" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("program"."department_id" = (select angiolog.department()));--> statement-breakpoint
CREATE POLICY "site_read" ON "site" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("site"."department_id" = (select angiolog.department()));--> statement-breakpoint
CREATE POLICY "attending_read" ON "attending" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("attending"."department_id" = (select angiolog.department()));--> statement-breakpoint
CREATE POLICY "aggregate_count_read" ON "aggregate_count" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("aggregate_count"."department_id" = (select angiolog.department()) and ("aggregate_count"."resident_id" = (select angiolog.resident()) or ((select angiolog.reach()) = 'department' or ((select angiolog.reach()) = 'program' and "aggregate_count"."program_id" = any((select angiolog.programs())::uuid[])))));--> statement-breakpoint
CREATE POLICY "aggregate_count_record" ON "aggregate_count" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("aggregate_count"."department_id" = (select angiolog.department()) and "aggregate_count"."resident_id" = (select angiolog.resident()));--> statement-breakpoint
CREATE POLICY "aggregate_count_correct" ON "aggregate_count" AS PERMISSIVE FOR UPDATE TO "angiolog_app" USING ("aggregate_count"."department_id" = (select angiolog.department()) and "aggregate_count"."resident_id" = (select angiolog.resident())) WITH CHECK ("aggregate_count"."department_id" = (select angiolog.department()) and "aggregate_count"."resident_id" = (select angiolog.resident()));--> statement-breakpoint
CREATE POLICY "resident_read" ON "resident" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("resident"."department_id" = (select angiolog.department()) and ("resident"."id" = (select angiolog.resident()) or ((select angiolog.reach()) = 'department' or ((select angiolog.reach()) = 'program' and "resident"."program_id" = any((select angiolog.programs())::uuid[])))));--> statement-breakpoint
CREATE POLICY "target_read" ON "target" AS PERMISSIVE FOR SELECT TO "angiolog_app" USING ("target"."department_id" = (select angiolog.department()));--> statement-breakpoint
CREATE POLICY "target_set" ON "target" AS PERMISSIVE FOR INSERT TO "angiolog_app" WITH CHECK ("target"."department_id" = (select angiolog.department()) and "target"."set_by" = (select angiolog.person()) and "target"."program_id" = any((select angiolog.programs())::uuid[]));--> statement-breakpoint
CREATE POLICY "target_withdraw" ON "target" AS PERMISSIVE FOR UPDATE TO "angiolog_app" USING ("target"."department_id" = (select angiolog.department()) and "target"."program_id" = any((select angiolog.programs())::uuid[])) WITH CHECK ("target"."department_id" = (select angiolog.department()) and "target"."program_id" = any((select angiolog.programs())::uuid[]));