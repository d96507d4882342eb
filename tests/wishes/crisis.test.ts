import { describe, expect, it } from 'vitest';
import { understandWish } from '../../utils/wishes/understand.ts';

describe('somebody means to die', () => {
  it.each([
    'I want to kill myself',
    'i dont want to be here anymore',
    "I don't want to live like this anymore",
    'thinking about ending it since the divorce',
    'I wish I could just not wake up tomorrow',
    'everyone would be better off without me',
    'I have pills saved up',
    'my daughter says she wants to die',
    'Ich will nicht mehr leben',
    'ya no quiero vivir',
    'je veux mourir',
    'I am going to kill myslef',
  ])('%j brings the lines up', (text) => {
    const { crisis, wishes } = understandWish(text);
    expect(crisis).toBe(true);
    expect(wishes).toContainEqual(expect.objectContaining({ facet: 'topic', concept: 'suicidal' }));
  });

  it.each([
    'not suicidal, just tired',
    'this job is killing me',
    'I have a plan for my career',
    'my brother died by suicide',
    "I'm dying to meet someone who gets it",
    'I want to live closer to my kids',
    'ending it with my boyfriend',
    'I could kill myself laughing lol',
  ])('%j does not', (text) => {
    expect(understandWish(text).crisis).toBe(false);
  });
});

describe('somebody says so without the word', () => {
  it.each([
    'I think about driving off the bridge most mornings now',
    "some nights I picture steering into a tree and it's calm",
    'keep imagining stepping in front of the 7:15',
    'every time the train comes in I think about stepping in front of it',
    'I look at the pills and think how easy',
    'been googling painless ways to go',
    'lately I wish a bus would just hit me',
    "the kids would be happier if I wasn't around",
    'nobody would notice if I was gone',
    "I've worked out how I'd do it, I just need someone to talk to",
    "I don't think I'll make it to spring",
    'no point in carrying on really',
    "I wouldn't mind if I didn't wake up",
    'not sure I can keep myself safe tonight',
    'honestly thinking of walking into the sea',
    'thoughts of jumping from the balcony, need help this week',
    "what's the point of being alive. 41, Leeds",
    "I'd rather go to sleep and not wake up",
    'my son (14) wishes he was dead',
    'my wife left a goodbye note on the fridge and then came back',
    "unalive myself, that's the phrase online isn't it",
    'sometimes I want to let go of the wheel on the motorway',
    'pienso en tirarme del puente',
    'ich denke daran, mich vor den Zug zu werfen',
    "j'ai envie de me jeter sous un train",
    "I've been stockpiling my meds",
    'she talks about not wanting to be here',
    'I just want to stop existing for a while',
    "I've thought about crashing the car on purpose",
    "urge to jump whenever I'm on the platform",
    "keep thinking it'd be easier if I were dead",
    'since my attempt in March nobody talks to me normally',
    'cant see a reason to stay alive',
    'I keep thinking about going over the railing at work',
    'I hope I get hit by a truck on the way home',
    'I feel like everyone would be relieved if I was dead',
    'daydreaming about veering into oncoming traffic',
    "I've been looking up how many tylenol it takes",
    'would anyone even notice if I died',
    'my daughter texted that she should be dead',
    "I don't trust myself with the pills tonight",
    'ready to be done living',
    'some days I want to fall asleep forever',
    "I'm so tired of existing",
    'if I drove off the road tonight it would be fine with me',
    'I had a gun in my mouth on Sunday',
    "I wish I'd never been born",
    "husband said he's thinking of ending things, permanently",
    "he told me he doesn't want to be alive",
    'I stood on the bridge last night for an hour',
    'voices telling me to jump',
    'want to go to sleep and not come back',
    'I fantasise about not being here',
    "there's a rope in the garage and I know it's there",
    "I'm a danger to myself",
    'I want to hurt myself badly tonight',
    "it'd be so easy to just step out into traffic",
    'I wrote a note for the kids in case',
    'I have a plan and the pills',
    'Every day at the level crossing I imagine just walking onto the tracks.',
    'Been having thoughts of driving into the canal, would like a woman, Leeds',
    'I daydream about the car going over the edge',
    "some mornings I can't think of a reason to stay alive",
    'partner of 8 yrs has been looking up how to die',
    'Nobody knows that I wrote goodbye letters in June',
    "I've decided how I'd do it",
    'wish I could go to sleep and never come back',
    "teen daughter told her school counselor she doesn't want to be alive",
    "I'm scared of what I might do to myself tonight",
    '19, keep thinking about ending my life',
    'some nights I just picture not waking up, and it feels like a holiday',
    'if I went nobody would have to put up with me',
    "I've written a letter to each of my kids and my affairs are in order",
    'Put my papers in order this week. I know which night it will be.',
    "been giving my things away and it's a relief",
    "there's plenty of the sleeping pills, my mother's",
    'keep wondering whether my life insurance would pay out',
    "if I'm still here by then, Tuesdays suit me",
    'I might not be around for that, but put me down',
    'someone in Cork I can talk to before I do something permanent',
    'ich habe Abschiedsbriefe geschrieben und niemand weiß es',
    'estoy regalando mis cosas a mis vecinos',
    "j'ai écrit des lettres d'adieu",
  ])('%j brings the lines up', (text) => {
    expect(understandWish(text).crisis).toBe(true);
  });

  it.each([
    'scared of driving over the bridge since the crash',
    'my dad drove off a bridge in 1998 and I never talked about it',
    "panic on bridges, can't drive over one",
    'I think about jumping ship at work',
    'we jumped off the dock all summer',
    'train driver. a man stepped in front of my train in May',
    "I'm terrified of dying",
    "there's no point in going on dates anymore",
    "thinking about driving to my sister's over the bridge",
    "I count my pills every Sunday, I'm organised like that",
    'the kids are fine without me on Fridays',
    'I wish a bus would come on time',
    'I want to be here for my kids',
    'I picture the beach when I meditate',
    'my marriage is going off a cliff',
    "I'm thinking of walking into the office and quitting",
    "he says I'm better off without him",
    'my phone fell in the river and I laughed',
    'turned the car into the driveway and cried',
    "won't make it through the week without coffee",
    "can't see a reason to stay in this job",
    "thinking about going over to my mum's",
    'I hope I get hit up for a date',
    'daydreaming about a house by the sea',
    'looking up how many sessions it takes',
    'she told me she should be dead tired by now',
    'i fall asleep at 9 and wake at 3',
    'scared of dying, heart flutters, ER says fine',
    'I wrote a note for the school',
    'we stood on the bridge and he proposed',
    'my brother drove into a tree when I was ten',
    'I want to end things with my boyfriend',
    "I'm thinking of ending therapy",
    'I have a plan with Aetna',
    'kids would be better off if we divorced',
    'he stepped in front of me in the queue',
    'my toddler is not waking up from naps anymore',
    'I sent a letter to each school about his ADHD',
    "Mum's papers are in order but I can't stop crying",
    "we know which day it'll be, the wedding I mean",
    "I've had enough of the pills, looking for talk therapy",
    'I have enough meds until June and need a prescriber',
    'the life insurance paid out after my husband died',
    'is Dr Lee still around',
    'I did something stupid and my wife left',
    'my ex gave away my records',
    'before I do anything I want to ask about fees',
    'nobody has to deal with me before coffee',
    'my dog died and I wish he was here',
    'I wish she was here to see the baby',
    'I wish my dad was alive to meet him',
    "I don't want to live with my in-laws anymore",
    'not wanting to be at work',
    "I've had enough of living in this flat",
    'I gave up on living near my kids',
    'going to drive into the mountains this weekend',
    "I'm going to run into the sea on New Year's Day",
    'he died by suicide in 2019 and I found him',
    'my patient hanged herself on my shift',
    "client of mine overdosed last month, I'm a social worker",
    'I feel like driving into the city is a phobia now',
    'want to step out of the car business',
    'I drive over the bridge every morning and think about work',
    'my therapist jumped from topic to topic',
    "I'd rather not see a man",
    'we imagined walking on the beach at the wedding',
    'I think about my grandmother most mornings now',
    'I want out of this marriage',
    'husband wants to jump out of planes',
    'picture day is a nightmare',
    'I keep thinking about the train ride home',
    'my brother took his life last year, I need grief help',
    'he shot himself in 2015. I was sixteen',
    "I never thought about dying before the baby, now I'm scared of everything",
    'I tried to end it with him three times',
    'considering going off the pill',
    'considering stepping down from the board',
    'I imagine running into my ex on the street',
  ])('%j does not', (text) => {
    expect(understandWish(text).crisis).toBe(false);
  });

  it('whatever is thought of, and whatever stands before it', () => {
    const thoughts = ['I think about', 'some nights I picture', 'lately I keep imagining', 'thoughts of'];
    const ends = [
      'driving into a wall',
      'steering off the bridge',
      'stepping in front of a train',
      'jumping off the balcony',
      'walking into the sea',
    ];
    const places = ['stepping into the office', 'jumping off the sofa', 'driving over the bridge to work'];
    for (const thought of thoughts) {
      for (const end of ends) expect(understandWish(`${thought} ${end}`).crisis, end).toBe(true);
      for (const place of places) expect(understandWish(`${thought} ${place}`).crisis, place).toBe(false);
    }
  });
});

describe('words of a crisis in another sense', () => {
  it.each([
    "Can't go on insurance, my wife sees the statements.",
    'We want to end it decently for the kids',
    'Someone who gets deaf stuff without me teaching it',
  ])('raise nothing: %s', (text) => {
    expect(understandWish(text).crisis).toBe(false);
  });

  it.each([
    "I can't go on",
    "I can't go on like this anymore",
    'I want to end it',
    'It would all work better without me, everyone says so',
    'without me they would be fine',
    'I took a lot of pills on Sunday and woke up anyway. Nobody knows.',
    'swallowed all my tablets and it didnt work',
  ])('and in their own they do: %s', (text) => {
    expect(understandWish(text).crisis).toBe(true);
  });
});
