// Patterns of `match` as values, for the module ast.

import type { Pattern } from '../../../ast/nodes.ts';
import { ListValue, textValue } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { TreeWriter } from './write-tree.ts';

export function writePattern(writer: TreeWriter, node: Pattern): Value {
  const several = (patterns: Pattern[]): Value => new ListValue(patterns.map((part) => writePattern(writer, part)));
  const name = (found: { name: string } | null): Value => (found === null ? null : textValue(found.name));
  switch (node.kind) {
    case 'valuePattern': return writer.node('MatchValue', node, writer.value(node.value));
    case 'singletonPattern': return writer.node('MatchSingleton', node, node.value);
    case 'sequencePattern': return writer.node('MatchSequence', node, several(node.patterns));
    case 'mappingPattern': return writer.node('MatchMapping', node, new ListValue(node.keys.map((key) => writer.value(key))), several(node.patterns), name(node.rest));
    case 'classPattern': return writer.node('MatchClass', node, writer.value(node.class), several(node.patterns),
      new ListValue(node.keywords.map((keyword) => textValue(keyword.name.name))), several(node.keywords.map((keyword) => keyword.pattern)));
    case 'starPattern': return writer.node('MatchStar', node, name(node.name));
    case 'asPattern': return writer.node('MatchAs', node, node.pattern === null ? null : writePattern(writer, node.pattern), name(node.name));
    case 'orPattern': return writer.node('MatchOr', node, several(node.patterns));
    case 'errorPattern': throw new Error('a text with errors has no tree');
  }
}
