import { describe, expect, it } from 'vitest';
import { codesWith } from '../../../../tests/checked-photo';

const told = (caption: string, captionTense: 'present' | 'any' = 'present', language = 'en-GB') =>
  codesWith({ caption, photos: { captionTense }, record: { language } });

describe('a caption in a house that writes them in the present', () => {
  it.each([
    'Ana Ruiz was at the quay.',
    'Dockers were on strike.',
    'Delegates attended a meeting in Carrow.',
    'The minister spoke in Carrow. She leaves today week.',
    'Dr. Bo Lind arrived in Carrow.',
    'File photo: Ana Ruiz met dockers.',
    'She went to the quay.',
  ])('is told of a verb in the past: %s', (caption) => {
    expect(told(caption)).toContain('suggestion caption-past-tense');
  });

  it.each([
    'Dockers unload grain at the north quay.',
    'Delegates attend a meeting that was called in haste.',
    'Ministers at a dinner attended by dockers.',
    'Ana Ruiz, met by crowds, waves.',
    'The minister, who was elected in May, visits Carrow.',
    'Ana Ruiz reads the poem she gave him.',
    'A crowd applauds the poem she gave him.',
    'The north quay. It was built in 1901.',
    'Crews clear the quay where the ship stood.',
    'Dockers wait as the crane was late.',
  ])('is let be: %s', (caption) => {
    expect(told(caption)).toEqual([]);
  });

  it('is let be where the house does not ask, and in other languages', () => {
    expect(told('Ana Ruiz was at the quay.', 'any')).toEqual([]);
    expect(told('Ana Ruiz was at the quay.', 'present', 'nl')).toEqual([]);
  });
});
