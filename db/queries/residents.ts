import { and, asc, eq } from 'drizzle-orm';
import type { PersonId, ProgramId, ResidentId } from '#domain/ids.ts';
import type { TrainingData } from '#domain/training-data.ts';
import type { ActorTx } from '../act-as.ts';
import { resident } from '../schema/training.ts';

export interface Resident {
  readonly id: ResidentId;
  readonly personId: PersonId;
  readonly programId: ProgramId;
  readonly name: string;
  readonly startsOn: string;
  /** PGY on the first day in the program. */
  readonly startingPgy: number;
  readonly graduatesOn: string;
  readonly esir: boolean;
}

const columns = {
  id: resident.id,
  personId: resident.personId,
  programId: resident.programId,
  name: resident.name,
  startsOn: resident.startsOn,
  startingPgy: resident.startingPgy,
  graduatesOn: resident.graduatesOn,
  esir: resident.esir,
};

/** Every resident within the actor's reach, by name. */
export async function selectResidents(tx: ActorTx): Promise<Resident[]> {
  const rows = await tx
    .select(columns)
    .from(resident)
    .where(eq(resident.departmentId, tx.actor.departmentId))
    .orderBy(asc(resident.name));
  return rows as Resident[];
}

export async function selectResident(tx: ActorTx, id: ResidentId): Promise<Resident | undefined> {
  const [row] = await tx
    .select(columns)
    .from(resident)
    .where(and(eq(resident.departmentId, tx.actor.departmentId), eq(resident.id, id)));
  return row as Resident | undefined;
}

/** Changes when a resident trains; true where the resident is within the actor's say. */
export async function changeTraining(
  tx: ActorTx,
  id: ResidentId,
  { startsOn, startingPgy, graduatesOn, esir }: TrainingData,
): Promise<boolean> {
  const rows = await tx
    .update(resident)
    .set({ startsOn, startingPgy, graduatesOn, esir })
    .where(and(eq(resident.departmentId, tx.actor.departmentId), eq(resident.id, id)))
    .returning({ id: resident.id });
  return rows.length > 0;
}
