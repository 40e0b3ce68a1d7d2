// The only door of messaging. The drivers for brokers load their clients only when one is opened.

export { createBus, type Bus, type BusDescription, type BusOptions } from './bus/bus.ts';
export type { TopicRefusal } from './bus/bus-core.ts';
export type { ListenerCounts } from './bus/listener.ts';
export type { ConsumeOptions, Port, PublishedEvent, PublishOptions, SubscribeOptions, Subscription } from './bus/port.ts';
export type { ReplayFrom } from './bus/replay-window.ts';
export { queuePolicies, type QueuePolicy } from './bus/waiting-events.ts';
export { AccessRules } from './access/access-rules.ts';
export { builtInTopicRules } from './access/topic-rules.ts';
export type { ConsumeRequest, Driver, DriverCapabilities, DriverSubscription, DurableLog, DurableReader, Receiver, SubscribeRequest } from './drivers/driver.ts';
export { createEmbeddedDriver, type EmbeddedDriverOptions } from './drivers/embedded/embedded-driver.ts';
export { openDriver, type BrokerOptions } from './drivers/open-driver.ts';
export type { BusEvent } from './event.ts';
