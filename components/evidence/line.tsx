import { STUDIES, type StudyId } from '../../utils/evidence/studies.ts';
import { useText } from '../text.ts';
import type { EvidenceLine } from './content.ts';

/** A sentence or two, then links to the studies that they rest on. */
export function EvidenceSentence({ line }: { line: EvidenceLine }) {
  const text = useText();
  const { studies = [] } = line;
  return (
    <>
      {text(line.text)}
      {studies.length > 0 && (
        <>
          {' '}
          <span class="cites">
            (
            {studies.map((id, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <StudyLink id={id} />
              </span>
            ))}
            )
          </span>
        </>
      )}
    </>
  );
}

function StudyLink({ id }: { id: StudyId }) {
  return <a href={`#${id}`}>{STUDIES.find((study) => study.id === id)?.cite}</a>;
}
