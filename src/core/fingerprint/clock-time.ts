/** A date and time by the clock of this machine, as the workbook keeps that of a build: `2023-05-04T10:30`. */
export function clockTime(time: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The day alone: `2023-05-04`. */
export function clockDay(time: Date): string {
  return clockTime(time).slice(0, "2023-05-04".length);
}

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** `4 May 2023 at 10:30` for `2023-05-04T10:30`. */
export function clockTimeInWords(clockTime: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(clockTime);
  if (!match) return clockTime;
  const [, year, month, day, time] = match;
  return `${Number(day)} ${months[Number(month) - 1]} ${year} at ${time}`;
}
