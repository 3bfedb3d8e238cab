/** What a card holds under its header, in the order a reader needs it. */
import { t, tLabel } from "../i18n.ts";
import type { CardView, StatementView } from "../record/card-view.ts";
import { Background } from "./Background.tsx";
import { Published } from "./Provenance.tsx";
import { ReportedGroup } from "./Reported.tsx";
import { Rows } from "./Rows.tsx";
import { Statement, type StatementProps } from "./Statement.tsx";

export interface BodyProps extends Pick<StatementProps, "does" | "onPublisher"> {
  view: CardView;
  onSource(source: string): void;
}

export function Body({ view, does, onPublisher, onSource }: BodyProps) {
  const { lead, sections, leftOut, published } = view;
  const left = leftOut ? <p class="or-left-out">{tLabel(leftOut)}</p> : null;
  return (
    <>
      <ReportedGroup group={view.reportedFirst} />
      {lead ? (
        <section class="or-section or-lead">
          <LeadHeading view={view} lead={lead} />
          <Statement statement={lead} does={does} onPublisher={onPublisher} />
        </section>
      ) : (
        (left ?? <Nothing view={view} />)
      )}
      {sections.map((section) => (
        <Rows
          key={`${section.relation} ${tLabel(section.label)}`}
          heading={sectionHeading(view, section)}
          statements={section.statements}
          does={does}
          onPublisher={onPublisher}
        />
      ))}
      <ReportedGroup group={view.reportedAfter} />
      {published ? <Published sources={published} onSource={onSource} /> : null}
      <Background items={view.background} />
      {lead ? left : null}
    </>
  );
}

function Nothing({ view }: { view: CardView }) {
  const anything = view.reportedFirst.length + view.reportedAfter.length + view.sections.length > 0;
  if (anything || view.published) return null;
  return <p class="or-left-out">{t("label_nothing")}</p>;
}

/** Why this statement; and where the card's own entity is not the one who speaks, who does, before a word is read. */
function LeadHeading({ view, lead }: { view: CardView; lead: StatementView }) {
  return (
    <h3 class="or-heading">
      {view.why ? tLabel(view.why) : null}
      {lead.relation !== "said" && view.leadBy ? <span class="or-whose">{tLabel(view.leadBy)}</span> : null}
    </h3>
  );
}

type SectionView = CardView["sections"][number];

function sectionHeading(view: CardView, section: SectionView): string {
  if (!view.lead || !continues(section, view.lead)) return tLabel(section.label);
  switch (section.relation) {
    case "said":
      return t("label_said_also");
    case "about":
      return t("card_also_about", view.entity.short);
    case "to":
      return t("card_also_to", view.entity.short);
  }
}

function continues(section: SectionView, lead: StatementView): boolean {
  return section.relation === lead.relation && section.statements[0]?.speaker.id === lead.speaker.id;
}
