// HIR: what a program means. Names are resolved, every implicit step is explicit, each expression has type and span.
// A tree, not a graph: targets print it as structured code. The lowering in ./lower makes it; inference fills `type`.

import type { BinaryOperator, CompareOperator, Span } from '../ast/nodes.ts';
import type { Type } from './types.ts';
import type { Scope, Variable } from './variables.ts';

export interface Program {
  main: FunctionBody;
  /** Every function, lambda, comprehension and class body, outer before inner; main first. */
  functions: FunctionBody[];
  source: string;
  fileName: string;
  /** Variables of the module are kept by name. */
  usesNames: boolean;
}

export interface ParameterEntry {
  variable: Variable;
  hasDefault: boolean;
}

/** The code of a module, function, lambda, comprehension or class body. */
export interface FunctionBody {
  id: number;
  scope: Scope;
  name: string;
  qualifiedName: string;
  positionalOnly: number;
  positional: ParameterEntry[];
  rest: Variable | null;
  keywordOnly: ParameterEntry[];
  keywordRest: Variable | null;
  body: Statement[];
  documentation: string | null;
  /** What a call makes instead of running it; only set for `async def` and asynchronous generator expressions. */
  flavor?: 'coroutine' | 'asyncGenerator';
  returnType: Type;
  span: Span;
  /** For comprehensions: what the result is gathered in. */
  gathers?: 'list' | 'set' | 'dict';
  /** A generator expression that needs no generator: a StopIteration raised inside still becomes a RuntimeError. */
  endsStops?: true;
}

// ---- expressions ----

interface ExpressionNode extends Span {
  kind: string;
  type: Type;
}

export type Expression =
  | Constant | Read | AssignExpression | Binary | Unary | Not | Truth | Logical | CompareOne | Choose | Let
  | Call | MethodCall | Attribute | Subscript | SliceBuild | ListBuild | TupleBuild | SetBuild | DictBuild
  | FormatValue | JoinText | Closure | Comprehend | Yield | YieldFrom | Await | Intrinsic;

export type ConstantValue = null | boolean | number | bigint | string | { float: number } | { imaginary: number } | { bytes: number[] } | 'ellipsis';
/** `literal` tells a str from the marker 'ellipsis'. */
export interface Constant extends ExpressionNode { kind: 'constant'; value: ConstantValue; literal: 'none' | 'bool' | 'int' | 'float' | 'complex' | 'str' | 'bytes' | 'ellipsis' }
/** `fallback` is what a name of a class body means while the class has not bound it. */
export interface Read extends ExpressionNode { kind: 'read'; variable: Variable; fallback: Variable | null; isSurelyBound: boolean }
export interface AssignExpression extends ExpressionNode { kind: 'assignExpression'; variable: Variable; value: Expression }
/** `isInPlace` marks the operator of an augmented assignment: mutable left values may change themselves. */
export interface Binary extends ExpressionNode { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression; isInPlace: boolean }
export interface Unary extends ExpressionNode { kind: 'unary'; operator: '-' | '+' | '~'; operand: Expression }
/** `operand` is a Truth or another bool-typed expression. */
export interface Not extends ExpressionNode { kind: 'not'; operand: Expression }
/** The truth value of an expression as a bool. */
export interface Truth extends ExpressionNode { kind: 'truth'; operand: Expression }
/** Gives the left value where it decides, else the right one. */
export interface Logical extends ExpressionNode { kind: 'logical'; operator: 'and' | 'or'; left: Expression; right: Expression }
export interface CompareOne extends ExpressionNode { kind: 'compare'; operator: CompareOperator; left: Expression; right: Expression }
export interface Choose extends ExpressionNode { kind: 'choose'; test: Expression; whenTrue: Expression; whenFalse: Expression }
/** Evaluates `value` once into a temporary, then `body`. */
export interface Let extends ExpressionNode { kind: 'let'; variable: Variable; value: Expression; body: Expression }
export interface PositionalArgument { value: Expression; isSpread: boolean }
/** A keyword argument; `name` null is `**value`. */
export interface KeywordArgument { name: string | null; value: Expression }
export interface Call extends ExpressionNode { kind: 'call'; callee: Expression; positional: PositionalArgument[]; keywords: KeywordArgument[] }
export interface MethodCall extends ExpressionNode { kind: 'methodCall'; object: Expression; name: string; positional: PositionalArgument[]; keywords: KeywordArgument[]; nameSpan: Span }
export interface Attribute extends ExpressionNode { kind: 'attribute'; object: Expression; name: string }
export interface Subscript extends ExpressionNode { kind: 'subscript'; object: Expression; index: Expression }
export interface SliceBuild extends ExpressionNode { kind: 'slice'; lower: Expression | null; upper: Expression | null; step: Expression | null }
export interface ListBuild extends ExpressionNode { kind: 'list'; elements: PositionalArgument[] }
export interface TupleBuild extends ExpressionNode { kind: 'tuple'; elements: PositionalArgument[] }
export interface SetBuild extends ExpressionNode { kind: 'set'; elements: PositionalArgument[] }
/** An entry with `key` null spreads a mapping. */
export interface DictBuild extends ExpressionNode { kind: 'dict'; entries: { key: Expression | null; value: Expression }[] }
export interface FormatValue extends ExpressionNode { kind: 'format'; value: Expression; conversion: 's' | 'r' | 'a' | null; specification: Expression | null }
export interface JoinText extends ExpressionNode { kind: 'join'; parts: Expression[] }
/** Makes a function value. Defaults are evaluated here, in order. */
export interface Closure extends ExpressionNode { kind: 'closure'; body: FunctionBody; defaults: Expression[]; keywordDefaults: { name: string; value: Expression }[]; annotations: { name: string; value: Expression }[] }
/** Runs a comprehension's own scope with the first iterator, made outside, as its only parameter. */
export interface Comprehend extends ExpressionNode { kind: 'comprehend'; shape: 'list' | 'set' | 'dict' | 'generator'; body: FunctionBody; source: Expression; result: Variable | null }
export interface Yield extends ExpressionNode { kind: 'yield'; value: Expression }
export interface YieldFrom extends ExpressionNode { kind: 'yieldFrom'; value: Expression }
export interface Await extends ExpressionNode { kind: 'await'; value: Expression }
/** A question or step with no syntax of its own; the name is one of a closed list. */
export interface Intrinsic extends ExpressionNode { kind: 'intrinsic'; name: IntrinsicName; arguments: Expression[] }
export type IntrinsicName =
  | 'isSequence' | 'lengthIs' | 'lengthAtLeast' | 'sequenceItem' | 'sequenceItemFromEnd' | 'sequenceMiddle'
  | 'isMapping' | 'mappingHas' | 'mappingGet' | 'mappingRest' | 'isInstance' | 'classFields' | 'comprehensionAppend' | 'comprehensionAdd' | 'comprehensionSet'
  | 'superHere' | 'classHere' | 'globalNames' | 'localNames' | 'sortedNames' | 'showResult' | 'cursor' | 'asyncCursor' | 'alwaysTrue' | 'alwaysBound' | 'annotate' | 'assertionError';

// ---- statements ----

export type Statement =
  | Evaluate | Store | StoreAttribute | StoreSubscript | Unpack | DeleteVariable | DeleteAttribute | DeleteSubscript
  | If | While | For | Break | Continue | Return | RaiseStatement | Try | With | ClassStatement | Import | ImportFrom | Block | Leave;

export interface Evaluate extends Span { kind: 'evaluate'; value: Expression }
export interface Store extends Span { kind: 'store'; variable: Variable; value: Expression }
export interface StoreAttribute extends Span { kind: 'storeAttribute'; object: Expression; name: string; value: Expression }
export interface StoreSubscript extends Span { kind: 'storeSubscript'; object: Expression; index: Expression; value: Expression }
/** Takes `value` apart into as many variables; `starIndex` -1 for none, else that variable gets a list of the rest. */
export interface Unpack extends Span { kind: 'unpack'; value: Expression; variables: Variable[]; starIndex: number }
export interface DeleteVariable extends Span { kind: 'deleteVariable'; variable: Variable }
export interface DeleteAttribute extends Span { kind: 'deleteAttribute'; object: Expression; name: string }
export interface DeleteSubscript extends Span { kind: 'deleteSubscript'; object: Expression; index: Expression }
/** `test` is bool-typed (a Truth where the program left it implicit). */
export interface If extends Span { kind: 'if'; test: Expression; whenTrue: Statement[]; whenFalse: Statement[] }
export interface While extends Span { kind: 'while'; test: Expression; body: Statement[]; orElse: Statement[] }
/** Each item goes to `variable`; unpacking and other targets stand first in `body`. */
export interface For extends Span { kind: 'for'; variable: Variable; iterable: Expression; body: Statement[]; orElse: Statement[]; isAsync: boolean }
export interface Break extends Span { kind: 'break' }
export interface Continue extends Span { kind: 'continue' }
export interface Return extends Span { kind: 'return'; value: Expression }
/** Without an exception: raises the current one again. */
export interface RaiseStatement extends Span { kind: 'raise'; exception: Expression | null; cause: Expression | null }
export interface Handler extends Span { type: Expression | null; variable: Variable | null; body: Statement[] }
export interface Try extends Span { kind: 'try'; body: Statement[]; handlers: Handler[]; orElse: Statement[]; finalBody: Statement[]; isGroup: boolean }
/** One context manager; several nest. */
export interface With extends Span { kind: 'with'; context: Expression; result: Variable; body: Statement[]; isAsync: boolean }
export interface ClassStatement extends Span {
  kind: 'class';
  variable: Variable;
  name: string;
  positional: PositionalArgument[];
  keywords: KeywordArgument[];
  decorators: Expression[];
  body: FunctionBody;
}
export interface Import extends Span { kind: 'import'; moduleName: string; variable: Variable; bindsTop: boolean }
export interface ImportFrom extends Span { kind: 'importFrom'; moduleName: string; level: number; names: { name: string; variable: Variable }[]; isStar: boolean }
/** A labelled group; `leave` inside ends it. Made from `match`. */
export interface Block extends Span { kind: 'block'; label: number; body: Statement[] }
export interface Leave extends Span { kind: 'leave'; label: number }
