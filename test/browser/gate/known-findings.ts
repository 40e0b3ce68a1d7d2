// Findings that are known and have an issue. The gate passes over them, and fails when one is no longer found,
// so the list never grows old.

export interface KnownFinding {
  /** Name of the probe, or `axe:` and the rule. */
  probe: string;
  /** The view it is seen in; left out: any view. */
  view?: string;
  /** A piece of the finding. */
  finding: string;
  issue: number;
  /** The day it was listed, such as 2026-11-21. */
  date: string;
}

export interface GateFinding {
  probe: string;
  view: string;
  looks: string;
  finding: string;
}

export interface SortedFindings {
  open: GateFinding[];
  known: GateFinding[];
  /** Entries of the list that nothing matched. */
  stale: KnownFinding[];
}

export function sortFindings(findings: readonly GateFinding[], list: readonly KnownFinding[]): SortedFindings {
  const used = new Set<KnownFinding>();
  const open: GateFinding[] = [];
  const known: GateFinding[] = [];
  for (const finding of findings) {
    const entry = list.find((one) => one.probe === finding.probe && (one.view === undefined || one.view === finding.view) && finding.finding.includes(one.finding));
    if (entry === undefined) open.push(finding);
    else {
      known.push(finding);
      used.add(entry);
    }
  }
  return { open, known, stale: list.filter((entry) => !used.has(entry)) };
}
