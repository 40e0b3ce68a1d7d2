// The only door of gateway.

export { createGateway, type Gateway, type GatewayOptions } from './create-gateway.ts';
