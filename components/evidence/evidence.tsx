import { Crisis } from '../crisis.tsx';
import { useText } from '../text.ts';
import { BandsTable } from './bands-table.tsx';
import { type ContentBlock, SECTIONS } from './content.ts';
import { EvidenceSentence } from './line.tsx';
import { RulesTable } from './rules-table.tsx';
import { Studies } from './studies.tsx';

const DRAWN_PARTS = { bands: BandsTable, rules: RulesTable, studies: Studies };

/** The page about evidence: what an estimate is, what it rests on, and what it cannot know. */
export function EvidencePage() {
  const text = useText();
  return (
    <main class="evidence">
      <h1>{text('ev_title')}</h1>
      <p>{text('ev_lead')}</p>
      <nav class="contents" aria-labelledby="contents">
        <h2 id="contents">{text('ev_contents')}</h2>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{text(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map(({ id, title, blocks }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{text(title)}</h2>
          {blocks.map((block, index) => (
            <ShownBlock key={String(index)} block={block} />
          ))}
        </section>
      ))}
      <Crisis />
    </main>
  );
}

function ShownBlock({ block }: { block: ContentBlock }) {
  if (typeof block === 'string') {
    const Part = DRAWN_PARTS[block];
    return <Part />;
  }
  if ('text' in block) {
    return (
      <p>
        <EvidenceSentence line={block} />
      </p>
    );
  }
  return (
    <ul class="points">
      {block.map((line) => (
        <li key={line.text}>
          <EvidenceSentence line={line} />
        </li>
      ))}
    </ul>
  );
}
