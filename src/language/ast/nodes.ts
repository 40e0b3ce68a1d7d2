// The syntax tree: what was written, node by node. Meaning lives in ../hir.
// One tagged interface per kind, so that a `switch` over `kind` is checked for completeness.
// Spans are offsets into the source text in UTF-16 units: `start` inclusive, `end` exclusive.
// Comments, blank lines and spacing are not nodes; they hang on the tokens (../lexer/token.ts),
// and tokens plus tree together are lossless. The form follows CPython 3.11's ast module where it can.

export interface Span {
  start: number;
  end: number;
}

interface Node extends Span {
  kind: string;
}

export interface Module extends Node {
  kind: 'module';
  body: Statement[];
}

// ---- statements ----

export type Statement =
  | ExpressionStatement | Assign | AugmentedAssign | AnnotatedAssign | Return | Delete | Pass | Break | Continue
  | Raise | Global | Nonlocal | Assert | Import | ImportFrom
  | If | While | For | Try | With | Match | FunctionDefinition | ClassDefinition | ErrorStatement;

export interface ExpressionStatement extends Node { kind: 'expression'; value: Expression }
/** `a = b = value`: targets in the order written. */
export interface Assign extends Node { kind: 'assign'; targets: Expression[]; value: Expression }
export interface AugmentedAssign extends Node { kind: 'augmentedAssign'; target: Expression; operator: BinaryOperator; value: Expression }
export interface AnnotatedAssign extends Node { kind: 'annotatedAssign'; target: Expression; annotation: Expression; value: Expression | null; isParenthesized: boolean }
export interface Return extends Node { kind: 'return'; value: Expression | null }
export interface Delete extends Node { kind: 'delete'; targets: Expression[] }
export interface Pass extends Node { kind: 'pass' }
export interface Break extends Node { kind: 'break' }
export interface Continue extends Node { kind: 'continue' }
export interface Raise extends Node { kind: 'raise'; exception: Expression | null; cause: Expression | null }
export interface Global extends Node { kind: 'global'; names: Identifier[] }
export interface Nonlocal extends Node { kind: 'nonlocal'; names: Identifier[] }
export interface Assert extends Node { kind: 'assert'; test: Expression; message: Expression | null }
export interface ImportAlias extends Node { kind: 'alias'; name: string; asName: Identifier | null }
export interface Import extends Node { kind: 'import'; names: ImportAlias[] }
/** `level` counts the leading dots. A star import has one alias named `*`. */
export interface ImportFrom extends Node { kind: 'importFrom'; module: string | null; names: ImportAlias[]; level: number }

/** An `elif` is an `If` alone in `orElse` whose `isElif` is true. */
export interface If extends Node { kind: 'if'; test: Expression; body: Statement[]; orElse: Statement[]; isElif: boolean }
export interface While extends Node { kind: 'while'; test: Expression; body: Statement[]; orElse: Statement[] }
export interface For extends Node { kind: 'for'; target: Expression; iterable: Expression; body: Statement[]; orElse: Statement[]; isAsync: boolean }
export interface ExceptHandler extends Node { kind: 'exceptHandler'; type: Expression | null; name: Identifier | null; body: Statement[] }
export interface Try extends Node { kind: 'try'; body: Statement[]; handlers: ExceptHandler[]; orElse: Statement[]; finalBody: Statement[]; isGroup: boolean }
export interface WithItem extends Node { kind: 'withItem'; context: Expression; target: Expression | null }
export interface With extends Node { kind: 'with'; items: WithItem[]; body: Statement[]; isAsync: boolean }
export interface MatchCase extends Node { kind: 'matchCase'; pattern: Pattern; guard: Expression | null; body: Statement[] }
export interface Match extends Node { kind: 'match'; subject: Expression; cases: MatchCase[] }

export interface FunctionDefinition extends Node {
  kind: 'functionDefinition';
  name: Identifier;
  parameters: Parameters;
  returns: Expression | null;
  decorators: Expression[];
  body: Statement[];
  isAsync: boolean;
}

export interface ClassDefinition extends Node {
  kind: 'classDefinition';
  name: Identifier;
  arguments: Argument[];
  decorators: Expression[];
  body: Statement[];
}

/** Text that could not be read as a statement. What could be read of it is kept in `parts`. */
export interface ErrorStatement extends Node { kind: 'errorStatement'; parts: Expression[] }

// ---- expressions ----

export type Expression =
  | Identifier | NumberLiteral | StringLiteral | BytesLiteral | FormattedString | ConstantLiteral
  | ListDisplay | TupleDisplay | SetDisplay | DictDisplay | Comprehension
  | Call | Attribute | Subscript | Slice | Binary | Unary | BooleanOperation | Compare | Conditional
  | Lambda | Starred | NamedExpression | Await | Yield | YieldFrom | ErrorExpression;

export interface Identifier extends Node { kind: 'name'; name: string }
/** `value` of a complex is its imaginary part, as in `3j`. An int is a bigint where it does not fit 2^53 - 1. */
export interface NumberLiteral extends Node { kind: 'number'; type: 'int' | 'float' | 'complex'; value: number | bigint }
/** Adjacent literals joined, escapes resolved. Lone surrogates from escapes are kept as written. */
export interface StringLiteral extends Node { kind: 'string'; value: string }
export interface BytesLiteral extends Node { kind: 'bytes'; value: number[] }
export interface FormattedString extends Node { kind: 'formattedString'; parts: (StringLiteral | Replacement)[] }
/** `{expression!r:spec}` inside an f-string. `debugText` is the text shown before the value of `{x = }`,
 * with its `=` and spacing; a debug replacement with neither conversion nor format shows the `repr`. */
export interface Replacement extends Node { kind: 'replacement'; value: Expression; conversion: 's' | 'r' | 'a' | null; format: FormattedString | null; debugText: string | null }
export interface ConstantLiteral extends Node { kind: 'constant'; value: true | false | null | 'ellipsis' }
export interface ListDisplay extends Node { kind: 'list'; elements: Expression[] }
export interface TupleDisplay extends Node { kind: 'tuple'; elements: Expression[]; isParenthesized: boolean }
export interface SetDisplay extends Node { kind: 'set'; elements: Expression[] }
/** An entry with `key: null` is `**value`. */
export interface DictEntry extends Node { kind: 'dictEntry'; key: Expression | null; value: Expression }
export interface DictDisplay extends Node { kind: 'dict'; entries: DictEntry[] }
export interface ComprehensionClause extends Node { kind: 'comprehensionClause'; target: Expression; iterable: Expression; conditions: Expression[]; isAsync: boolean }
/** `key` is set only for a dict. `element` is the value then. */
export interface Comprehension extends Node { kind: 'comprehension'; shape: 'list' | 'set' | 'dict' | 'generator'; key: Expression | null; element: Expression; clauses: ComprehensionClause[] }
/** `star` 1 is `*value`, 2 is `**value`. */
export interface Argument extends Node { kind: 'argument'; name: Identifier | null; value: Expression; star: 0 | 1 | 2 }
export interface Call extends Node { kind: 'call'; callee: Expression; arguments: Argument[] }
export interface Attribute extends Node { kind: 'attribute'; value: Expression; name: Identifier }
export interface Subscript extends Node { kind: 'subscript'; value: Expression; index: Expression }
/** Only as, or in a tuple that is, the index of a subscript. */
export interface Slice extends Node { kind: 'slice'; lower: Expression | null; upper: Expression | null; step: Expression | null }

export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '<<' | '>>' | '&' | '|' | '^';
export type CompareOperator = '<' | '<=' | '>' | '>=' | '==' | '!=' | 'is' | 'is not' | 'in' | 'not in';

export interface Binary extends Node { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
export interface Unary extends Node { kind: 'unary'; operator: '+' | '-' | '~' | 'not'; operand: Expression }
/** `a and b and c` is one node with three values. */
export interface BooleanOperation extends Node { kind: 'boolean'; operator: 'and' | 'or'; values: Expression[] }
/** `a < b < c` is one node: left a, operators [<, <], comparators [b, c]. */
export interface Compare extends Node { kind: 'compare'; left: Expression; operators: CompareOperator[]; comparators: Expression[] }
export interface Conditional extends Node { kind: 'conditional'; test: Expression; body: Expression; orElse: Expression }
export interface Lambda extends Node { kind: 'lambda'; parameters: Parameters; body: Expression }
export interface Starred extends Node { kind: 'starred'; value: Expression }
export interface NamedExpression extends Node { kind: 'namedExpression'; target: Identifier; value: Expression }
export interface Await extends Node { kind: 'await'; value: Expression }
export interface Yield extends Node { kind: 'yield'; value: Expression | null }
export interface YieldFrom extends Node { kind: 'yieldFrom'; value: Expression }
/** A hole where an expression was needed, or text that is none. `parts` keeps what could be read. */
export interface ErrorExpression extends Node { kind: 'errorExpression'; parts: Expression[] }

export interface Parameter extends Node { kind: 'parameter'; name: Identifier; annotation: Expression | null; default: Expression | null }
export interface Parameters extends Node {
  kind: 'parameters';
  positionalOnly: Parameter[];
  positional: Parameter[];
  /** The parameter after `*`; null both for a bare `*` and for none. */
  rest: Parameter | null;
  keywordOnly: Parameter[];
  keywordRest: Parameter | null;
}

// ---- patterns of `match` ----

export type Pattern =
  | ValuePattern | SingletonPattern | SequencePattern | MappingPattern | ClassPattern | StarPattern | AsPattern | OrPattern | ErrorPattern;

/** A literal or a dotted name, compared with `==`. */
export interface ValuePattern extends Node { kind: 'valuePattern'; value: Expression }
export interface SingletonPattern extends Node { kind: 'singletonPattern'; value: true | false | null }
export interface SequencePattern extends Node { kind: 'sequencePattern'; patterns: Pattern[] }
export interface MappingPattern extends Node { kind: 'mappingPattern'; keys: Expression[]; patterns: Pattern[]; rest: Identifier | null }
export interface ClassPattern extends Node { kind: 'classPattern'; class: Expression; patterns: Pattern[]; keywords: { name: Identifier; pattern: Pattern }[] }
export interface StarPattern extends Node { kind: 'starPattern'; name: Identifier | null }
/** `_` has neither pattern nor name; a capture has a name only. */
export interface AsPattern extends Node { kind: 'asPattern'; pattern: Pattern | null; name: Identifier | null }
export interface OrPattern extends Node { kind: 'orPattern'; patterns: Pattern[] }
export interface ErrorPattern extends Node { kind: 'errorPattern' }

export type AnyNode =
  | Module | Statement | Expression | Pattern | ImportAlias | ExceptHandler | WithItem | MatchCase | Replacement
  | DictEntry | ComprehensionClause | Argument | Parameter | Parameters;
