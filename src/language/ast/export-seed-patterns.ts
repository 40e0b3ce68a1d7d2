// The seed's encoding carried on to the patterns of `match`.

import { seedValue, type SeedValue } from './export-seed-values.ts';
import type { Pattern } from './nodes.ts';

export function seedPattern(pattern: Pattern): SeedValue {
  switch (pattern.kind) {
    case 'valuePattern': return { match_value: seedValue(pattern.value) };
    case 'singletonPattern': return { match_singleton: pattern.value };
    case 'sequencePattern': return { match_sequence: pattern.patterns.map(seedPattern) };
    case 'mappingPattern': return {
      match_mapping: {
        entries: pattern.keys.map((key, index) => ({ key: seedValue(key), pattern: index < pattern.patterns.length ? seedPattern(pattern.patterns[index]) : { error: [] } })),
        rest: pattern.rest?.name ?? null,
      },
    };
    case 'classPattern': return {
      match_class: {
        cls: seedValue(pattern.class),
        patterns: pattern.patterns.map(seedPattern),
        keywords: pattern.keywords.map((keyword) => ({ name: keyword.name.name, pattern: seedPattern(keyword.pattern) })),
      },
    };
    case 'starPattern': return { match_star: pattern.name?.name ?? null };
    case 'asPattern': return { match_as: { pattern: pattern.pattern === null ? null : seedPattern(pattern.pattern), name: pattern.name?.name ?? null } };
    case 'orPattern': return { match_or: pattern.patterns.map(seedPattern) };
    case 'errorPattern': return { error: [] };
  }
}
