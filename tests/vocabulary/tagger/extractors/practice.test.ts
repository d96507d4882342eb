import { describe } from 'vitest';
import { testRows } from './table.ts';

describe('availability', () => {
  testRows([
    ['I am accepting new clients.', 'status_open stated', 'status_closed -'],
    ['I have openings on Tuesdays.', 'status_open stated'],
    ['Now welcoming new patients.', 'status_open stated'],
    ['I am not accepting new clients at this time.', 'status_closed stated', 'status_open -'],
    ['NOT TAKING NEW PATIENTS', 'status_closed stated'],
    ['I am at capacity.', 'status_closed stated'],
    ['My caseload is currently full.', 'status_closed stated'],
    ['I am not taking new couples clients.', 'status_closed weak'],
    ['Reduced-fee spots are full at the moment.', 'status_closed -'],
    ['A full life is possible.', 'status_closed -'],
    ['I can add you to my wait list.', 'status_waitlist stated'],
    ['I do not keep a waiting list.', 'status_waitlist denied'],
    ['Evening and weekend appointments are available.', 'hours_evening stated', 'hours_weekend stated'],
    ['No weekend appointments.', 'hours_weekend denied'],
    ['Closed on Sundays.', 'hours_weekend denied'],
    ['I hike at the weekend.', 'hours_weekend -'],
    ['I see clients during weekdays only.', 'hours_daytime_only stated'],
  ]);
});

describe('setting', () => {
  testRows([
    ['Online sessions only.', 'setting_online stated', 'setting_in_person denied'],
    ['My practice is fully virtual.', 'setting_online stated', 'setting_in_person denied'],
    ['I offer telehealth.', 'setting_online stated', 'setting_in_person -'],
    ['I meet clients in person.', 'setting_in_person stated', 'setting_online -'],
    ['In-person only.', 'setting_in_person stated', 'setting_online denied'],
    ['Couples are seen in-person only.', 'setting_in_person stated', 'setting_online weak'],
    ['I do not offer online sessions.', 'setting_online denied'],
    ['Telehealth is available; in-person is not.', 'setting_online stated', 'setting_in_person denied'],
    ['I help with online dating.', 'setting_online -', 'breakup stated'],
    ['I see people in person in Reno (telehealth only for Elko).', 'setting_in_person stated'],
  ]);
});

describe('insurance', () => {
  testRows([
    ['I do not accept insurance.', 'ins_none stated', 'ins_yes denied'],
    ["I don't take any insurance plans.", 'ins_none stated', 'ins_yes denied'],
    ['Insurance: none.', 'ins_none stated', 'ins_yes denied'],
    ['Do you take insurance? No.', 'ins_none stated', 'ins_yes denied'],
    ['I am an out-of-network provider.', 'ins_none stated', 'ins_yes -'],
    ['This is a private-pay practice.', 'ins_none stated'],
    ['Coaching is not covered by insurance.', 'ins_none weak'],
    ['I do not accept Kaiser.', 'kaiser denied', 'ins_none -'],
    ['I do not accept insurance, except Aetna.', 'ins_none weak', 'ins_yes stated'],
    ['I accept most major insurance plans.', 'ins_yes stated'],
    ['I am in network with Aetna and Cigna.', 'ins_yes stated', 'aetna stated', 'cigna stated'],
    ['I take Aetna.', 'aetna stated', 'ins_yes stated'],
    ['I can provide a superbill.', 'superbill stated'],
    ['You will get a monthly statement to submit to your insurer.', 'superbill stated'],
    ['I can give you an invoice to submit to your insurance company.', 'superbill stated', 'ins_yes -'],
    ['A superbill that you can submit to your insurance is included.', 'superbill stated', 'ins_yes -'],
    ['We submit to your insurance for you.', 'ins_yes stated'],
    ['If you prefer to use insurance, ask a colleague.', 'ins_yes weak'],
    ['My concern is your beacon of hope.', 'concern -', 'carelon -'],
  ]);
});

describe('money', () => {
  testRows([
    ['$160 per session', 'fee_individual stated'],
    ['My fee for couples is $220 an hour.', 'fee_couple stated', 'fee_individual -'],
    ['£65 for 50 minutes', 'fee_individual stated'],
    ['The intake is $250.', 'fee_individual -'],
    ['License 8500', 'fee_individual -'],
    ['I raised $5000 for charity.', 'fee_individual -'],
    ['I offer a free 15-minute consultation.', 'consult_free stated'],
    ['We can speak on the phone at no charge.', 'consult_free stated'],
    ['The consultation is not free.', 'consult_free denied'],
    ['Feel free to call for a consultation.', 'consult_free -'],
    ['I accept HSA cards.', 'hsa stated'],
    ['Cash or check only.', 'pay_cash stated'],
    ['We take Venmo.', 'pay_venmo stated'],
    ['I offer a sliding scale.', 'sliding stated'],
    ['No sliding scale.', 'sliding denied'],
  ]);
});

describe('length and years', () => {
  testRows([
    ['I offer short-term therapy.', 'length_short stated'],
    ['Long-term psychotherapy is what I offer.', 'length_long stated'],
    ['Most people come for 8 to 12 sessions.', 'length_short stated'],
    ['I do not offer short-term therapy.', 'length_short denied'],
    ['Call me for a brief phone consultation.', 'length_short -'],
    ['I have over 20 years of experience.', 'years stated'],
    ['I have been in practice for a decade.', 'years stated'],
    ['I spent nine years as a yoga teacher.', 'years -'],
    ['My daughter is 12 years old.', 'years -'],
  ]);
});
