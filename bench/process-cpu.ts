import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the kernel's own clock. */
const millisecondsATick = 10;
const [userTicks, systemTicks] = [11, 12];

const isLinux = process.platform === 'linux';

/** CPU time that a process has used so far, in milliseconds; NaN where it isn't told (not on Linux). */
export function cpuMilliseconds(pid: number): number {
  if (!isLinux) return Number.NaN;
  return ticksOf(readFileSync(`/proc/${pid}/stat`, 'utf8')) * millisecondsATick;
}

/** User and system time of a line of `/proc/PID/stat`: its second field may hold spaces and brackets. */
export function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[userTicks]) + Number(fields[systemTicks]);
}

/** The processes that this one has started and that still live; none where it isn't told. */
export const childPids = (): number[] => childPidsOf(process.pid);

/** As `childPids`, of another process. */
export function childPidsOf(pid: number): number[] {
  if (!isLinux) return [];
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).flatMap((task) =>
    readFileSync(`${tasks}/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
}
