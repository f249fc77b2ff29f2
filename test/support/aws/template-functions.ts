/** CloudFormation's functions, evaluated as its user guide says ("Intrinsic function reference"). */

export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }

export interface Scope {
  /** The value of a parameter, pseudo parameter or resource by `Ref`; undefined for `AWS::NoValue`. */
  ref(name: string): Value | undefined
  attribute(resource: string, name: string): string
  condition(name: string): boolean
}

/** Stands for what is left out of the list or mapping that it is in. */
export const noValue = Symbol('AWS::NoValue')

type Evaluated = Value | typeof noValue
type Fields = Readonly<Record<string, unknown>>

/** @throws Error for a function that is not known here, or arguments that it does not take */
export function evaluate(node: unknown, scope: Scope): Evaluated {
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean') return node
  if (Array.isArray(node)) return node.map((one) => evaluate(one, scope)).filter(isThere)
  if (typeof node !== 'object' || node === null) throw new Error(`${String(node)} is no value of a template`)
  const [entry, ...others] = Object.entries(node)
  if (entry !== undefined && others.length === 0 && isFunction(entry[0]))
    return call(entry[0], entry[1], scope)
  const members = Object.entries(node).map(([key, value]) => [key, evaluate(value, scope)] as const)
  return Object.fromEntries(members.filter(([, value]) => isThere(value))) as Value
}

function isThere(value: Evaluated): value is Value {
  return value !== noValue
}

function isFunction(key: string): boolean {
  return key === 'Ref' || key.startsWith('Fn::')
}

function call(name: string, argument: unknown, scope: Scope): Evaluated {
  switch (name) {
    case 'Ref':
      return scope.ref(String(argument)) ?? noValue
    case 'Fn::GetAtt': {
      const [resource, ...attribute] = argument as readonly string[]
      return scope.attribute(resource ?? '', attribute.join('.'))
    }
    case 'Fn::If': {
      const [condition, then, otherwise] = argument as readonly unknown[]
      return evaluate(scope.condition(String(condition)) ? then : otherwise, scope)
    }
    case 'Fn::Sub':
      return substitute(argument, scope)
    case 'Fn::Join': {
      const [delimiter, values] = argument as readonly unknown[]
      if (typeof delimiter !== 'string') throw new Error('the delimiter of Fn::Join is a literal')
      return texts(evaluate(values, scope)).join(delimiter)
    }
    case 'Fn::Split': {
      const [delimiter, value] = argument as readonly unknown[]
      if (typeof delimiter !== 'string') throw new Error('the delimiter of Fn::Split is a literal')
      return text(evaluate(value, scope)).split(delimiter)
    }
    case 'Fn::Select': {
      const [index, values] = argument as readonly unknown[]
      const selected = texts(evaluate(values, scope))[Number(index)]
      if (selected === undefined) throw new Error(`Fn::Select finds nothing at ${String(index)}`)
      return selected
    }
    default:
      return holds({ [name]: argument }, scope)
  }
}

/** A condition, or an assertion of a rule. */
export function holds(node: unknown, scope: Scope): boolean {
  const [[name, argument] = ['', undefined]] = Object.entries(node as Fields)
  const all = (argument ?? []) as readonly unknown[]
  switch (name) {
    case 'Condition':
      return scope.condition(String(argument))
    case 'Fn::Equals':
      return text(evaluate(all[0], scope)) === text(evaluate(all[1], scope))
    case 'Fn::Not':
      return !holds(all[0], scope)
    case 'Fn::And':
      return all.map((one) => holds(one, scope)).every(Boolean)
    case 'Fn::Or':
      return all.map((one) => holds(one, scope)).some(Boolean)
    case 'Fn::Contains':
      return texts(evaluate(all[0], scope)).includes(text(evaluate(all[1], scope)))
    default:
      throw new Error(`the function ${name} is not known here`)
  }
}

function substitute(argument: unknown, scope: Scope): string {
  const [template, own] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, Fields]
  return template.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal !== '') return `\${${name}}`
    if (Object.hasOwn(own, name)) return text(evaluate(own[name], scope))
    const [resource = '', ...attribute] = name.split('.')
    return attribute.length > 0
      ? scope.attribute(resource, attribute.join('.'))
      : text(scope.ref(name) ?? noValue)
  })
}

function text(value: Evaluated): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error(`${JSON.stringify(value)} is not one text`)
}

function texts(value: Evaluated): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`${JSON.stringify(value)} is no list`)
  return (value as readonly Value[]).map(text)
}
