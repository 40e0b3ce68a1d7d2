// Patterns as a tree of words, so that a subject finds its patterns without asking each of them.
// Knows nothing of events: whatever is kept under a pattern is handed back.

interface TrieNode<Value> {
  words: Map<string, TrieNode<Value>>;
  /** Below `*`. */
  any: TrieNode<Value> | null;
  /** Kept under a pattern that ends here. */
  values: Set<Value>;
  /** Kept under a pattern that ends here with `>`. */
  tails: Set<Value>;
}

/** Patterns and subjects handed in must have been checked by grammar.ts. */
export class SubjectTrie<Value> {
  readonly #root: TrieNode<Value> = emptyNode();

  add(pattern: string, value: Value): void {
    let node = this.#root;
    for (const word of pattern.split('.')) {
      if (word === '>') {
        node.tails.add(value);
        return;
      }
      node = word === '*' ? (node.any ??= emptyNode()) : childOf(node, word);
    }
    node.values.add(value);
  }

  /** Takes away empty branches too, so that subscriptions that come and go keep no memory. */
  remove(pattern: string, value: Value): void {
    removeBelow(this.#root, pattern.split('.'), 0, value);
  }

  /** Everything kept under patterns that match the subject, in no particular order. */
  match(subject: string): Value[] {
    const found: Value[] = [];
    collect(this.#root, subject.split('.'), 0, found);
    return found;
  }

  get isEmpty(): boolean {
    return isEmptyNode(this.#root);
  }
}

function collect<Value>(node: TrieNode<Value>, words: readonly string[], depth: number, found: Value[]): void {
  if (depth === words.length) {
    found.push(...node.values);
    return;
  }
  found.push(...node.tails);
  const child = node.words.get(words[depth]);
  if (child !== undefined) collect(child, words, depth + 1, found);
  if (node.any !== null) collect(node.any, words, depth + 1, found);
}

function removeBelow<Value>(node: TrieNode<Value>, words: readonly string[], depth: number, value: Value): void {
  if (depth === words.length) {
    node.values.delete(value);
    return;
  }
  const word = words[depth];
  if (word === '>') {
    node.tails.delete(value);
    return;
  }
  const child = word === '*' ? node.any : node.words.get(word);
  if (child === null || child === undefined) return;
  removeBelow(child, words, depth + 1, value);
  if (!isEmptyNode(child)) return;
  if (word === '*') node.any = null;
  else node.words.delete(word);
}

function childOf<Value>(node: TrieNode<Value>, word: string): TrieNode<Value> {
  let child = node.words.get(word);
  if (child === undefined) node.words.set(word, (child = emptyNode()));
  return child;
}

function isEmptyNode<Value>(node: TrieNode<Value>): boolean {
  return node.words.size === 0 && node.any === null && node.values.size === 0 && node.tails.size === 0;
}

function emptyNode<Value>(): TrieNode<Value> {
  return { words: new Map(), any: null, values: new Set(), tails: new Set() };
}
