import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTicketOffice, ticketLifetimeMs } from './one-time-links.ts';

function officeWithClock() {
  const clock = { now: 1_000_000 };
  return { clock, office: createTicketOffice({ now: () => clock.now }) };
}

test('a ticket works once', () => {
  const { office } = officeWithClock();
  const ticket = office.issue();
  assert.deepEqual([office.redeem(ticket), office.redeem(ticket)], ['accepted', 'used']);
});

test('a ticket works to the end of its five minutes and not after them', () => {
  const { clock, office } = officeWithClock();
  const [first, second] = [office.issue(), office.issue()];
  clock.now += ticketLifetimeMs;
  assert.equal(office.redeem(first), 'accepted');
  clock.now += 1;
  assert.equal(office.redeem(second), 'old');
});

test('text that is no ticket is not known', () => {
  const { office } = officeWithClock();
  const ticket = office.issue();
  for (const text of ['', 'x', ticket.slice(1), `${ticket}x`]) assert.equal(office.redeem(text), 'unknown');
});

test('a flood of tickets forgets the oldest ones and keeps the newest', () => {
  const { office } = officeWithClock();
  const tickets = Array.from({ length: 1500 }, () => office.issue());
  assert.equal(office.redeem(tickets[0]), 'unknown');
  assert.equal(office.redeem(tickets.at(-1)!), 'accepted');
});
