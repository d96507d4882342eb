import { describe, expect, it } from 'vitest';
import { understandWish } from '../../utils/wishes/understand.ts';

const crisisOf = (text: string): boolean => understandWish(text).crisis;

describe('somebody who means to die', () => {
  it.each([
    'i dont see any way out except the one',
    "I've looked up how many it takes",
    'thinkin bout kilin myself need sum1 to talk to',
    'sucidal for weeks now, no insurance',
    'I keep standing at the edge of the platform and waiting',
    'planning my exit. need someone who wont call the cops right away',
    'I overdosed on Sunday and nobody knows',
    'attempted last month, discharged yesterday, need follow up',
    'wish the cancer would hurry up and take me',
    'my flatmate found me with the pills last night, now they say i need therapy',
    'bf says hes going to end himself if i leave',
    'i think about dying all day long',
    'sewer slide thoughts constantly',
    'wanna die lol no really',
    'the only thing stopping me is my cat',
    "if it wasnt for the kids i'd be gone already",
  ])('is heard: %s', (text) => {
    expect(crisisOf(text)).toBe(true);
  });

  it.each([
    'Ich will nicht mehr. Ich hab die Tabletten schon gezählt',
    'ich denke jeden Tag daran mich umzubringen',
    'Ich habe keine Lust mehr zu leben',
    "j'ai plus envie d'être là, personne me manquera",
    'je pense au suicide tous les jours',
    "j'ai avalé des cachets hier soir exprès",
    'pienso en el suicidio',
    'mi hijo se quiere matar',
  ])('in other languages: %s', (text) => {
    expect(crisisOf(text)).toBe(true);
  });

  it.each([
    'i was suicidal in my twenties, fine now, want help with my marriage',
    'planning my exit from the company, career coach',
    'how many sessions does it take to feel better',
    'how many sessions do I need',
    'ich könnte meinen Chef umbringen',
    "can't go on like this with my husband, counselling",
    'new baby, keep picturing dropping her on the stairs and it scares me',
    'i cut my arms sometimes, not to die, just to feel',
    "I don't want to die, I'm terrified of dying. health anxiety",
    'this commute is going to be the death of me',
    'my life is killing me lol',
    "I'd kill for a good night's sleep",
    'want to die of embarrassment haha',
    "j'ai peur de mourir",
    'Angst vor dem Tod',
    'miedo a morir',
    'meine Schwester hat sich vor zwei Jahren das Leben genommen, Trauer',
    'the only thing stopping me is money',
    'the film about dying last night upset me',
    'I run a hotline and I am burnt out',
  ])('is not who says otherwise: %s', (text) => {
    expect(crisisOf(text)).toBe(false);
  });
});
