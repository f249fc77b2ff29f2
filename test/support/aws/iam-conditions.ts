/** IAM's patterns and condition operators, as the IAM user guide has them ("IAM JSON policy elements: Condition operators"). */

export type OneOrMore = string | readonly string[]

/** Operator, key, values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>

/** What is known of a request, by condition key; a key that the request does not have is missing. */
export type Context = Readonly<Record<string, string>>

export function list(value: OneOrMore): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

/** Whether all conditions hold. @throws Error for an operator or a variable that is not known here */
export function conditionsHold(conditions: Conditions, context: Context): boolean {
  if (Object.keys(conditions).length === 0) return true
  // The names of keys are compared without regard to case.
  const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]))
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      operatorHolds(operator, list(values), known.get(key.toLowerCase())),
    ),
  )
}

/** Of a positive operator: whether one value is met by what the request has. */
type Meets = (wanted: string, actual: string) => boolean

const operators: Readonly<Record<string, Meets>> = {
  StringEquals: (wanted, actual) => plain(wanted) === actual,
  StringLike: (wanted, actual) => glob(wanted, actual),
  ArnEquals: (wanted, actual) => arnMeets(wanted, actual),
  ArnLike: (wanted, actual) => arnMeets(wanted, actual),
  Bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  NumericEquals: (wanted, actual) => numberOf(actual) === numberOf(wanted),
  NumericLessThan: (wanted, actual) => numberOf(actual) < numberOf(wanted),
  NumericGreaterThan: (wanted, actual) => numberOf(actual) > numberOf(wanted),
}

function operatorHolds(operator: string, values: readonly string[], actual: string | undefined): boolean {
  if (operator === 'Null')
    return values.some((value) => (value.toLowerCase() === 'true') === (actual === undefined))
  const { name, ifExists } = /^(?<name>.+?)(?<ifExists>IfExists)?$/.exec(operator)?.groups ?? {}
  const negated = /^(String|Arn)Not/.test(name ?? '')
  const meets = operators[(name ?? '').replace(/^(String|Arn)Not/, '$1')]
  // Fail closed: an operator that is passed over could be the one that refuses.
  if (meets === undefined) throw new Error(`the condition operator ${operator} is not known here`)
  if (actual === undefined) return negated || ifExists !== undefined
  return values.some((value) => meets(value, actual)) !== negated
}

/** A value that is compared as it is. @throws Error for a policy variable */
function plain(value: string): string {
  if (/\$\{(?![*?$]\})/.test(value)) throw new Error(`policy variables are not known here: ${value}`)
  return value.replace(/\$\{([*?$])\}/g, '$1')
}

function numberOf(value: string): number {
  if (!/^\d+(\.\d+)?$/.test(value)) throw new Error(`${JSON.stringify(value)} is no number`)
  return Number(value)
}

/** Each of the six parts of an ARN is compared by itself. */
function arnMeets(wanted: string, actual: string): boolean {
  const [patterns, parts] = [splitArn(wanted), splitArn(actual)]
  return patterns.every((pattern, index) => glob(pattern, parts[index] ?? ''))
}

function splitArn(arn: string): readonly string[] {
  const [scheme = '', partition = '', service = '', region = '', account = '', ...resource] = arn.split(':')
  if (scheme !== 'arn' || resource.length === 0) throw new Error(`${JSON.stringify(arn)} is no ARN`)
  return [scheme, partition, service, region, account, resource.join(':')]
}

const compiled = new Map<string, RegExp>()

/** IAM's patterns: `*`, `?`, and `${*}`, `${?}`, `${$}` for the characters themselves. */
export function glob(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? compile(pattern)
  compiled.set(pattern, known)
  return known.test(text)
}

function compile(pattern: string): RegExp {
  if (/\$\{(?![*?$]\})/.test(pattern)) throw new Error(`policy variables are not known here: ${pattern}`)
  const source = pattern.replace(
    /\$\{([*?$])\}|([*?])|[^A-Za-z0-9]/g,
    (whole: string, escaped?: string, wild?: string) => {
      if (wild !== undefined) return wild === '*' ? '[^]*' : '[^]'
      return `\\${escaped ?? whole}`
    },
  )
  return new RegExp(`^${source}$`)
}
