/** The evaluation of CloudFormation's functions by which the templates are rendered for tests. */
import { describe, expect, it } from '@jest/globals'
import { evaluate, holds, noValue, type Scope } from '../../support/aws/template-functions.ts'

const scope: Scope = {
  ref: (name) => ({ Name: 'app', List: ['a', 'b'], Count: 3 })[name],
  attribute: (resource, name) => `${resource}!${name}`,
  condition: (name) => name === 'Yes',
}
const nothing = { Ref: 'AWS::NoValue' }

describe('evaluate', () => {
  it.each<[string, unknown, unknown]>([
    ['a value', 'a', 'a'],
    ['a reference', { Ref: 'List' }, ['a', 'b']],
    ['an attribute', { 'Fn::GetAtt': ['Key', 'Arn'] }, 'Key!Arn'],
    ['a condition that holds', { 'Fn::If': ['Yes', 1, 2] }, 1],
    ['a condition that does not', { 'Fn::If': ['No', 1, 2] }, 2],
    ['a substitution', { 'Fn::Sub': '${Name}/${Key.Arn}/${!Name}/${Count}' }, 'app/Key!Arn/${Name}/3'],
    [
      'a substitution with names of its own',
      { 'Fn::Sub': ['${Name}-${Mine}', { Mine: { Ref: 'Count' } }] },
      'app-3',
    ],
    ['texts that are joined', { 'Fn::Join': [',', ['x', { Ref: 'Name' }]] }, 'x,app'],
    ['a list that is joined', { 'Fn::Join': [',', { Ref: 'List' }] }, 'a,b'],
    ['a text that is split', { 'Fn::Split': ['/', 'a/b'] }, ['a', 'b']],
    ['one of a list', { 'Fn::Select': [1, { Ref: 'List' }] }, 'b'],
    ['nothing in a list', ['a', nothing], ['a']],
    ['nothing among texts that are joined', { 'Fn::Join': [',', ['a', nothing, 'b']] }, 'a,b'],
    ['nothing in a mapping', { a: 1, b: nothing }, { a: 1 }],
    ['nothing', nothing, noValue],
    ['a mapping of two', { Ref: 'Name', other: 'x' }, { Ref: 'Name', other: 'x' }],
  ])('gives %s', (_what, node, value) => {
    expect(evaluate(node, scope)).toEqual(value)
  })

  it.each<[string, unknown]>([
    ['an unknown function', { 'Fn::Transform': {} }],
    ['a delimiter that is computed', { 'Fn::Join': [{ Ref: 'Name' }, ['a']] }],
    ['a list in a substitution', { 'Fn::Sub': '${List}' }],
    ['nothing in a substitution', { 'Fn::Sub': '${Unknown}' }],
    ['what a list does not have', { 'Fn::Select': [2, { Ref: 'List' }] }],
    ['a text for a list', { 'Fn::Join': [',', 'a'] }],
    ['null', null],
  ])('refuses %s', (_what, node) => {
    expect(() => evaluate(node, scope)).toThrow()
  })
})

describe('holds', () => {
  it.each<[string, unknown, boolean]>([
    ['a condition', { Condition: 'Yes' }, true],
    ['equal texts', { 'Fn::Equals': [{ Ref: 'Count' }, '3'] }, true],
    ['the opposite', { 'Fn::Not': [{ Condition: 'Yes' }] }, false],
    ['all of several', { 'Fn::And': [{ Condition: 'Yes' }, { Condition: 'No' }] }, false],
    ['one of several', { 'Fn::Or': [{ Condition: 'Yes' }, { Condition: 'No' }] }, true],
    ['a member of a list', { 'Fn::Contains': [{ Ref: 'List' }, 'a'] }, true],
    ['no member of a list', { 'Fn::Contains': [{ Ref: 'List' }, ''] }, false],
  ])('knows %s', (_what, node, value) => {
    expect(holds(node, scope)).toBe(value)
  })
})
