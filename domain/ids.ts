import * as z from 'zod/mini';

/** Branded UUIDs: a resident's id can't be passed where a site's is wanted. */
export const DepartmentId = z.uuid().brand<'DepartmentId'>();
export type DepartmentId = z.infer<typeof DepartmentId>;
export const ProgramId = z.uuid().brand<'ProgramId'>();
export type ProgramId = z.infer<typeof ProgramId>;
export const SiteId = z.uuid().brand<'SiteId'>();
export type SiteId = z.infer<typeof SiteId>;
export const PersonId = z.uuid().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const ResidentId = z.uuid().brand<'ResidentId'>();
export type ResidentId = z.infer<typeof ResidentId>;
export const AttendingId = z.uuid().brand<'AttendingId'>();
export type AttendingId = z.infer<typeof AttendingId>;
export const TargetId = z.uuid().brand<'TargetId'>();
export type TargetId = z.infer<typeof TargetId>;
/** A UUIDv7 made by the client that logs the case, so that sending it twice is harmless. */
export const CaseId = z.uuid().brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;
export const MembershipId = z.uuid().brand<'MembershipId'>();
export type MembershipId = z.infer<typeof MembershipId>;
export const InvitationId = z.uuid().brand<'InvitationId'>();
export type InvitationId = z.infer<typeof InvitationId>;
export const LeaveId = z.uuid().brand<'LeaveId'>();
export type LeaveId = z.infer<typeof LeaveId>;
