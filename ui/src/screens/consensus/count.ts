/** What was written in a field for a number of votes: nothing is 0, anything but digits is no number. */
export function votesIn(field: string): number | undefined {
  const written = field.trim();
  return /^\d{0,3}$/.test(written) ? Number(written) : undefined;
}

/** All votes together; absent while a field holds no number. */
export function sumOf(fields: string[]): number | undefined {
  const votes = fields.map(votesIn);
  return votes.some((one) => one === undefined)
    ? undefined
    : votes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
