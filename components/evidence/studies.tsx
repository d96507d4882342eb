import { STUDIES, SUBJECTS } from '../../utils/evidence/studies.ts';
import { useText } from '../text.ts';

/** Every study and count by its subject, each with an anchor of its own. */
export function Studies() {
  const text = useText();
  return (
    <>
      {SUBJECTS.map((about) => (
        <section key={about}>
          <h3>{text(`ev_about_${about}`)}</h3>
          {STUDIES.filter((study) => study.about === about).map((study) => (
            <StudyEntry key={study.id} study={study} />
          ))}
        </section>
      ))}
    </>
  );
}

function StudyEntry({ study }: { study: (typeof STUDIES)[number] }) {
  const text = useText();
  const { id, authors, year, where } = study;
  return (
    <section class="study" id={id} aria-labelledby={`${id}-name`}>
      <h4 id={`${id}-name`}>
        {authors}
        {year !== null && ` ${year}`}
      </h4>
      {where !== null && <p class="quiet">{where}</p>}
      <dl>
        <dt>{text('ev_finding')}</dt>
        <dd>{text(study.finding)}</dd>
        <dt>{text('ev_size')}</dt>
        {study.size.split('; ').map((part) => (
          <dd key={part}>{part}</dd>
        ))}
        <dt>{text('ev_n')}</dt>
        <dd>{study.n}</dd>
        <dt>{text('ev_use')}</dt>
        <dd>{text(study.uses)}</dd>
      </dl>
    </section>
  );
}
