/** Where an object keeps what its property comes to, or how to work it out. */
interface Held<Value> {
  readonly make: () => Value
  made?: {readonly value: Value}
}

/**
 * Makes what gives objects one more property, whose value is worked out when it is first asked for. The property is their own and
 * enumerable, so that they are compared, copied and sent between threads with its value.
 *
 * All of them share one getter. A getter in each object's literal would be another function each time: V8 then gives each object
 * a shape of its own, which is slow, and keeps all that the function sees until the next collection of all garbage.
 */
export function lazily<Name extends string, Value>(name: Name): <Rest extends object>(rest: Rest, make: () => Value) => Rest & Readonly<Record<Name, Value>> {
  const slot = Symbol(name)
  const property: PropertyDescriptor & ThisType<{readonly [slot]: Held<Value>}> = {
    enumerable: true,
    get() {
      const held = this[slot]
      return (held.made ??= {value: held.make()}).value
    },
  }
  return (rest, make) => {
    Object.defineProperty(rest, slot, {value: {make}})
    return Object.defineProperty(rest, name, property) as typeof rest & Readonly<Record<Name, Value>>
  }
}
