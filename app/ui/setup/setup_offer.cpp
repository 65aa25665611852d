#include "app/ui/setup/setup_offer.h"

#include "app/text/setup_text.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

SetupOffer::SetupOffer(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_about(new QLabel)
    , m_import(new QPushButton(tr("&Import it", "the set-up of another program")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    for (QLabel *label : {m_what, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    auto *watch = new QPushButton(tr("Only watc&h it", "the agent of another program"));
    auto *afresh = new QPushButton(tr("Start a&fresh", "without the set-up of another program"));
    for (QPushButton *button : {m_import, watch, afresh}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    m_import->setToolTip(tr("Nothing of it is changed or deleted."));
    watch->setToolTip(tr("This program shows how that agent is doing, and starts none itself."));
    hide();
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importChosen(m_foreign); });
    connect(watch, &QPushButton::clicked, this, [this] { Q_EMIT watchChosen(m_foreign.port); });
    connect(afresh, &QPushButton::clicked, this, [this] {
        m_isAfresh = true;
        m_isOpen = false;
        Q_EMIT afreshChosen();
    });
}

void SetupOffer::setPlan(const SetupPlan &plan, const Situation &situation)
{
    using Foreign = SetupPlan::Foreign;
    const auto usable = std::ranges::find_if(plan.foreign, &Foreign::canImport);
    m_isOpen = !plan.foreign.isEmpty() && !m_isAfresh;
    if (plan.foreign.isEmpty())
        return;
    m_foreign = usable != plan.foreign.end() ? *usable : plan.foreign.first();
    m_what->setText(SetupText::foreign(m_foreign));
    const QString obstacle = SetupText::importObstacle(m_foreign, situation.serverUrl, situation.isSignedIn);
    m_import->setVisible(m_foreign.canImport && obstacle.isEmpty());
    m_about->setText(obstacle.isEmpty() ? SetupText::importContent(m_foreign) : obstacle);
}

} // namespace rensei::app

#include "moc_setup_offer.cpp"
