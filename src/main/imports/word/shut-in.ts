/** A world of JavaScript, by its global object. */
export type World = Pick<typeof globalThis, 'Object' | 'Array' | 'Function' | 'Map' | 'Set'>;

/** The ways out of the machine that need no import. What needs one is kept from the reader by the law of imports. */
const WAYS_OUT = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** Takes its ways out from a world, and freezes what all its objects share: a name in a file must not become a property of each. */
export function shutIn(world: World): void {
  for (const way of WAYS_OUT) Reflect.deleteProperty(world, way);
  const shared = [world.Object, world.Array, world.Function, world.Map, world.Set];
  for (const { prototype } of shared) Object.freeze(prototype);
}
