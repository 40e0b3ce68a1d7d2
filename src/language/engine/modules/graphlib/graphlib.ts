// The module graphlib: an order in which every node comes after those it needs.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('graphlib', String.raw`
"""Topological sorting."""
__all__ = ['TopologicalSorter', 'CycleError']

class CycleError(ValueError):
    pass

class _Node:
    __slots__ = ('node', 'waits_for', 'followers', 'state')

    def __init__(self, node):
        self.node = node
        self.waits_for = 0
        self.followers = []
        self.state = 'waiting'

class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._out = 0
        self._done = 0
        if graph is not None:
            for node, before in graph.items():
                self.add(node, *before)

    def _node(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        own = self._node(node)
        own.waits_for += len(predecessors)
        for before in predecessors:
            self._node(before).followers.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [each.node for each in self._nodes.values() if each.waits_for == 0]
        for node in self._ready:
            self._nodes[node].state = 'ready'
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _cycle(self):
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = [start]
            places = {start: 0}
            walks = [iter(self._nodes[start].followers)]
            seen.add(start)
            while path:
                for follower in walks[-1]:
                    if follower in places:
                        return path[places[follower]:] + [follower]
                    if follower not in seen:
                        seen.add(follower)
                        places[follower] = len(path)
                        path.append(follower)
                        walks.append(iter(self._nodes[follower].followers))
                        break
                else:
                    del places[path.pop()]
                    walks.pop()
        return None

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        nodes = tuple(self._ready)
        for node in nodes:
            self._nodes[node].state = 'out'
        self._ready.clear()
        self._out += len(nodes)
        return nodes

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._done < self._out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            if node not in self._nodes:
                raise ValueError(f'node {node!r} was not added using add()')
            own = self._nodes[node]
            if own.state != 'out':
                if own.state == 'done':
                    raise ValueError(f'node {node!r} was already marked done')
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            own.state = 'done'
            self._done += 1
            for follower in own.followers:
                other = self._nodes[follower]
                other.waits_for -= 1
                if other.waits_for == 0:
                    other.state = 'ready'
                    self._ready.append(follower)

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
`);
