import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/find-terms.ts';

/** Returns the forms found in a text, with where they begin. */
function found(text: string, ...forms: string[]): string[] {
  return findTerms(
    text,
    forms.map((form) => ({ form, term: `term-${form}` })),
  ).map(({ form, start }) => `${form}@${start}`);
}

describe('findTerms', () => {
  it('finds nothing without forms or without text', () => {
    expect(found('深化国资国企改革')).toEqual([]);
    expect(found('', '国资')).toEqual([]);
  });

  it('names the term, the form and where it stands', () => {
    expect(findTerms('践行“枫桥经验”', [{ form: '“枫桥经验”', term: 'fengqiao-model' }])).toEqual([
      { term: 'fengqiao-model', form: '“枫桥经验”', start: 2, end: 8 },
    ]);
  });

  it('finds every occurrence, from left to right', () => {
    expect(found('扫黑除恶与反诈，扫黑除恶', '反诈', '扫黑除恶')).toEqual([
      '扫黑除恶@0',
      '反诈@5',
      '扫黑除恶@8',
    ]);
  });

  it('takes the longest form where several begin at one place, whatever their order', () => {
    expect(found('国资国企改革', '国资', '国资国企改革', '国资国企')).toEqual(['国资国企改革@0']);
  });

  it('does not find a form inside one that is found already', () => {
    expect(found('国资国企改革', '国企', '国资国企')).toEqual(['国资国企@0']);
  });

  it('does not find 123 in 12345', () => {
    expect(found('12345热线和“123”产业', '123')).toEqual(['123@9']);
  });

  it('does not find a number or a word inside a longer one', () => {
    expect(found('A5S级', '5S级')).toEqual([]);
    expect(found('stateless, state', 'state')).toEqual(['state@11']);
  });

  it('finds a form with digits right beside Chinese characters', () => {
    expect(found('获评5S级滑雪场', '5S级滑雪场')).toEqual(['5S级滑雪场@2']);
    expect(found('打造DRG付费', 'DRG')).toEqual(['DRG@2']);
  });

  it('tells “1+5” from “1+5+N”', () => {
    const forms = ['“1+5”景镇融合', '“1+5+N”国企'];
    expect(found('“1+5”景镇融合机制', ...forms)).toEqual(['“1+5”景镇融合@0']);
    expect(found('“1+5+N”国企格局', ...forms)).toEqual(['“1+5+N”国企@0']);
  });

  it('does not find 10+N in 2+10+X+N', () => {
    expect(found('“2+10+X+N”产业体系、“10+N”措施', '10+N')).toEqual(['10+N@16']);
  });

  it('finds an English form that opens a sentence with a capital, and no other change of case', () => {
    expect(found('Zero-based budgeting and zero-based budgeting', 'zero-based budgeting')).toEqual([
      'zero-based budgeting@0',
      'zero-based budgeting@25',
    ]);
    expect(found('fengqiao model, ZERO', 'Fengqiao model', 'zero')).toEqual([]);
  });

  it('finds an English form with a comma or period before its closing quotation mark', () => {
    const text = 'the “village BA,” the “village BA.” and the “village BA;”';
    expect(
      findTerms(text, [{ form: '“village BA”', term: 'village-ba' }]).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['“village BA,”', '“village BA.”']);
  });

  it('reads signs in forms as themselves', () => {
    expect(found('a.b(c)*', 'a.b(c)*')).toEqual(['a.b(c)*@0']);
    expect(found('axb', 'a.b')).toEqual([]);
  });

  it('counts offsets in UTF-16 units', () => {
    expect(found('𬭚枫桥', '枫桥')).toEqual(['枫桥@2']);
  });
});
