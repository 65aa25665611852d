#include "app/ui/detail/plan_view.h"

#include "app/text/timeline_text.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using State = PlanStep::State;

PlanView::PlanView()
    : m_count(new QLabel)
    , m_steps(nullptr)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenRelated);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(smallFont(font()));
    row->addWidget(m_count, 0, Qt::AlignTop);
    hide();
}

void PlanView::show(const QList<PlanStep> &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    setVisible(!plan.isEmpty());
    delete m_steps;
    m_steps = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    m_steps->setLayout(flow);
    for (const PlanStep &step : plan) {
        const QString mark = step.state == State::Done ? u"✓"_s : step.state == State::Current ? u"●"_s : u"○"_s;
        auto *label = new QLabel(tr("%1 %2", "a mark, a step of a plan").arg(mark, step.text));
        label->setTextFormat(Qt::PlainText);
        label->setAccessibleName(
            tr("%1: %2", "a step of a plan, whether it is done").arg(step.text, TimelineText::step(step.state)));
        label->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
        label->setToolTip(TimelineText::step(step.state));
        flow->addWidget(label);
    }
    static_cast<QHBoxLayout *>(layout())->addWidget(m_steps, 1);
    const auto done = std::ranges::count(plan, State::Done, &PlanStep::state);
    m_count->setText(tr("Plan: %1 of %2", "steps that are done")
                         .arg(QLocale().toString(static_cast<qlonglong>(done)), QLocale().toString(plan.size())));
}

} // namespace rensei::app

#include "moc_plan_view.cpp"
