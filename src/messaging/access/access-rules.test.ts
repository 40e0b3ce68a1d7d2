import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus } from '../bus/bus.ts';
import { AccessRules } from './access-rules.ts';
import { readTopicRule } from './topic-rules.ts';

const table: [role: string, mayPublish: string[], mayNotPublish: string[]][] = [
  ['system', ['run.started', 'agent.register', 'user.joined', 'a.b.c.d'], ['_answer.x.1']],
  ['agent', ['agent.register', 'agent.heartbeat', 'task.assign'], ['user.joined', 'run.started', 'agent', 'agent.a.b']],
  ['user', ['user.joined', 'notification.read'], ['agent.register', 'task.assign', 'notification']],
  ['nobody', [], ['run.started', 'user.joined']],
];
for (const [role, allowed, refused] of table) {
  test(`the role ${role} may send what the built-in rules say, and no more`, () => {
    const access = new AccessRules().of(role);
    for (const subject of allowed) assert.ok(access.mayPublish(subject), subject);
    for (const subject of [...refused, ...refused]) assert.ok(!access.mayPublish(subject), subject);
  });
}

test('listening needs a rule that covers the whole pattern', () => {
  const agent = new AccessRules().of('agent');
  for (const pattern of ['agent.*', 'task.assign', 'task.*']) assert.ok(agent.maySubscribe(pattern), pattern);
  for (const pattern of ['>', '*', '*.*', 'agent.>', 'agent.*.x', '*.assign']) assert.ok(!agent.maySubscribe(pattern), pattern);
});

test('rules of the settings add, and a rule with not always wins', () => {
  const rules = new AccessRules(['agent publish deployment.*', 'agent not publish task.assign', 'operator >', 'operator not run.secret']);
  const agent = rules.of('agent');
  assert.ok(agent.mayPublish('deployment.start'));
  assert.ok(!agent.maySubscribe('deployment.*'));
  assert.ok(!agent.mayPublish('task.assign'));
  assert.ok(agent.maySubscribe('task.assign'));
  const operator = rules.of('operator');
  assert.ok(operator.maySubscribe('run.*'));
  assert.ok(!operator.maySubscribe('run.secret'));
  assert.ok(!operator.mayReceive('run.secret'));
});

test('a listener to more gets all but what a rule keeps from it', () => {
  const bus = createBus({ rules: ['operator >', 'operator not subscribe run.secret'] });
  const seen: string[] = [];
  bus.connect({ role: 'operator', source: 'test' }).subscribe('run.*', (event) => void seen.push(event.subject));
  const system = bus.connect({ role: 'system', source: 'test' });
  for (const subject of ['run.a', 'run.secret', 'run.b']) system.publish(subject, null);
  assert.deepEqual(seen, ['run.a', 'run.b']);
});

test('changed rules hold at once, for who sends and for who listens already', () => {
  const bus = createBus({ rules: ['guest run.*'] });
  const guest = bus.connect({ role: 'guest', source: 'test' });
  const system = bus.connect({ role: 'system', source: 'test' });
  const seen: unknown[] = [];
  guest.subscribe('run.*', (event) => void seen.push(event.data));
  guest.publish('run.a', 1);
  bus.changeRules([]);
  assert.throws(() => guest.publish('run.a', 2), /HC9103/);
  system.publish('run.a', 3);
  bus.changeRules(['guest run.*']);
  system.publish('run.a', 4);
  assert.deepEqual(seen, [1, 4]);
});

test('a line that is no rule is refused', () => {
  for (const text of ['', 'agent', 'agent send run.*', 'agent publish run.>.x', 'Agent run.*', 'agent not', 'agent publish not run.*', 'a b c d']) assert.equal(readTopicRule(text), null, text);
  assert.deepEqual(readTopicRule(' agent  not publish  task.assign '), { role: 'agent', isAllowed: false, act: 'publish', pattern: 'task.assign' });
  assert.throws(() => new AccessRules(['nonsense']), TypeError);
});

test('answers about many subjects keep bounded memory', () => {
  const access = new AccessRules().of('system');
  for (let index = 0; index < 20_000; index += 1) assert.ok(access.mayPublish(`run.n${index}`) && access.mayReceive(`run.n${index}`));
  assert.ok(access.keptAnswers <= 16_384);
});
