/** One line of the table: a figure of ours, what was asked for, and the peer's. */
export interface Row {
  what: string;
  ours: string;
  /** "floor / aim" of the issue. */
  asked?: string;
  peer?: string;
}

/** A row that only says why it is missing. */
export const absent = (what: string): Row[] => [{ what, ours: "absent, skipped" }];

export const percent = (share: number): string => (100 * share).toFixed(1);

export function printTable(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ what, ours, asked = "", peer = "" }) => [what, ours, asked, peer]);
  const all = [["", "on-record", "floor / aim", "peer"], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  console.log(title);
  for (const line of all)
    console.log(
      `  ${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}`,
    );
  console.log();
}
