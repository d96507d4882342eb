import { useText } from '../text.ts';
import { ruleGroups } from './rules.ts';

/** Every number of the estimate: what it is for, what it rests on, and a link to that. */
export function RulesTable() {
  const text = useText();
  const label = (words: string) => (
    <span class="cell-label" aria-hidden="true">
      {words}
    </span>
  );
  return (
    <table class="facts rules">
      <caption>{text('ev_rules_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('ev_rules_name')}</th>
          <th scope="col">{text('ev_rules_value')}</th>
          <th scope="col">{text('ev_rules_basis')}</th>
          <th scope="col">{text('ev_rules_source')}</th>
        </tr>
      </thead>
      {ruleGroups().map(({ title, rules }) => (
        <tbody key={title}>
          <tr class="group">
            <th scope="rowgroup" colSpan={4}>
              {text(title)}
            </th>
          </tr>
          {rules.map(({ key, name, value, basis, source }) => (
            <tr key={key} id={`rule-${key}`}>
              <th scope="row">{text(name)}</th>
              <td class="number">
                {label(text('ev_rules_value'))}
                {value}
              </td>
              <td>
                {label(text('ev_rules_basis'))}
                {text(basis)}
              </td>
              <td>
                {label(text('ev_rules_source'))}
                {source ? <a href={`#${source.id}`}>{source.cite}</a> : text('ev_source_none')}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
