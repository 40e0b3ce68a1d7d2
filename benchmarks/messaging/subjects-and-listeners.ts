// The load of the routing benchmark: 1,200 subjects, 500 listeners of which 80 use `*` and 20 use `>`, six roles
// with rules of their own. About 17 listeners get each event.

export const roles = ['system', 'agent', 'user', 'operator', 'viewer', 'billing'] as const;

export const rules = ['agent >', 'user >', 'operator >', 'viewer >', 'billing >', 'viewer not publish >', 'user not subscribe area3.*.verb7', 'agent not subscribe area9.>'];

export const subjects: readonly string[] = times(12, (area) => times(10, (entity) => times(10, (verb) => `area${area}.entity${entity}.verb${verb}`))).flat(2);

export const listeners: readonly { pattern: string; role: string }[] = [
  ...times(400, (index) => subjects[(index * 7) % subjects.length]),
  ...times(60, (index) => `area${index % 12}.*.*`),
  ...times(20, (index) => `*.entity${index % 10}.*`),
  ...times(8, () => '>'),
  ...times(12, (index) => `area${index}.>`),
].map((pattern, index) => ({ pattern, role: roles[index % roles.length] }));

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
