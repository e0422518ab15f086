CREATE TABLE "audit_seal" (
	"department_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"row_hash" text NOT NULL,
	"chain_hash" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_seal_department_id_sequence_pk" PRIMARY KEY("department_id","sequence"),
	CONSTRAINT "audit_seal_event" UNIQUE("department_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "audit_seal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "role_reach" ADD COLUMN "reads_audit" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_event_person" ON "audit_event" USING btree ("department_id","person_id","at");
