import { EvidencePage } from '../../components/evidence/evidence.tsx';
import { show } from '../../components/page.tsx';
import { translate } from '../../utils/platform/translate.ts';

document.title = `${translate('ev_title')} · Foreword`;
show(translate, <EvidencePage />);
