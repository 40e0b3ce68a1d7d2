// What a rule reports: one broken rule at one place, in words that say what to change.

export interface Finding {
  rule: string;
  /** Path, with `:line` where a line is known. */
  place: string;
  message: string;
}

/** One line per finding, for the message of an assertion. */
export function describeFindings(findings: Finding[]): string {
  return findings.map((finding) => `${finding.place}  ${finding.message} (${finding.rule})`).join('\n');
}
