/** The directory's style sheet. System fonts and no address in it: the pages ask nothing of any other server. */
export const STYLE = `
:root { color-scheme: light; --ink: #1f2a2e; --soft: #55636a; --line: #dde3e5; --paper: #fff; --back: #f5f7f6; --leaf: #1f6b57; --leaf-dark: #174f41; --amber: #8a4b08; --header: 3.5rem; }
* { box-sizing: border-box; }
html { scroll-padding-top: calc(var(--header) + 1rem); }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
a { color: var(--leaf-dark); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #2f7fd1; outline-offset: 2px; border-radius: 4px; }
h1:focus { outline: none; }
h1, h2, h3, p, ul { margin: 0; }
ul { padding: 0; list-style: none; }
.skip { position: absolute; left: -999rem; top: 0; z-index: 20; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: .5rem; }
.notice { padding: .35rem 1rem; background: #fff4d6; color: #4a3500; font-size: .875rem; text-align: center; }
.bar { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; }
.site-header { position: sticky; top: 0; z-index: 10; background: var(--paper); border-bottom: 1px solid var(--line); }
.site-header .bar { min-height: var(--header); }
.logo { font-weight: 700; font-size: 1.125rem; text-decoration: none; }
.site-header nav a { margin-left: 1rem; font-size: .9375rem; }
.site-footer { margin-top: 3rem; padding: 1.5rem 0 2rem; border-top: 1px solid var(--line); background: var(--paper); color: var(--soft); font-size: .875rem; }
.site-footer p { max-width: 40rem; }
.button { display: inline-block; padding: .45rem .9rem; border: 1px solid var(--leaf); border-radius: .5rem; background: var(--leaf); color: #fff; font-size: .9375rem; font-weight: 600; text-align: center; text-decoration: none; }
.button:hover { background: var(--leaf-dark); }
.button.quiet { background: var(--paper); color: var(--leaf-dark); }
.button.quiet:hover { background: #edf4f1; }

.columns { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem; display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 2rem; align-items: start; }
.filters { position: sticky; top: calc(var(--header) + 1rem); max-height: calc(100vh - var(--header) - 2rem); overflow: auto; font-size: .9375rem; }
.filters-title { font-weight: 700; }
.filters .hint { margin: .25rem 0 .75rem; color: var(--soft); font-size: .8125rem; }
.filters fieldset { margin: 0 0 1rem; padding: .75rem 0 0; border: 0; border-top: 1px solid var(--line); }
.filters legend { float: left; width: 100%; margin-bottom: .35rem; padding: 0; font-weight: 600; }
.filters label { display: block; clear: both; padding: .1rem 0; color: var(--soft); }
#results h1 { font-size: 1.5rem; line-height: 1.25; }
.count { margin: .25rem 0 1rem; color: var(--soft); font-size: .9375rem; }

.therapist-card { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) 10rem; gap: 1.25rem; min-height: 11.25rem; margin-bottom: 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--paper); }
.portrait { display: block; width: 100%; height: auto; border-radius: .5rem; font-family: inherit; font-weight: 600; }
.card-name { font-size: 1.1875rem; line-height: 1.3; }
.card-name a { text-decoration: none; }
.card-name a:hover { text-decoration: underline; }
.card-credentials { display: inline; color: var(--soft); font-size: .9375rem; }
.card-verified, .profile-verified { display: inline-block; margin-left: .35rem; padding: 0 .45rem; border-radius: 1rem; background: #e4f1ec; color: var(--leaf-dark); font-size: .75rem; font-weight: 600; }
.card-place { font-size: .9375rem; }
.place + .format::before { content: "\\00b7"; margin: 0 .35rem; color: var(--soft); }
.format { color: var(--soft); }
.card-availability { color: var(--amber); font-size: .9375rem; font-weight: 600; }
.card-statement { margin-top: .4rem; font-size: .9375rem; line-height: 1.45; }
.card-statement.narrow { display: none; }
.card-contact { display: flex; flex-direction: column; gap: .5rem; }
.phone { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.card-contact .phone { padding: .2rem 0; text-align: center; text-decoration: none; }

.carousel { margin: 0 0 1rem; padding: 1rem; border-radius: .75rem; background: #e9efec; }
.carousel-title { margin-bottom: .6rem; font-size: 1rem; }
.carousel-items { display: flex; gap: .75rem; overflow-x: auto; padding: 3px; }
.carousel-item { flex: 0 0 9.5rem; }
.carousel-item a { display: block; height: 100%; padding: .6rem; border-radius: .5rem; background: var(--paper); font-size: .8125rem; line-height: 1.35; text-decoration: none; }
.carousel-item .portrait { width: 3.5rem; margin-bottom: .4rem; }
.carousel-name { display: block; }
.carousel-credentials { color: var(--soft); }
.recently-viewed { margin-top: 1.5rem; }
.pagination ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .4rem; margin-top: 1.5rem; }
.pagination a, .pagination span { display: block; min-width: 2.6rem; padding: .4rem .8rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); text-align: center; text-decoration: none; }
.pagination [aria-current] { border-color: var(--leaf); background: var(--leaf); color: #fff; }

.profile, .home { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
.crumbs { margin-bottom: 1rem; font-size: .9375rem; }
.profile-head { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 1.5rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--paper); }
.profile-head h1 { font-size: 1.625rem; line-height: 1.25; }
.profile-pronouns { color: var(--soft); font-size: 1rem; font-weight: 400; }
.profile-credentials { color: var(--soft); }
.profile-verified { margin: .25rem 0; }
.profile-availability { margin-top: .25rem; font-weight: 600; }
.profile-availability.accepting { color: var(--leaf-dark); }
.profile-availability.waitlist, .profile-availability.closed { color: var(--amber); }
.profile-body { margin-bottom: 1.5rem; }
.profile-section { padding: 1.25rem 0 0; }
.profile-section h2 { margin-bottom: .5rem; font-size: 1.1875rem; }
.profile-section p + p { margin-top: .75rem; }
.focus-group { margin-top: .6rem; }
.focus-group h3 { margin-bottom: .3rem; color: var(--soft); font-size: .9375rem; }
.ticks { display: flex; flex-wrap: wrap; gap: .4rem; }
.ticks li { padding: .2rem .65rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); font-size: .9375rem; }
.home h1 { margin: 1.5rem 0 .75rem; font-size: 2rem; line-height: 1.2; }
.home p { max-width: 40rem; margin-bottom: 1.25rem; }
.home .carousel { margin-top: 2rem; }

@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .filters { display: none; }
}
@media (max-width: 44rem) {
  .therapist-card { grid-template-columns: 5rem minmax(0, 1fr); gap: .75rem 1rem; }
  .card-statement.wide { display: none; }
  .card-statement.narrow { display: block; }
  .card-contact { grid-column: 1 / -1; flex-direction: row; flex-wrap: wrap; align-items: center; }
  .card-contact .button { flex: 1 1 7rem; }
  .profile-head { grid-template-columns: 5.5rem minmax(0, 1fr); gap: 1rem; }
}
`;
