import type { ConceptWish } from '../profile/profile.ts';
import { ASSUMPTIONS as A } from './assumptions.ts';
import { approachRate, populationRate, topicRates } from './rates.ts';

/** 0…1 for one concept: with nothing said, with a tick, and with the list there but not the tick. */
export interface Chances {
  silent: number;
  ticked: number;
  unticked: number;
}

/** How likely a therapist is to say yes to a wish, before and after a tick. Rarity sets how far the tick moves it. */
export function chancesOf(wish: ConceptWish): Chances {
  switch (wish.facet) {
    case 'topic':
      return topicChances(wish.concept);
    case 'approach':
      return approachChances(approachRate(wish.concept));
    case 'age':
    case 'format':
      return { silent: populationRate(wish.concept), ticked: A.stated.field, unticked: A.populationUnlisted };
    case 'plan':
      return { silent: A.plan, ticked: A.planListed, unticked: A.planUnlisted };
    case 'language':
      return languageChances(wish.concept);
    case 'setting':
      return flat(wish.concept === 'setting_online' ? A.online : A.inPerson);
    case 'state':
      return flat(A.stateUnknown);
    case 'hours':
      return flat(HOURS[wish.concept] ?? A.evening);
    case 'comfort':
      return comfortChances(wish.concept);
  }
}

const HOURS: Record<string, number> = {
  hours_evening: A.evening,
  hours_weekend: A.weekend,
  hours_daytime_only: A.daytimeOnly,
};

function flat(silent: number): Chances {
  return { silent, ticked: A.stated.tick, unticked: silent };
}

/** By Bayes' rule from the shares that tick a topic and that put it first. */
function topicChances(id: string): Chances {
  const { ticked, foremost } = topicRates(id);
  const regular = Math.sqrt(ticked * foremost);
  const among = A.topicTickedByThose;
  return {
    silent: regular,
    ticked: Math.min(A.stated.tick, (regular * among) / ticked),
    unticked: (regular * (1 - among)) / (1 - ticked),
  };
}

function approachChances(rate: number): Chances {
  const ticked = Math.min(A.stated.statement, 1 - A.approachTickDiscount * rate);
  return { silent: rate * ticked + (1 - rate) * A.approachUnlisted, ticked, unticked: A.approachUnlisted };
}

function languageChances(id: string): Chances {
  if (id === 'lang_en') return { silent: A.english, ticked: A.english, unticked: A.english };
  const silent = id === 'lang_es' ? A.spanish : A.otherLanguage;
  return { silent, ticked: A.stated.field, unticked: silent / 2 };
}

function comfortChances(id: string): Chances {
  const silent = A.gender[id] ?? (AFFIRMING.has(id) ? A.affirming : A.identity);
  return { silent, ticked: A.stated.tick, unticked: silent };
}

/** Approaches that stand for comfort: they say how someone is received, not which method is used. */
const AFFIRMING = new Set(['lgbtq_affirming', 'gender_affirming', 'neurodiversity_affirming', 'haes']);
