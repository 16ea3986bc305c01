/** What is said about the disk. Only the core's answer makes it "saved". */
export type Saving = { is: "nothing" } | { is: "saving" } | { is: "saved"; at: string } | { is: "failed" };
