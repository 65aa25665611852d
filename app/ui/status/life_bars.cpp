#include "app/ui/status/life_bars.h"

#include "app/widgets/message_bar.h"
#include "app/widgets/typography.h"

#include <QVBoxLayout>

namespace rensei::app {

LifeBars::LifeBars(QWidget *parent)
    : QWidget(parent)
    , m_finishing(new MessageBar(MessageBar::Closing::ByItself))
    , m_report(new MessageBar(MessageBar::Closing::ByItself))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, betweenRelated / 2);
    column->setSpacing(betweenRelated);
    column->addWidget(m_finishing);
    column->addWidget(m_report);
    hide();
    connect(m_finishing, &MessageBar::buttonClicked, this, &LifeBars::quitCanceled);
    connect(m_report, &MessageBar::buttonClicked, this, &LifeBars::reportSeen);
}

void LifeBars::show(const QString &finishing, const QString &wakeReport)
{
    m_finishing->show(finishing.isEmpty() ? QString() : tr("%1. No new session begins.").arg(finishing),
        finishing.isEmpty() ? QString() : tr("Do not quit"));
    m_report->show(wakeReport, wakeReport.isEmpty() ? QString() : tr("Seen", "a report was read"));
    setHidden(finishing.isEmpty() && wakeReport.isEmpty());
}

bool LifeBars::hasReport() const
{
    return !m_report->text().isEmpty();
}

} // namespace rensei::app

#include "moc_life_bars.cpp"
