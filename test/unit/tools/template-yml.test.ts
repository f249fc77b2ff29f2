import { describe, expect, it } from '@jest/globals'
import { parametersTable } from '@secure-deploy/tools/template-tables'
import { parseTemplate } from '@secure-deploy/tools/template-yml'

describe('parseTemplate', () => {
  it('writes functions in their long form', () => {
    const text = [
      'a: !Ref Bucket',
      'b: !GetAtt Bucket.Arn',
      'c: !Sub ${Bucket}/*',
      "d: !If [IsFirst, !Join [',', [x, y]], !Ref AWS::NoValue]",
      'e: !And [!Condition A, !Not [!Equals [!Ref B, 1]]]',
      'f: { Fn::Contains: [!Ref C, z] }',
    ].join('\n')
    expect(parseTemplate(text, 'a.yaml')).toEqual({
      a: { Ref: 'Bucket' },
      b: { 'Fn::GetAtt': ['Bucket', 'Arn'] },
      c: { 'Fn::Sub': '${Bucket}/*' },
      d: { 'Fn::If': ['IsFirst', { 'Fn::Join': [',', ['x', 'y']] }, { Ref: 'AWS::NoValue' }] },
      e: { 'Fn::And': [{ Condition: 'A' }, { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'B' }, 1] }] }] },
      f: { 'Fn::Contains': [{ Ref: 'C' }, 'z'] },
    })
  })

  it.each([
    ['a tag that is no function', 'a: !Fetch b'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a list', '- a'],
    ['nothing', ''],
    ['a key twice', 'a: 1\na: 2'],
    ['what is no YAML', 'a: [1'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseTemplate(text, 'a.yaml')).toThrow()
  })
})

describe('parametersTable', () => {
  const parameter = {
    name: 'Ref',
    type: 'String',
    description: 'One\nor a|b.',
    default: undefined,
    allowedPattern: undefined,
    allowedValues: undefined,
    minValue: undefined,
    maxValue: undefined,
  }

  it('says which parameters are needed', () => {
    expect(parametersTable([parameter]).split('\n').at(-1)).toBe('| `Ref` | yes |  | One or a\\|b. |')
  })

  it.each([
    ['', '| `Ref` |  |  | One or a\\|b. |'],
    ['main', '| `Ref` |  | `main` | One or a\\|b. |'],
  ])('shows the default %j', (value, row) => {
    expect(
      parametersTable([{ ...parameter, default: value }])
        .split('\n')
        .at(-1),
    ).toBe(row)
  })
})
