import type { Clinician } from './clinician.ts';
import { credentialLine, profilePath } from './wording.ts';

/** The clinician as structured data for search engines (schema.org Person). It holds who and where, no ticks. */
export function personData(clinician: Clinician) {
  const { name, profession, credentials, city, region, postalCode, phone } = clinician;
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': profilePath(clinician),
    url: profilePath(clinician),
    name,
    jobTitle: profession,
    honorificSuffix: credentials.join(', '),
    description: credentialLine(clinician),
    telephone: phone,
    workLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: city,
        addressRegion: region,
        postalCode,
        addressCountry: 'US',
      },
    },
  };
}
