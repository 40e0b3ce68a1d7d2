// The module graphlib: an order in which every node comes after those it needs.

import { defineSourceModule } from '../../runtime/modules.ts';

defineSourceModule('graphlib', String.raw`
"""Topological sorting."""
__all__ = ['TopologicalSorter', 'CycleError']

class CycleError(ValueError):
    pass

class TopologicalSorter:
    def __init__(self, graph=None):
        # By node: those that wait for it, and for how many it waits itself.
        self._followers, self._waits = {}, {}
        self._ready = None
        self._out, self._finished = set(), set()
        for node, needed in ({} if graph is None else graph).items():
            self.add(node, *needed)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        for each in (node, *predecessors):
            self._waits.setdefault(each, 0)
            self._followers.setdefault(each, [])
        self._waits[node] += len(predecessors)
        for each in predecessors:
            self._followers[each].append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node for node, count in self._waits.items() if count == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _cycle(self):
        seen = set()
        for start in self._followers:
            if start in seen:
                continue
            path = [start]
            places = {start: 0}
            walks = [iter(self._followers[start])]
            seen.add(start)
            while path:
                for follower in walks[-1]:
                    if follower in places:
                        return path[places[follower]:] + [follower]
                    if follower not in seen:
                        seen.add(follower)
                        places[follower] = len(path)
                        path.append(follower)
                        walks.append(iter(self._followers[follower]))
                        break
                else:
                    del places[path.pop()]
                    walks.pop()
        return None

    def _prepared(self):
        if self._ready is not None:
            return self._ready
        raise ValueError('prepare() must be called first')

    def get_ready(self):
        given, self._ready = tuple(self._prepared()), []
        self._out.update(given)
        return given

    def is_active(self):
        return len(self._prepared()) + len(self._out) > 0

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        ready = self._prepared()
        for node in nodes:
            if node not in self._out:
                raise ValueError(f'node {node!r} was ' + self._why_not_out(node))
            self._out.remove(node)
            self._finished.add(node)
            for follower in self._followers[node]:
                self._waits[follower] -= 1
                if not self._waits[follower]:
                    ready.append(follower)

    def _why_not_out(self, node):
        if node in self._finished:
            return 'already marked done'
        return 'not passed out (still not ready)' if node in self._waits else 'not added using add()'

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
`);
