/** What one run found: pictures in all, those with a badge on another or on nobody, and the longest row of them. */
export interface Run {
  pictures: number;
  drawn: number;
  wrong: number;
  longest: number;
  unseen: number;
  /** After what kind of motion, each. */
  kinds: string[];
}

/**
 * Runs in our own world, as its text: moves the cards of a page about by a seed, each step in a task, in a frame's
 * callback, in a microtask or while the page is scrolled, and takes a sample after each picture. `announced`: only
 * motions that a node, an attribute, a scroll, a resize, an animation or a transition announces.
 */
export async function moveAbout(seed: number, steps: number, announced: boolean): Promise<Run> {
  const { forewordSample } = globalThis as unknown as {
    forewordSample(): { wrong: string[]; unseen: string[]; drawn: number };
  };
  let state = seed * 2654435761 + 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const cards = [...document.querySelectorAll<HTMLElement>('.therapist-card')];
  const list = document.querySelector<HTMLElement>('.therapist-list') as HTMLElement;
  const any = () => cards[random(cards.length)] as HTMLElement;
  const names = cards.map((card) => [
    ...(card.querySelector('.card-name')?.cloneNode(true).childNodes ?? []),
  ]);
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent =
    '.gone{display:none}.slid{transform:translateY(140px)}.slow{transition:transform .1s,margin .1s,height .1s}' +
    '@keyframes drift{from{transform:translateX(-60px)}to{transform:translateX(90px)}}.drift{animation:drift .12s 2 alternate}' +
    '@keyframes grow{from{height:0}to{height:90px}}.grow{animation:grow .12s both}';
  const spacer = document.createElement('div');
  list.before(spacer);
  const told: Record<string, () => void> = {
    order: () => {
      for (const card of cards) card.style.setProperty('order', String(random(50)));
    },
    flex: () =>
      Object.assign(list.style, { display: 'flex', flexDirection: random(2) ? 'column' : 'column-reverse' }),
    transform: () => any().style.setProperty('transform', `translateY(${random(200) - 100}px)`),
    slide: () => any().classList.toggle('slid'),
    transition: () => {
      const card = any();
      card.classList.add('slow');
      card.style.setProperty('margin-top', `${16 + random(120)}px`);
    },
    animation: () => any().classList.toggle('drift'),
    above: () => spacer.classList.toggle('grow'),
    height: () => spacer.style.setProperty('height', `${random(200)}px`),
    filter: () => any().classList.toggle('gone'),
    opacity: () => any().style.setProperty('opacity', String(random(2))),
    visibility: () => any().style.setProperty('visibility', random(2) ? 'hidden' : 'visible'),
    scroll: () => scrollTo(0, random(900)),
    inner: () => {
      Object.assign(list.style, { height: '420px', overflow: 'auto' });
      list.scrollTop = random(900);
    },
    width: () => list.style.setProperty('width', `${random(700) + 250}px`),
    zoom: () => document.documentElement.style.setProperty('zoom', ['1', '1.25', '0.8'][random(3)] ?? '1'),
    sort: () => list.append(any()),
    insert: () => list.prepend(Object.assign(document.createElement('p'), { textContent: 'Sponsored' })),
    fix: () => Object.assign(list.style, { position: random(2) ? 'fixed' : 'static', top: '0', left: '0' }),
    recycle: () => {
      const from = random(names.length);
      cards.forEach((card, index) => {
        const name = card.querySelector('.card-name');
        const others = names[(index + from) % names.length] ?? [];
        name?.replaceChildren(...others.map((node) => node.cloneNode(true)));
      });
    },
    swap: () => {
      const one = any();
      const other = one.cloneNode(true);
      one.replaceWith(other);
      cards[cards.indexOf(one)] = other as HTMLElement;
    },
  };
  const silent: Record<string, () => void> = {
    rule: () => {
      const text = `.therapist-card{margin-top:${random(60)}px}`;
      (sheet.sheet as CSSStyleSheet).insertRule(text, 0);
    },
    animate: () => {
      const by = random(150);
      any().animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], 120);
    },
  };
  const motions = Object.entries(announced ? told : silent);
  const run: Run = { pictures: 0, drawn: 0, wrong: 0, longest: 0, unseen: 0, kinds: [] };
  let row = 0;
  const note = () => {
    const { wrong, unseen, drawn } = forewordSample();
    run.pictures += 1;
    run.drawn += drawn;
    run.unseen += unseen.length > 0 ? 1 : 0;
    row = wrong.length > 0 ? row + 1 : 0;
    run.wrong += wrong.length > 0 ? 1 : 0;
    run.longest = Math.max(run.longest, row);
    if (wrong.length > 0) run.kinds.push(last);
  };
  // Told of sizes after the layer was, in the same frame: what is measured then is what is drawn. In a task of its
  // own an animation would already be further on.
  const gauge = document.documentElement.appendChild(document.createElement('i'));
  gauge.style.cssText = 'position:absolute;width:1px;height:1px;visibility:hidden';
  let after: (() => void) | null = null;
  const observer = new ResizeObserver(() => {
    if (!after) return;
    note();
    setTimeout(after);
    after = null;
  });
  observer.observe(gauge);
  const picture = (act: () => void) =>
    new Promise<void>((done) =>
      requestAnimationFrame(() => {
        act();
        gauge.style.height = gauge.style.height === '1px' ? '2px' : '1px';
        after = done;
      }),
    );
  let last = '';
  const nothing = () => undefined;
  for (let step = 0; step < steps; step += 1) {
    const [name, act] = motions[random(motions.length)] as [string, () => void];
    last = name;
    const phase = random(4);
    if (phase === 0) act();
    if (phase === 1) await picture(act);
    if (phase === 2) await picture(() => void Promise.resolve().then(act));
    if (phase === 3) {
      addEventListener('scroll', () => act(), { once: true, capture: true });
      scrollBy(0, random(2) ? 1 : -1);
    }
    for (let more = 2 + random(9); more > 0; more -= 1) await picture(nothing);
  }
  // At rest everything is read again, and what can be seen has its badge.
  await new Promise((done) => setTimeout(done, 200));
  await picture(nothing);
  return run;
}
