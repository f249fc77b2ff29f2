/** Templates of infrastructure/ as stacks: their resources and outputs once CloudFormation has put in what was given. */
import { readTemplate, type TemplateParameter, templateParameters } from '@secure-deploy/tools/template-yml'
import { arnOf, nameProperties, referenceTo, type StackPlace } from './stack-arns.ts'
import { evaluate, holds, noValue, type Scope, type Value } from './template-functions.ts'

export interface Resource {
  readonly id: string
  readonly type: string
  readonly properties: Readonly<Record<string, Value>>
  readonly arn: string
}

export interface Stack {
  readonly place: StackPlace
  readonly template: string
  readonly resources: readonly Resource[]
  readonly outputs: Readonly<Record<string, string>>
}

type Entries<Entry> = Readonly<Record<string, Entry>>
interface Conditional {
  readonly Condition?: string
}
interface ResourceEntry extends Conditional {
  readonly Type: string
  readonly Properties?: Readonly<Record<string, unknown>>
}
interface OutputEntry extends Conditional {
  readonly Value: unknown
}
interface Rule {
  readonly RuleCondition?: unknown
  readonly Assertions: readonly { readonly Assert: unknown; readonly AssertDescription: string }[]
}
interface Template {
  readonly Resources: Entries<ResourceEntry>
  readonly Conditions?: Entries<unknown>
  readonly Rules?: Entries<Rule>
  readonly Outputs?: Entries<OutputEntry>
}

/** @throws Error for parameters that CloudFormation would refuse, or a template that it could not evaluate */
export function renderStack(
  template: string,
  place: StackPlace,
  given: Readonly<Record<string, string>>,
): Stack {
  const document = readTemplate(template) as unknown as Template
  const scope = scopeOf(document, place, readParameters(templateParameters(template), given))
  for (const [name, rule] of Object.entries(document.Rules ?? {})) assertRule(name, rule, scope)
  const made = <Entry extends Conditional>(entries: Entries<Entry>) =>
    Object.entries(entries).filter(
      ([, { Condition }]) => Condition === undefined || scope.condition(Condition),
    )
  const resources = made(document.Resources).map(([id, { Type, Properties = {} }]) => ({
    id,
    type: Type,
    properties: evaluate(Properties, scope) as Readonly<Record<string, Value>>,
    arn: scope.attribute(id, 'Arn'),
  }))
  const outputs = made(document.Outputs ?? {}).map(([name, output]) => [name, evaluate(output.Value, scope)])
  return { place, template, resources, outputs: Object.fromEntries(outputs) as Record<string, string> }
}

function readParameters(
  parameters: readonly TemplateParameter[],
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, Value> {
  const unknown = Object.keys(given).filter((name) => !parameters.some((one) => one.name === name))
  if (unknown.length > 0) throw new Error(`the template has no parameters ${unknown.join(', ')}`)
  return new Map(
    parameters.map((parameter) => {
      const value = given[parameter.name] ?? parameter.default
      if (value === undefined) throw new Error(`the parameter ${parameter.name} must have a value`)
      return [parameter.name, readParameter(parameter, value)]
    }),
  )
}

function readParameter(parameter: TemplateParameter, value: string): Value {
  const { name, type, allowedPattern, allowedValues, minValue, maxValue } = parameter
  const refuse = (why: string): never => {
    throw new Error(`the parameter ${name} is ${JSON.stringify(value)}, ${why}`)
  }
  const values = type === 'CommaDelimitedList' ? value.split(',').map((one) => one.trim()) : [value]
  if (allowedPattern !== undefined && !values.every((one) => new RegExp(allowedPattern).test(one)))
    refuse(`not ${allowedPattern}`)
  if (allowedValues !== undefined && !values.every((one) => allowedValues.includes(one)))
    refuse(`none of ${allowedValues.join(', ')}`)
  if (type === 'CommaDelimitedList') return values
  if (type !== 'Number') return value
  if (!/^\d+$/.test(value)) refuse('no number')
  if (Number(value) < (minValue ?? 0) || Number(value) > (maxValue ?? Infinity)) refuse('out of its bounds')
  return value
}

function assertRule(name: string, { RuleCondition, Assertions }: Rule, scope: Scope): void {
  if (RuleCondition !== undefined && !holds(RuleCondition, scope)) return
  for (const { Assert, AssertDescription } of Assertions) {
    if (!holds(Assert, scope)) throw new Error(`the rule ${name} does not hold: ${AssertDescription}`)
  }
}

function scopeOf(
  { Resources, Conditions = {} }: Template,
  place: StackPlace,
  parameters: ReadonlyMap<string, Value>,
): Scope {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': place.accountId,
    'AWS::Region': place.region,
    'AWS::Partition': place.partition ?? 'aws',
    'AWS::StackName': place.name,
  }
  const made = (id: string) => {
    const entry = Resources[id]
    if (entry === undefined) throw new Error(`the template has nothing called ${id}`)
    if (entry.Condition !== undefined && !scope.condition(entry.Condition))
      throw new Error(`${id} is spoken of and not made`)
    return entry
  }
  const arn = (id: string) => {
    const { Type, Properties = {} } = made(id)
    const name = Properties[nameProperties[Type] ?? '']
    const given = name === undefined ? undefined : evaluate(name, scope)
    return arnOf(id, Type, given === noValue ? undefined : given, place)
  }
  const scope: Scope = {
    condition: (name) => {
      if (!Object.hasOwn(Conditions, name)) throw new Error(`the template has no condition ${name}`)
      return holds(Conditions[name], scope)
    },
    attribute: (id, name) => {
      if (name !== 'Arn') throw new Error(`the attribute ${name} is not known here`)
      return arn(id)
    },
    ref: (name) => {
      if (name === 'AWS::NoValue') return undefined
      return parameters.get(name) ?? pseudo[name] ?? referenceTo(made(name).Type, arn(name))
    },
  }
  return scope
}
